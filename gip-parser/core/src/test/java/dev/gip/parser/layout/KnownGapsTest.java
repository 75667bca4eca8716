package dev.gip.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.form.FormId;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.parser.Cells;
import dev.gip.parser.Reports;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Layouts that the parser cannot read yet. A test here turns red when it can: then move the layout to {@link LayoutTest}. */
class KnownGapsTest {

    static Stream<Arguments> layouts() {
        return Stream.of(Layout.TABLE_A_LINE, Layout.GLUED, Layout.GLUED_TO_THE_LABEL)
                .flatMap(layout -> Stream.of(FormId.F2019, FormId.F2021).map(form -> Arguments.of(layout, form)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layouts")
    void theCellsAreMissedAndNoOtherFigureIsGiven(Layout layout, FormId form) {
        KnownReport known = KnownReport.of(form);
        Reading reading = Reports.parse(known.print(layout));

        assertThat(Cells.difference(known.cells(), Cells.of(reading))).isNotEmpty();
        assertThat(Cells.wrong(known.cells(), Cells.of(reading))).isEmpty();
        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.PARTIAL);
    }
}
