package dev.gip.model.table;

/**
 * An indicator of the statistics table of 2014 to 2018. A value with constants for the indicators of the form, in printed
 * order; their labels and units are in the form's data. A local indicator, which the form does not have, has the key
 * {@code x:<label>}.
 *
 * @param key the indicator's key, such as {@code requests.received}
 * @since 0.1
 */
public record Indicator(String key) {

    /** （一）主动公开政府信息数, in 条. */
    public static final Indicator PROACTIVE_DISCLOSED = new Indicator("proactive.disclosed");

    /** 其中：主动公开规范性文件数, in 条. */
    public static final Indicator PROACTIVE_DISCLOSED_NORMATIVE_DOCUMENTS =
            new Indicator("proactive.disclosed.normativeDocuments");

    /** 制发规范性文件总数, in 件. */
    public static final Indicator PROACTIVE_DISCLOSED_NORMATIVE_DOCUMENTS_ISSUED =
            new Indicator("proactive.disclosed.normativeDocumentsIssued");

    /** 1.政府公报公开政府信息数, in 条. */
    public static final Indicator PROACTIVE_CHANNELS_GAZETTE = new Indicator("proactive.channels.gazette");

    /** 2.政府网站公开政府信息数, in 条. */
    public static final Indicator PROACTIVE_CHANNELS_WEBSITE = new Indicator("proactive.channels.website");

    /** 3.政务微博公开政府信息数, in 条. */
    public static final Indicator PROACTIVE_CHANNELS_WEIBO = new Indicator("proactive.channels.weibo");

    /** 4.政务微信公开政府信息数, in 条. */
    public static final Indicator PROACTIVE_CHANNELS_WECHAT = new Indicator("proactive.channels.wechat");

    /** 5.其他方式公开政府信息数, in 条. */
    public static final Indicator PROACTIVE_CHANNELS_OTHER = new Indicator("proactive.channels.other");

    /** （一）回应公众关注热点或重大舆情数, in 次. */
    public static final Indicator RESPONSE_HOT_TOPICS = new Indicator("response.hotTopics");

    /** 1.参加或举办新闻发布会总次数, in 次. */
    public static final Indicator RESPONSE_CHANNELS_PRESS_CONFERENCES =
            new Indicator("response.channels.pressConferences");

    /** 其中：主要负责同志参加新闻发布会次数, in 次. */
    public static final Indicator RESPONSE_CHANNELS_PRESS_CONFERENCES_BY_PRINCIPAL =
            new Indicator("response.channels.pressConferences.byPrincipal");

    /** 2.政府网站在线访谈次数, in 次. */
    public static final Indicator RESPONSE_CHANNELS_ONLINE_INTERVIEWS =
            new Indicator("response.channels.onlineInterviews");

    /** 其中：主要负责同志参加政府网站在线访谈次数, in 次. */
    public static final Indicator RESPONSE_CHANNELS_ONLINE_INTERVIEWS_BY_PRINCIPAL =
            new Indicator("response.channels.onlineInterviews.byPrincipal");

    /** 3.政策解读稿件发布数, in 篇. */
    public static final Indicator RESPONSE_CHANNELS_POLICY_INTERPRETATIONS =
            new Indicator("response.channels.policyInterpretations");

    /** 4.微博微信回应事件数, in 次. */
    public static final Indicator RESPONSE_CHANNELS_WEIBO_WECHAT = new Indicator("response.channels.weiboWechat");

    /** 5.其他方式回应事件数, in 次. */
    public static final Indicator RESPONSE_CHANNELS_OTHER = new Indicator("response.channels.other");

    /** （一）收到申请数, in 件. */
    public static final Indicator REQUESTS_RECEIVED = new Indicator("requests.received");

    /** 1.当面申请数, in 件. */
    public static final Indicator REQUESTS_RECEIVED_IN_PERSON = new Indicator("requests.received.inPerson");

    /** 2.传真申请数, in 件. */
    public static final Indicator REQUESTS_RECEIVED_FAX = new Indicator("requests.received.fax");

    /** 3.网络申请数, in 件. */
    public static final Indicator REQUESTS_RECEIVED_ONLINE = new Indicator("requests.received.online");

    /** 4.信函申请数, in 件. */
    public static final Indicator REQUESTS_RECEIVED_LETTER = new Indicator("requests.received.letter");

    /** （二）申请办结数, in 件. */
    public static final Indicator REQUESTS_CONCLUDED = new Indicator("requests.concluded");

    /** 1.按时办结数, in 件. */
    public static final Indicator REQUESTS_CONCLUDED_ON_TIME = new Indicator("requests.concluded.onTime");

    /** 2.延期办结数, in 件. */
    public static final Indicator REQUESTS_CONCLUDED_EXTENDED = new Indicator("requests.concluded.extended");

    /** （三）申请答复数, in 件. */
    public static final Indicator REQUESTS_REPLIED = new Indicator("requests.replied");

    /** 1.属于已主动公开范围数, in 件. */
    public static final Indicator REQUESTS_REPLIED_ALREADY_PUBLIC = new Indicator("requests.replied.alreadyPublic");

    /** 2.同意公开答复数, in 件. */
    public static final Indicator REQUESTS_REPLIED_GRANTED = new Indicator("requests.replied.granted");

    /** 3.同意部分公开答复数, in 件. */
    public static final Indicator REQUESTS_REPLIED_PARTIALLY_GRANTED =
            new Indicator("requests.replied.partiallyGranted");

    /** 4.不同意公开答复数, in 件. */
    public static final Indicator REQUESTS_REPLIED_DENIED = new Indicator("requests.replied.denied");

    /** 其中：涉及国家秘密, in 件. */
    public static final Indicator REQUESTS_REPLIED_DENIED_STATE_SECRET =
            new Indicator("requests.replied.denied.stateSecret");

    /** 涉及商业秘密, in 件. */
    public static final Indicator REQUESTS_REPLIED_DENIED_COMMERCIAL_SECRET =
            new Indicator("requests.replied.denied.commercialSecret");

    /** 涉及个人隐私, in 件. */
    public static final Indicator REQUESTS_REPLIED_DENIED_PRIVACY = new Indicator("requests.replied.denied.privacy");

    /** 危及国家安全、公共安全、经济安全和社会稳定, in 件. */
    public static final Indicator REQUESTS_REPLIED_DENIED_THREE_SECURITIES_ONE_STABILITY =
            new Indicator("requests.replied.denied.threeSecuritiesOneStability");

    /** 不是《条例》所指政府信息, in 件. */
    public static final Indicator REQUESTS_REPLIED_DENIED_NOT_GOVERNMENT_INFORMATION =
            new Indicator("requests.replied.denied.notGovernmentInformation");

    /** 法律法规规定的其他情形, in 件. */
    public static final Indicator REQUESTS_REPLIED_DENIED_OTHER_LEGAL_GROUNDS =
            new Indicator("requests.replied.denied.otherLegalGrounds");

    /** 5.不属于本行政机关公开数, in 件. */
    public static final Indicator REQUESTS_REPLIED_OTHER_AGENCY = new Indicator("requests.replied.otherAgency");

    /** 6.申请信息不存在数, in 件. */
    public static final Indicator REQUESTS_REPLIED_NONEXISTENT = new Indicator("requests.replied.nonexistent");

    /** 7.告知作出更改补充数, in 件. */
    public static final Indicator REQUESTS_REPLIED_CORRECTION_REQUESTED =
            new Indicator("requests.replied.correctionRequested");

    /** 8.告知通过其他途径办理数, in 件. */
    public static final Indicator REQUESTS_REPLIED_OTHER_CHANNEL = new Indicator("requests.replied.otherChannel");

    /** 四、行政复议数量, in 件. */
    public static final Indicator RECONSIDERATION = new Indicator("reconsideration");

    /** （一）维持具体行政行为数, in 件. */
    public static final Indicator RECONSIDERATION_UPHELD = new Indicator("reconsideration.upheld");

    /** （二）被依法纠错数, in 件. */
    public static final Indicator RECONSIDERATION_CORRECTED = new Indicator("reconsideration.corrected");

    /** （三）其他情形数, in 件. */
    public static final Indicator RECONSIDERATION_OTHER = new Indicator("reconsideration.other");

    /** 五、行政诉讼数量, in 件. */
    public static final Indicator LITIGATION = new Indicator("litigation");

    /** （一）维持具体行政行为或者驳回原告诉讼请求数, in 件. */
    public static final Indicator LITIGATION_UPHELD = new Indicator("litigation.upheld");

    /** （二）被依法纠错数, in 件. */
    public static final Indicator LITIGATION_CORRECTED = new Indicator("litigation.corrected");

    /** （三）其他情形数, in 件. */
    public static final Indicator LITIGATION_OTHER = new Indicator("litigation.other");

    /** 六、举报投诉数量, in 件. */
    public static final Indicator COMPLAINTS = new Indicator("complaints");

    /** 七、依申请公开信息收取的费用, in 万元. */
    public static final Indicator FEES_COLLECTED = new Indicator("feesCollected");

    /** （一）政府信息公开工作专门机构数, in 个. */
    public static final Indicator CAPACITY_OFFICES = new Indicator("capacity.offices");

    /** （二）设置政府信息公开查阅点数, in 个. */
    public static final Indicator CAPACITY_READING_POINTS = new Indicator("capacity.readingPoints");

    /** （三）从事政府信息公开工作人员数, in 人. */
    public static final Indicator CAPACITY_STAFF = new Indicator("capacity.staff");

    /** 1.专职人员数, in 人. */
    public static final Indicator CAPACITY_STAFF_FULL_TIME = new Indicator("capacity.staff.fullTime");

    /** 2.兼职人员数, in 人. */
    public static final Indicator CAPACITY_STAFF_PART_TIME = new Indicator("capacity.staff.partTime");

    /** （四）政府信息公开专项经费, in 万元. */
    public static final Indicator CAPACITY_FUNDING = new Indicator("capacity.funding");

    /** （一）召开政府信息公开工作会议或专题会议数, in 次. */
    public static final Indicator TRAINING_MEETINGS = new Indicator("training.meetings");

    /** （二）举办各类培训班数, in 次. */
    public static final Indicator TRAINING_COURSES = new Indicator("training.courses");

    /** （三）接受培训人员数, in 人次. */
    public static final Indicator TRAINING_TRAINEES = new Indicator("training.trainees");
}
