package dev.gip.parser.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.Label;
import dev.gip.model.form.RowDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelBookTest {

    private static final LabelBook BOTH = new LabelBook(List.of(Forms.of(FormId.F2019), Forms.of(FormId.F2021)));

    static List<Form> forms() {
        return Forms.all().stream().filter(form -> !form.tables().isEmpty()).toList();
    }

    private static List<Label> official(Form form) {
        List<Label> labels = new ArrayList<>();
        for (BlockDefinition block :
                form.tables().stream().flatMap(table -> table.blocks().stream()).toList()) {
            Stream.ofNullable(block.title()).forEach(labels::add);
            labels.addAll(block.columnGroups());
            block.columns().stream().map(ColumnDefinition::label).forEach(labels::add);
            block.groups().stream().map(GroupDefinition::label).forEach(labels::add);
            block.rows().stream().map(RowDefinition::label).forEach(labels::add);
        }
        return labels;
    }

    /** What a label may stand for, without regard to which of several equal words it is. */
    private static Set<String> keys(List<Target> targets) {
        return targets.stream()
                .map(target -> target.kind() + " " + target.key())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyOfficialLabelAndVariantIsFound(Form form) {
        LabelBook book = new LabelBook(List.of(form));

        assertThat(official(form))
                .allSatisfy(label -> assertThat(Stream.concat(Stream.of(label.official()), label.variants().stream()))
                        .allSatisfy(printed -> assertThat(book.find(printed)).isNotEmpty()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noOfficialLabelIsFoundByTheWordsOfAnother(Form form) {
        LabelBook book = new LabelBook(List.of(form));
        List<Label> labels = official(form);

        for (Label one : labels) {
            for (Label other : labels) {
                String core = LabelText.of(one.official()).core();
                if (!core.equals(LabelText.of(other.official()).core())) {
                    assertThat(book.find(one.official()))
                            .as("%s and %s", one.official(), other.official())
                            .isNotEqualTo(book.find(other.official()));
                }
            }
        }
    }

    @Provide
    Arbitrary<Changed> changed() {
        return Arbitraries.of(forms()).flatMap(form -> {
            List<String> cores = official(form).stream()
                    .map(label -> LabelText.of(label.official()).core())
                    .distinct()
                    .toList();
            return Arbitraries.of(cores)
                    .flatMap(core -> Arbitraries.integers()
                            .between(0, core.length() - 1)
                            .flatMap(at -> Arbitraries.of(letters(cores))
                                    .map(letter -> new Changed(
                                            form.id(),
                                            core,
                                            core.substring(0, at) + letter + core.substring(at + 1)))));
        });
    }

    private static Set<String> letters(List<String> cores) {
        Set<String> letters = new HashSet<>();
        cores.forEach(core -> core.chars().forEach(c -> letters.add(Character.toString(c))));
        letters.add("");
        letters.add("某");
        return letters;
    }

    /** A label with one of its letters changed or lost. */
    record Changed(FormId form, String label, String printed) {}

    @Property
    void aLabelWithOneLetterChangedIsItselfOrNone(@ForAll("changed") Changed changed) {
        LabelBook book = new LabelBook(List.of(Forms.of(changed.form())));
        Set<String> own = keys(book.find(changed.label()));
        boolean anotherLabel = book.cores().contains(changed.printed());

        Set<String> found = keys(book.find(changed.printed()));

        assertThat(found.isEmpty() || found.equals(own) || anotherLabel)
                .as("%s was read as %s", changed.printed(), found)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "administrativeLicensing, 行政许可",
        "administrativePenalty, 行政处罚",
        "administrativeCompulsion, 行政强制",
        "administrativeFees, 行政事业性收费"
    })
    void powersThatDifferByTwoLettersNeverMeet(String key, String label) {
        assertThat(keys(BOTH.find(label))).containsExactly("ROW " + key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"行政许罚", "行政处可", "行政强罚", "行政许", "行政", "行政处制", "行政复罚"})
    void aMixtureOfThemIsNone(String label) {
        assertThat(BOTH.find(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "规 章; rules",
                "规章（县级无此项）; rules",
                "规章(设区的市、自治州人民政府应提供相关数据); rules",
                "二、上年结转政府信息公开数量; carriedOver",
                "(二)部分公开; results.partiallyGranted",
                "1、属于国家秘密; results.denied.stateSecret",
                "2.其他法律、行政法规禁止公开; results.denied.prohibitedByLaw",
                "3.危及「三安全一稳定」; results.denied.threeSecuritiesOneStability",
                "5.要求行政机关确认或重新出具; results.notProcessed.confirmationOrReissue",
                "四、结转下一年继续办理; carriedForward",
                "四、结转下年度继续办里; carriedForward"
            })
    void variantsOfTheFieldAreFound(String printed, String key) {
        assertThat(keys(BOTH.find(printed))).contains("ROW " + key);
    }

    @Test
    void theNumberTellsWhichOfTwoRowsWithTheSameWordsIsMeant() {
        assertThat(BOTH.exact(LabelText.of("（七）总计")))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target.key()).isEqualTo("results.total"));
    }

    @Test
    void withoutItEveryMeaningIsKept() {
        assertThat(keys(BOTH.find("总计"))).contains("ROW results.total", "COLUMN total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "、", "2020年，省司法厅把政务公开当作日常功课。", "0", "无", "本年", "申请"})
    void otherTextIsNoLabel(String printed) {
        assertThat(BOTH.find(printed)).isEmpty();
    }

    @Test
    void aTextAsLongAsAParagraphIsNoLabel() {
        assertThat(BOTH.find("规章（" + "某".repeat(300) + "）")).isEmpty();
    }

    @Test
    void traditionalCharactersAreTheSameLetters() {
        assertThat(BOTH.find("（五）不予處理")).isNotEmpty().isEqualTo(BOTH.find("（五）不予处理"));
        assertThat(BOTH.find("本年新收政府信息公開申請數量")).isNotEmpty();
    }
}
