package dev.gip.model;

import java.util.List;

/**
 * The keys of figures that prose states; see {@link Figure#key()}.
 *
 * @since 0.1
 */
public final class FigureKey {

    /** Items disclosed on the body's own initiative in the reporting year, all channels together (主动公开政府信息). */
    public static final String PROACTIVE_TOTAL = "proactiveTotal";

    /** The same on the body's website (门户网站). */
    public static final String PROACTIVE_WEBSITE = "proactiveByChannel.website";

    /** The same on Weibo (政务微博). */
    public static final String PROACTIVE_WEIBO = "proactiveByChannel.weibo";

    /** The same on WeChat (政务微信). */
    public static final String PROACTIVE_WECHAT = "proactiveByChannel.wechat";

    /** The same in a gazette (政府公报). */
    public static final String PROACTIVE_GAZETTE = "proactiveByChannel.gazette";

    /** The same on a platform for disclosure (政府信息公开平台). */
    public static final String PROACTIVE_PLATFORM = "proactiveByChannel.platform";

    /** The same through other channels. */
    public static final String PROACTIVE_OTHER = "proactiveByChannel.other";

    /** Interpretations of policy published (政策解读). */
    public static final String INTERPRETATIONS = "interpretations";

    /** Requests newly received in the reporting year (新收政府信息公开申请). */
    public static final String NEWLY_RECEIVED = "newlyReceived";

    /** Requests to be handled: new and carried over together. */
    public static final String RECEIVED = "received";

    /** Requests filed in person (当面申请). */
    public static final String RECEIVED_IN_PERSON = "receivedBy.inPerson";

    /** Requests filed by fax (传真申请). */
    public static final String RECEIVED_FAX = "receivedBy.fax";

    /** Requests filed online (网络申请). */
    public static final String RECEIVED_ONLINE = "receivedBy.online";

    /** Requests filed by letter (信函申请). */
    public static final String RECEIVED_LETTER = "receivedBy.letter";

    /** Requests filed by natural persons (自然人). */
    public static final String RECEIVED_PERSON = "receivedBy.naturalPerson";

    /** Requests filed by legal persons and other organizations (法人或其他组织). */
    public static final String RECEIVED_ORGANIZATION = "receivedBy.organization";

    /** Requests answered or concluded (答复、办结). */
    public static final String REPLIED = "replied";

    /** Requests carried into the next year (结转下年度继续办理). */
    public static final String CARRIED_FORWARD = "carriedForward";

    /** Administrative reconsiderations over disclosure, all outcomes (行政复议). */
    public static final String RECONSIDERATION = "reconsideration";

    /** Reconsiderations that upheld the act (维持). */
    public static final String RECONSIDERATION_UPHELD = "reconsiderationUpheld";

    /** Reconsiderations that corrected the act (纠正). */
    public static final String RECONSIDERATION_CORRECTED = "reconsiderationCorrected";

    /** Reconsiderations with another outcome (其他结果). */
    public static final String RECONSIDERATION_OTHER = "reconsiderationOther";

    /** Reconsiderations not yet decided (尚未审结). */
    public static final String RECONSIDERATION_PENDING = "reconsiderationPending";

    /** Administrative lawsuits over disclosure, all outcomes (行政诉讼). */
    public static final String LITIGATION = "litigation";

    /** Lawsuits that upheld the act (维持). */
    public static final String LITIGATION_UPHELD = "litigationUpheld";

    /** Lawsuits that corrected the act (纠正). */
    public static final String LITIGATION_CORRECTED = "litigationCorrected";

    /** Lawsuits with another outcome (其他结果). */
    public static final String LITIGATION_OTHER = "litigationOther";

    /** Lawsuits not yet decided (尚未审结). */
    public static final String LITIGATION_PENDING = "litigationPending";

    /** Fees taken for disclosure, in yuan (收取费用). */
    public static final String FEES_COLLECTED = "feesCollected";

    /** Proposals of people's congress deputies handled (人大代表建议). */
    public static final String PROPOSALS_PEOPLE = "proposals.people";

    /** Proposals of political consultative conference members handled (政协委员提案). */
    public static final String PROPOSALS_POLITICAL = "proposals.political";

    private static final List<String> ALL = List.of(
            PROACTIVE_TOTAL,
            PROACTIVE_WEBSITE,
            PROACTIVE_WEIBO,
            PROACTIVE_WECHAT,
            PROACTIVE_GAZETTE,
            PROACTIVE_PLATFORM,
            PROACTIVE_OTHER,
            INTERPRETATIONS,
            NEWLY_RECEIVED,
            RECEIVED,
            RECEIVED_IN_PERSON,
            RECEIVED_FAX,
            RECEIVED_ONLINE,
            RECEIVED_LETTER,
            RECEIVED_PERSON,
            RECEIVED_ORGANIZATION,
            REPLIED,
            CARRIED_FORWARD,
            RECONSIDERATION,
            RECONSIDERATION_UPHELD,
            RECONSIDERATION_CORRECTED,
            RECONSIDERATION_OTHER,
            RECONSIDERATION_PENDING,
            LITIGATION,
            LITIGATION_UPHELD,
            LITIGATION_CORRECTED,
            LITIGATION_OTHER,
            LITIGATION_PENDING,
            FEES_COLLECTED,
            PROPOSALS_PEOPLE,
            PROPOSALS_POLITICAL);

    private FigureKey() {}

    /** {@return all keys} */
    public static List<String> all() {
        return ALL;
    }
}
