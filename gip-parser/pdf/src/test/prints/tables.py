"""The tables of the two forms as rows of cells: (text, columns, rows, kind), kind being "label", "head" or "figure"."""

RESULTS = {
    "（一）予以公开": "granted",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）": "partiallyGranted",
    "（三）不予公开": {
        "1.属于国家秘密": "denied.stateSecret",
        "2.其他法律行政法规禁止公开": "denied.prohibitedByLaw",
        "3.危及“三安全一稳定”": "denied.threeSecuritiesOneStability",
        "4.保护第三方合法权益": "denied.thirdPartyRights",
        "5.属于三类内部事务信息": "denied.internalAffairs",
        "6.属于四类过程性信息": "denied.processInformation",
        "7.属于行政执法案卷": "denied.enforcementFile",
        "8.属于行政查询事项": "denied.administrativeInquiry",
    },
    "（四）无法提供": {
        "1.本机关不掌握相关政府信息": "unavailable.notHeld",
        "2.没有现成信息需要另行制作": "unavailable.mustBeCreated",
        "3.补正后申请内容仍不明确": "unavailable.unclearAfterCorrection",
    },
    "（五）不予处理": {
        "1.信访举报投诉类申请": "notProcessed.petitionOrComplaint",
        "2.重复申请": "notProcessed.duplicate",
        "3.要求提供公开出版物": "notProcessed.publicationRequested",
        "4.无正当理由大量反复申请": "notProcessed.excessiveRepetition",
        "5.要求行政机关确认或重新出具已获取信息": "notProcessed.confirmationOrReissue",
    },
}
OTHER_2021 = {
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请": "other.correctionOverdue",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请": "other.feeOverdue",
    "3.其他": "other.other",
}
CHANGE = ["上一年项目数量", "本年增/减", "处理决定数量"]
PROACTIVE = {
    "2021": [
        ("第二十条第（一）项", ["本年制发件数", "本年废止件数", "现行有效件数"], {"规章": "rules", "行政规范性文件": "normativeDocuments"}),
        ("第二十条第（五）项", ["本年处理决定数量"], {"行政许可": "administrativeLicensing"}),
        ("第二十条第（六）项", ["本年处理决定数量"], {"行政处罚": "administrativePenalty", "行政强制": "administrativeCompulsion"}),
        ("第二十条第（八）项", ["本年收费金额（单位：万元）"], {"行政事业性收费": "administrativeFees"}),
    ],
    "2019": [
        ("第二十条第（一）项", ["本年新制作数量", "本年新公开数量", "对外公开总数量"], {"规章": "rules", "规范性文件": "normativeDocuments"}),
        ("第二十条第（五）项", CHANGE, {"行政许可": "administrativeLicensing", "其他对外管理服务事项": "otherExternalServices"}),
        ("第二十条第（六）项", CHANGE, {"行政处罚": "administrativePenalty", "行政强制": "administrativeCompulsion"}),
        ("第二十条第（八）项", CHANGE[:2], {"行政事业性收费": "administrativeFees"}),
        ("第二十条第（九）项", ["采购项目数量", "采购总金额"], {"政府集中采购": "governmentProcurement"}),
    ],
}


def figures(values):
    return [("" if value == "_" else value, 1, 1, "figure") for value in values]


def widths(count):
    """The columns that values of the first table cover: four in all, the last one takes what is left."""
    return [1] * (count - 1) + [4 - count]


def proactive(form, cells):
    rows = []
    for article, heads, labels in PROACTIVE[form]:
        rows.append([(article, 4, 1, "head")])
        rows.append([("信息内容", 1, 1, "head")] + [(h, w, 1, "head") for h, w in zip(heads, widths(len(heads)))])
        for label, key in labels.items():
            values = cells["proactive/" + key]
            rows.append([(label, 1, 1, "label")] + [(v, w, 1, "figure") for v, w in zip(values, widths(len(values)))])
    return rows


def requests(form, cells):
    results = dict(RESULTS)
    results["（六）其他处理"] = OTHER_2021 if form == "2021" else "other"
    results["（七）总计"] = "total"
    count = sum(len(v) if isinstance(v, dict) else 1 for v in results.values())
    head = lambda text, columns=1, rows=1: (text, columns, rows, "head")
    rows = [
        [head("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), head("申请人情况", 7)],
        [head("自然人", 1, 2), head("法人或其他组织", 5), head("总计", 1, 2)],
        [head(h) for h in ("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他")],
        [("一、本年新收政府信息公开申请数量", 3, 1, "label")] + figures(cells["requests/newlyReceived"]),
        [("二、上年结转政府信息公开申请数量", 3, 1, "label")] + figures(cells["requests/carriedOver"]),
    ]
    outer = [("三、本年度办理结果", 1, count, "label")]
    for label, inner in results.items():
        if isinstance(inner, str):
            rows.append(outer + [(label, 2, 1, "label")] + figures(cells["requests/results." + inner]))
            outer = []
            continue
        group = [(label, 1, len(inner), "label")]
        for name, key in inner.items():
            rows.append(outer + group + [(name, 1, 1, "label")] + figures(cells["requests/results." + key]))
            outer = group = []
    rows.append([("四、结转下年度继续办理", 3, 1, "label")] + figures(cells["requests/carriedForward"]))
    return rows


def review(cells):
    outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    keys = ["reconsideration", "directLitigation", "litigationAfterReconsideration"]
    return [
        [("行政复议", 5, 2, "head"), ("行政诉讼", 10, 1, "head")],
        [("未经复议直接起诉", 5, 1, "head"), ("复议后起诉", 5, 1, "head")],
        [(outcome, 1, 1, "head") for _ in keys for outcome in outcomes],
        [cell for key in keys for cell in figures(cells["review/" + key])],
    ]
