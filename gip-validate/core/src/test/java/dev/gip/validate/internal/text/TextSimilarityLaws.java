package dev.gip.validate.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextSimilarityLaws {

    @Property
    void itIsSymmetricAndAShare(@ForAll("texts") String one, @ForAll("texts") String other) {
        double share = similarity(one, other);

        assertThat(share).isBetween(0.0, 1.0).isEqualTo(similarity(other, one));
    }

    @Property
    void aTextIsEqualToItself(@ForAll("texts") String text) {
        assertThat(similarity(text, text)).isEqualTo(1);
    }

    @Property
    void textsWithoutACommonLetterHaveNothingInCommon(@ForAll("texts") String one, @ForAll("others") String other) {
        assertThat(similarity(one, other)).isZero();
    }

    @Property
    void layoutPunctuationAndFiguresDoNotCount(@ForAll("texts") String text) {
        StringBuilder laidOut = new StringBuilder();
        text.chars().forEach(letter -> laidOut.append((char) letter).append("　，\n"));

        assertThat(similarity(text + "2023年12条", laidOut + "2024年1260条")).isEqualTo(1);
    }

    @Property
    void aTextThatGoesOnIsLessAlikeTheMoreIsAdded(@ForAll("texts") String text, @ForAll("others") String more) {
        String longer = text + more;

        assertThat(similarity(text, longer + more + longer)).isLessThanOrEqualTo(similarity(text, longer));
    }

    @Example
    void oneWordChangedInALongSentenceLeavesItNearlyIdentical() {
        String text = "把重大建设项目、民生保障、公共资源配置等领域作为公开重点，逐月核对更新情况，政策文件与解读材料同步组织、同步审签、同步发布。";

        assertThat(similarity(text, text.replace("逐月", "逐季"))).isBetween(0.8, 0.99);
    }

    private static double similarity(String one, String other) {
        return TextSimilarity.of(one).to(TextSimilarity.of(other));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("政府信息公开工作年度报告").ofMinLength(1).ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> others() {
        return Arbitraries.strings().withChars("甲乙丙丁戊己庚辛").ofMinLength(1).ofMaxLength(60);
    }
}
