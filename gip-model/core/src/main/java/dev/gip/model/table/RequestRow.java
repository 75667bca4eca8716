package dev.gip.model.table;

/**
 * A row of the table on requests. A value with constants for the rows of the forms of 2019 and 2021; the labels are in
 * the form's data.
 *
 * @param key the row's key
 * @since 0.1
 */
public record RequestRow(String key) {

    /** 一、本年新收政府信息公开申请数量. */
    public static final RequestRow NEWLY_RECEIVED = new RequestRow("newlyReceived");

    /** 二、上年结转政府信息公开申请数量. */
    public static final RequestRow CARRIED_OVER = new RequestRow("carriedOver");

    /** （一）予以公开. */
    public static final RequestRow GRANTED = new RequestRow("results.granted");

    /** （二）部分公开. */
    public static final RequestRow PARTIALLY_GRANTED = new RequestRow("results.partiallyGranted");

    /** 1.属于国家秘密. */
    public static final RequestRow STATE_SECRET = new RequestRow("results.denied.stateSecret");

    /** 2.其他法律行政法规禁止公开. */
    public static final RequestRow PROHIBITED_BY_LAW = new RequestRow("results.denied.prohibitedByLaw");

    /** 3.危及“三安全一稳定”. */
    public static final RequestRow THREE_SECURITIES_ONE_STABILITY =
            new RequestRow("results.denied.threeSecuritiesOneStability");

    /** 4.保护第三方合法权益. */
    public static final RequestRow THIRD_PARTY_RIGHTS = new RequestRow("results.denied.thirdPartyRights");

    /** 5.属于三类内部事务信息. */
    public static final RequestRow INTERNAL_AFFAIRS = new RequestRow("results.denied.internalAffairs");

    /** 6.属于四类过程性信息. */
    public static final RequestRow PROCESS_INFORMATION = new RequestRow("results.denied.processInformation");

    /** 7.属于行政执法案卷. */
    public static final RequestRow ENFORCEMENT_FILE = new RequestRow("results.denied.enforcementFile");

    /** 8.属于行政查询事项. */
    public static final RequestRow ADMINISTRATIVE_INQUIRY = new RequestRow("results.denied.administrativeInquiry");

    /** 1.本机关不掌握相关政府信息. */
    public static final RequestRow NOT_HELD = new RequestRow("results.unavailable.notHeld");

    /** 2.没有现成信息需要另行制作. */
    public static final RequestRow MUST_BE_CREATED = new RequestRow("results.unavailable.mustBeCreated");

    /** 3.补正后申请内容仍不明确. */
    public static final RequestRow UNCLEAR_AFTER_CORRECTION =
            new RequestRow("results.unavailable.unclearAfterCorrection");

    /** 1.信访举报投诉类申请. */
    public static final RequestRow PETITION_OR_COMPLAINT = new RequestRow("results.notProcessed.petitionOrComplaint");

    /** 2.重复申请. */
    public static final RequestRow DUPLICATE = new RequestRow("results.notProcessed.duplicate");

    /** 3.要求提供公开出版物. */
    public static final RequestRow PUBLICATION_REQUESTED = new RequestRow("results.notProcessed.publicationRequested");

    /** 4.无正当理由大量反复申请. */
    public static final RequestRow EXCESSIVE_REPETITION = new RequestRow("results.notProcessed.excessiveRepetition");

    /** 5.要求行政机关确认或重新出具已获取信息. */
    public static final RequestRow CONFIRMATION_OR_REISSUE =
            new RequestRow("results.notProcessed.confirmationOrReissue");

    /** （六）其他处理 of the 2019 form, which has no rows under it. */
    public static final RequestRow OTHER = new RequestRow("results.other");

    /** 1.申请人无正当理由逾期不补正 of the 2021 form. */
    public static final RequestRow CORRECTION_OVERDUE = new RequestRow("results.other.correctionOverdue");

    /** 2.申请人逾期未按收费通知要求缴纳费用 of the 2021 form. */
    public static final RequestRow FEE_OVERDUE = new RequestRow("results.other.feeOverdue");

    /** 3.其他 of the 2021 form. */
    public static final RequestRow OTHER_OTHER = new RequestRow("results.other.other");

    /** （七）总计. */
    public static final RequestRow RESULTS_TOTAL = new RequestRow("results.total");

    /** 四、结转下年度继续办理. */
    public static final RequestRow CARRIED_FORWARD = new RequestRow("carriedForward");
}
