package dev.gip.model.relation;

import static dev.gip.model.relation.SmallSums.cells;
import static dev.gip.model.relation.SmallSums.print;
import static dev.gip.model.relation.SmallSums.system;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alternatives are parted by bars, independent parts by ampersands; a question mark says that other values do as well. */
class RepairTest {

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "c=a+b, 'a=3 b=2 c=5', ''",
        "c=a+b, 'a=3 b=2 c=7', 'a=5 | b=4 | c=5'",
        // no count is negative
        "c=a+b, 'a=1 b=4 c=2', 'b=1 | c=5'",
        // a blank counts as 0 and may be a figure left out
        "c=a+b, 'a=3 b=_ c=7', 'a=7 | b=4 | c=3'",
        // what two sums share mends both
        "c=a+b d=c+e, 'a=3 b=2 c=6 d=6 e=1', c=5",
        // a change of a that mends one sum breaks the other
        "c=a+b d=a+e, 'a=3 b=2 c=6 d=4 e=1', 'b=3 | c=5'",
        // sums that do not hang together are mended one by one
        "c=a d=b, 'a=1 c=2 b=3 d=4', 'a=2 | c=1 & b=4 | d=3'",
        // what is not known is left alone, and so are sums with it
        "c=a+b, 'a=3 c=7', ''",
        "c=a+b d=c, 'a=3 c=7 d=8', 'c=8 | d=7'",
        // a cell on both sides cancels out
        "c+x=a+x, 'a=1 c=2 x=5', 'a=2 | c=1'",
        // the cells of the way around a ring
        "a=b c=d a=c, 'a=1 b=1 c=2 d=2', 'a=2 b=2 | c=1 d=1'",
        // one cell can be 0 at least, so both have to, and nothing else is left
        "t=a+b t=u u=v v=w, 't=0 a=5 b=5 u=0 v=0 w=0', 'a=0 b=0'",
        // the terms can share what is missing in several ways
        "t=a+b t=u u=v, 't=3 a=5 b=5 u=3 v=3', 'a=3 b=0 ?'",
        // a count is whole
        "c=a+b, 'a=1.5 b=2 c=4', 'a=2'"
    })
    void theFewestCellsThatMendAllSumsAreFound(String equations, String cells, String expected) {
        assertThat(print(system(equations).repair(cells(cells)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "c=a+b, 'a=3 b=2 c=5', false",
        "c=a+b, 'a=3 b=2 c=7', false",
        "c=a+b d=c+e, 'a=3 b=2 c=6 d=6 e=1', true",
        "c=a+b d=c+e x=y, 'a=3 b=2 c=6 d=6 e=1 x=1 y=2', false",
        "t=a+b t=u u=v v=w, 't=0 a=5 b=5 u=0 v=0 w=0', true",
        "t=a+b t=u u=v, 't=3 a=5 b=5 u=3 v=3', false"
    })
    void aSetIsTheOnlyOneIfThereIsNoOtherAndNoOtherChoiceOfValues(String equations, String cells, boolean only) {
        assertThat(system(equations).repair(cells(cells)).only()).isEqualTo(only);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "12, 21, DIGITS_SWAPPED",
        "112, 12, DIGIT_DOUBLED",
        "12, 112, DIGIT_DROPPED",
        "12, 120, DIGIT_DROPPED",
        "123, 12, DIGIT_ADDED",
        "12, 34, ''",
        "132, 321, ''",
        "0, 10, ''",
        "5, 0, ''"
    })
    void slipsInDigitsAreTold(String shown, String meant, String slip) {
        assertThat(DigitSlips.of(shown, meant).map(Slip::name).orElse("")).isEqualTo(slip);
    }

    @ParameterizedTest(name = "{0}: {1} for its {2}")
    @CsvSource({
        "a=21 b=30 c=42, a=12, DIGITS_SWAPPED",
        "a=12 b=0 c=0, c=12, TOTAL_LEFT_AT_ZERO",
        "a=_ b=30 c=42, a=12, LEFT_BLANK"
    })
    void amongEqualsATypicalSlipComesFirst(String cells, String preferred, String slip) {
        RepairPart part = system("c=a+b").repair(cells(cells)).parts().get(0);
        assertThat(print(part.alternatives().get(0))).isEqualTo(preferred);
        assertThat(part.alternatives().get(0).slip()).contains(Slip.valueOf(slip));
        assertThat(part.alternatives()).hasSizeGreaterThan(1);
        assertThat(part.only()).isFalse();
    }

    @Test
    void ofMoreSetsThanAreKeptOnlyTheSizeIsTold() {
        String terms = IntStream.range(0, 150).mapToObj(i -> "n" + i).collect(Collectors.joining("+"));
        String cells = IntStream.range(0, 150).mapToObj(i -> "n" + i + "=1").collect(Collectors.joining(" "));
        Repair repair = system("all=" + terms).repair(cells("all=200 " + cells));
        assertThat(repair.status()).isEqualTo(Repair.Status.TOO_MANY);
        assertThat(repair.size()).isEqualTo(1);
        assertThat(repair.parts().get(0).alternatives()).isEmpty();
        assertThat(repair.only()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1E+30", "1234567890123", "0.00001"})
    void figuresThatNoCountHasAreBeyondTheBound(String figure) {
        Repair repair = system("c=a+b").repair(cells("a=1 b=1 c=" + figure));
        assertThat(repair.status()).isEqualTo(Repair.Status.BEYOND_BOUND);
        assertThat(repair.only()).isFalse();
    }

    @Test
    void moreSumsThanTheBoundAreSaidToBeBeyondIt() {
        String chain =
                IntStream.range(0, 70).mapToObj(i -> "n" + i + "=n" + (i + 1)).collect(Collectors.joining(" "));
        String cells = IntStream.rangeClosed(0, 70)
                .mapToObj(i -> "n" + i + "=" + i % 2)
                .collect(Collectors.joining(" "));
        assertThat(system(chain).repair(cells(cells)).status()).isEqualTo(Repair.Status.BEYOND_BOUND);
    }

    @Test
    void aPartBeyondTheBoundDoesNotKeepTheOthersFromBeingAnswered() {
        Repair repair = system("c=a+b f=d").repair(cells("a=1 b=1 c=1E+30 d=1 f=2"));
        assertThat(repair.parts())
                .extracting(RepairPart::status)
                .containsExactly(Repair.Status.BEYOND_BOUND, Repair.Status.FOUND);
    }

    @Test
    void aReportOfNothingButRandomCountsIsBeyondTheBoundAndSaysHowManyCellsItTakesAtLeast() {
        Form form = Forms.of(FormId.F2021);
        Random random = new Random(1);
        Map<CellRef, Cell> cells = new HashMap<>();
        form.cells().forEach(ref -> cells.put(ref, Cell.of(random.nextInt(1000))));
        Repair repair = RelationSystem.of(form).repair(cells::get);
        assertThat(repair.status()).isEqualTo(Repair.Status.BEYOND_BOUND);
        assertThat(repair.size()).isGreaterThan(20);
        assertThat(repair.parts())
                .filteredOn(part -> part.status() == Repair.Status.BEYOND_BOUND)
                .allSatisfy(part -> assertThat(part.alternatives()).isEmpty());
    }
}
