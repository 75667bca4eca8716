package dev.gip.validate.internal;

import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

    private static final String UNFILLED = "GIP-TXT-001";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年发布信息条，收到申请3件。",
                "截止目前已得到  万粉丝的关注。",
                "共收到政府信息公开申请件。",
                "全年主动公开信息　　条，解读2篇。",
                "XX局认真落实条例。",
                "××县认真落实条例。",
                "全年公开信息____条。",
                "全年公开信息**条。",
                "（单位名称）认真落实条例。",
            })
    void whatWasLeftOfATemplateIsFound(String text) {
        assertThat(said(UNFILLED, Written.report("overview", text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年发布信息20条，收到申请3件。",
                "认真落实政府信息公开条例，完善信息条目。",
                "办理依申请公开件、建议件和提案件，及时印发文件。",
                "联系电话：***********，联系人：**。",
                "二○○九年以来，附  件：详见第二  条。",
                "尺码为XXL，网址为http://a.example/__x__.html。",
                "**重点工作**稳步推进。",
                "3×5米，长期公开。",
            })
    void whatOnlyLooksLikeItIsNot(String text) {
        assertThat(said(UNFILLED, Written.report("overview", text))).isEmpty();
    }

    @Test
    void aTextFullOfCrossesIsToldInAFewFindings() {
        assertThat(said(UNFILLED, Written.report("overview", "XX局，".repeat(1000))))
                .hasSizeBetween(1, 10);
    }
}
