package dev.gip.model.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.FormLabels;
import dev.gip.model.form.Forms;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A report on 20 requests of natural persons and 12 of companies, of which 21 and 9 were granted or refused, with slips. */
class RepairStoryTest {

    private static final Form FORM = Forms.of(FormId.F2021);

    private final Map<String, Integer> counts = new HashMap<>();

    RepairStoryTest() {
        row("requests/newlyReceived", 20, 12, 0, 3, 0, 0, 35);
        row("requests/carriedOver", 4, 0, 0, 0, 0, 0, 4);
        row("requests/results.granted", 15, 8, 0, 1, 0, 0, 24);
        row("requests/results.notProcessed.duplicate", 6, 4, 0, 2, 0, 0, 12);
        row("requests/results.total", 21, 12, 0, 3, 0, 0, 36);
        row("requests/carriedForward", 3, 0, 0, 0, 0, 0, 3);
        put("review/reconsideration/upheld", 3);
        put("review/reconsideration/total", 3);
    }

    @Test
    void aConsistentReportHasNothingToMend() {
        Repair repair = Repairs.of(report());
        assertThat(repair.status()).isEqualTo(Repair.Status.NOTHING_BROKEN);
        assertThat(repair.only()).isFalse();
        assertThat(repair.stories(new FormLabels(FORM))).isEmpty();
    }

    @Test
    void threeSumsThatOneSlipBreaksAreOneStory() {
        put("requests/results.total/naturalPerson", 0);
        RepairStory story = onlyStory();
        assertThat(story.settled()).hasSize(3);
        assertThat(story.certain()).isTrue();
        assertThat(story.message(Locale.CHINESE)).isEqualTo("「（七）总计」「自然人」由 0 改为 21，则 3 项关系全部成立；这是唯一的最小修改（像是总计留作 0）。");
        assertThat(story.message(Locale.ENGLISH))
                .isEqualTo("「（七）总计」「自然人」 from 0 to 21, and all 3 relations hold;"
                        + " this is the only smallest change (it looks like a total left at 0).");
    }

    @Test
    void twoSlipsThatHaveNothingToDoWithOneAnotherAreTwoStories() {
        put("requests/newlyReceived/naturalPerson", 27);
        put("requests/results.granted/publicWelfareOrganization", 5);
        assertThat(Repairs.of(report()).only()).isTrue();
        assertThat(stories())
                .extracting(story -> story.message(Locale.CHINESE))
                .containsExactlyInAnyOrder(
                        "「一、本年新收政府信息公开申请数量」「自然人」由 27 改为 20，则 2 项关系全部成立；唯一的最小修改共 2 格，此为其中之一部分。",
                        "「（一）予以公开」「社会公益组织」由 5 改为 1，则 2 项关系全部成立；唯一的最小修改共 2 格，此为其中之一部分。");
    }

    @Test
    void whereSeveralChangesWouldDoNoneIsClaimed() {
        put("review/reconsideration/total", 33);
        RepairStory story = onlyStory();
        assertThat(story.certain()).isFalse();
        assertThat(story.message(Locale.CHINESE))
                .isEqualTo("1 项关系不成立，改 1 格可使其成立，这样的改法有 5 种，无法断定是哪一种："
                        + "「行政复议」「总计」由 33 改为 3（像是一位数字重复）；"
                        + "或「行政复议」「结果维持」由 3 改为 33（像是漏掉一位数字）；"
                        + "或「行政复议」「结果纠正」由 0 改为 30；等。");
        assertThat(story.message(Locale.ENGLISH)).contains("Ways to do so: 5, and which is right is not known");
    }

    @Test
    void twoNeighboursThatWereExchangedAreTold() {
        put("requests/results.granted/naturalPerson", 8);
        put("requests/results.granted/commercialEnterprise", 15);
        RepairPart part = Repairs.of(report()).parts().get(0);
        assertThat(part.alternatives().get(0).slip()).contains(Slip.NEIGHBOURS_EXCHANGED);
        assertThat(printed(part.alternatives().get(0)))
                .isEqualTo("results.granted/naturalPerson=15 results.granted/commercialEnterprise=8");
    }

    @Test
    void aRowThatStandsOneColumnOffIsToldBesideTheSmallestSets() {
        row("requests/results.granted", 0, 15, 8, 0, 1, 0, 24);
        Repair repair = Repairs.of(report());
        List<RepairSet> all = repair.parts().get(0).alternatives();
        assertThat(List.of(all, repair.slips()).stream().flatMap(List::stream))
                .filteredOn(set -> set.slip().equals(Optional.of(Slip.ROW_SHIFTED)))
                .extracting(RepairStoryTest::printed)
                .containsExactly("results.granted/naturalPerson=15 results.granted/commercialEnterprise=8"
                        + " results.granted/researchInstitution=0 results.granted/publicWelfareOrganization=1"
                        + " results.granted/legalServiceOrganization=0");
    }

    @Test
    void aShiftWithMoreCellsThanTheSmallestSetIsToldBehindIt() {
        put("review/reconsideration/upheld", 0);
        put("review/reconsideration/corrected", 2);
        put("review/reconsideration/otherOutcome", 3);
        put("review/reconsideration/total", 0);
        assertThat(Repairs.of(report()).size()).isEqualTo(1);
        assertThat(stories())
                .extracting(story -> story.message(Locale.CHINESE))
                .contains("另一种可能，1 项关系随之成立，要改 4 格：「行政复议」「总计」由 0 改为 5，「行政复议」「结果维持」由 0 改为 2，"
                        + "「行政复议」「结果纠正」由 2 改为 3，「行政复议」「其他结果」由 3 改为 0（像是一行数字错开一格）。");
    }

    @Test
    void aColumnThatStandsOneRowOffIsTold() {
        put("requests/results.granted/naturalPerson", 0);
        put("requests/results.partiallyGranted/naturalPerson", 15);
        put("requests/results.notProcessed.duplicate/naturalPerson", 0);
        put("requests/results.notProcessed.publicationRequested/naturalPerson", 6);
        Repair repair = Repairs.of(report());
        assertThat(repair.size()).isEqualTo(4);
        assertThat(repair.parts().get(0).alternatives().get(0).slip()).contains(Slip.COLUMN_SHIFTED);
    }

    @Test
    void aRowOfTotalsLeftAtZeroIsTold() {
        row("requests/results.total", 0, 0, 0, 0, 0, 0, 0);
        RepairSet first = Repairs.of(report()).parts().get(0).alternatives().get(0);
        assertThat(first.slip()).contains(Slip.TOTAL_LEFT_AT_ZERO);
        assertThat(printed(first))
                .isEqualTo("results.total/naturalPerson=21 results.total/commercialEnterprise=12"
                        + " results.total/publicWelfareOrganization=3 results.total/total=36");
    }

    @Test
    void aTableWithLocalColumnsIsLeftOut() {
        put("requests/results.total/naturalPerson", 0);
        put("requests/results.total/" + CellRef.localKey("外籍人士"), 21);
        assertThat(Repairs.of(report()).status()).isEqualTo(Repair.Status.NOTHING_BROKEN);
    }

    private RepairStory onlyStory() {
        List<RepairStory> stories = stories();
        assertThat(stories).hasSize(1);
        return stories.get(0);
    }

    private List<RepairStory> stories() {
        return Repairs.of(report()).stories(new FormLabels(FORM));
    }

    private AnnualReport report() {
        AnnualReport.Builder builder = AnnualReport.builder(FormId.F2021);
        FORM.cells().stream()
                .filter(ref -> !ref.table().equals("proactive"))
                .forEach(ref -> builder.cell(ref, Cell.of(0)));
        counts.forEach((ref, count) -> builder.cell(ref, count));
        return builder.build();
    }

    private void row(String row, int... values) {
        List<CellRef> cells = FORM.cells().stream()
                .filter(ref -> (ref.table() + '/' + ref.row()).equals(row))
                .toList();
        for (int i = 0; i < values.length; i++) {
            put(cells.get(i).toString(), values[i]);
        }
    }

    private void put(String ref, int count) {
        counts.put(ref, count);
    }

    private static String printed(RepairSet set) {
        return set.changes().stream()
                .map(change -> change.ref().row()
                        + '/'
                        + change.ref().column()
                        + '='
                        + change.to().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
