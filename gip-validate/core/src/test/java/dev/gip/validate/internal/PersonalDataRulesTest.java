package dev.gip.validate.internal;

import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataRulesTest {

    private static final String PERSONAL = "GIP-TXT-010";

    @Test
    void aMobileNumberIsFoundAndNotRepeated() {
        assertThat(said(PERSONAL, Written.report("other", "联系人手机１３９０００００００１。")))
                .singleElement()
                .asString()
                .contains("139*****001");
    }

    @Test
    void anIdentityNumberIsToldByItsCheckDigit() {
        assertThat(said(PERSONAL, Written.report("other", "申请人证件11010519491231002X。")))
                .hasSize(1);
        assertThat(said(PERSONAL, Written.report("other", "项目编号110105194912310021。")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"电话0310-1234567。", "手机***********。", "信用代码91130000139000000A。", "金额1390000000.5元，编号139000000012。"
            })
    void otherNumbersAreNot(String text) {
        assertThat(said(PERSONAL, Written.report("other", text))).isEmpty();
    }
}
