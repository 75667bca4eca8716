package dev.gip.validate.internal;

import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseSumRulesTest {

    private static final String PARTS = "GIP-PRS-001";
    private static final String PERCENT = "GIP-PRS-002";

    @ParameterizedTest
    @CsvSource({
        "'收到申请10件，其中网上申请12件。', 大于总数 10",
        "'收到申请10件，其中当面申请8件、信函申请5件。', 之和 13",
        "'收到申请1,372件（其中当面申请1,400件）。', 大于总数 1372",
        "'公开信息1.2万条，其中政策类9000条、动态类5000条。', 之和 14000",
    })
    void partsAboveTheWholeAreFound(String text, String said) {
        assertThat(said(PARTS, Written.report("other", text)))
                .singleElement()
                .asString()
                .contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到申请10件，其中当面申请8件、信函申请2件。",
                "收到申请5,372件，其中当面申请4,000件、信函申请1,372件。",
                "收到申请10件，其中网上申请8件，办结申请12件，公开信息200件。",
                "公开信息100条，其中网站发布90条、微信发布80条。",
                "公开信息100余条，其中政策类120条。",
                "收到申请10件，其中自然人申请8件、共答复15件。",
                "召开会议2次，其中印发材料50份。",
                "收到申请10件，其中三件为网上申请。",
                "其中网上申请12件。",
            })
    void whatIsNoListOfPartsOrMayOverlapIsNot(String text) {
        assertThat(said(PARTS, Written.report("other", text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'收到申请805件，其中网上申请258件，占33.9%。', 32.0",
        "'公开信息200条，其中政策类50条（占30%）、动态类150条（占75%）。', 25.0",
        "'收到申请80件，其中网上申请1件，占总数的比例为1.1%。', 1.3",
    })
    void aPercentageThatDoesNotFollowIsFound(String text, String share) {
        assertThat(said(PERCENT, Written.report("other", text)))
                .singleElement()
                .asString()
                .contains("应为 " + share + "%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到申请3件，其中网上申请1件，占33.3%。",
                "收到申请3件，其中网上申请2件，占66.66%。",
                "收到申请3件，其中网上申请2件，占67%。",
                "收到申请10件，其中网上申请5件，占网站访问量的30%。",
                "收到申请10件，其中网上申请5件，分别占30%。",
                "收到申请10件，网上申请5件，占30%。",
                "收到申请0件，其中网上申请0件，占100%。",
            })
    void roundingOtherWholesAndWhatIsUnclearAreNot(String text) {
        assertThat(said(PERCENT, Written.report("other", text))).isEmpty();
    }
}
