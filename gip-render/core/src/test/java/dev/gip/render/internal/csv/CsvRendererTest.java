package dev.gip.render.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.gip.json.FormulaGuard;
import dev.gip.json.ReportRows;
import dev.gip.json.TidyRow;
import dev.gip.json.arbitrary.ArbitraryReports;
import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.form.FormId;
import dev.gip.render.Renderers;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvRendererTest {

    @Test
    void everyPieceIsOneLineAndFormulasAreGuarded() {
        AnnualReport report = AnnualReport.builder(FormId.F2019)
                .agency("=HYPERLINK(\"http://a\")")
                .section("overview", "一、总体情况", "第一段，\"引号\"\n-第二段")
                .cell("proactive/administrativeLicensing/changeThisYear", -3)
                .cell("proactive/administrativeLicensing/decisions", new Cell.Symbol("-"))
                .build();
        assertThat(Renderers.csv().text(report)).isEqualTo("""
                        kind,key,table,row,column,state,value,unit,heading,text
                        header,form,,,,,,,,2019
                        header,agency,,,,,,,,"'=HYPERLINK(""http://a"")"
                        section,overview,,,,,,,一、总体情况,"第一段，""引号""
                        -第二段"
                        cell,,proactive,administrativeLicensing,changeThisYear,number,-3,,,
                        cell,,proactive,administrativeLicensing,decisions,symbol,,,,-
                        """);
    }

    @Property
    void readingTheFileGivesBackTheReport(@ForAll("reports") AnnualReport report) {
        assertThat(read(Renderers.csv().text(report))).isEqualTo(report);
    }

    private static AnnualReport read(String csv) {
        List<TidyRow> rows = CsvReader.builder().ofCsvRecord(csv).stream()
                .skip(1)
                .map(CsvRecord::getFields)
                .map(fields ->
                        TidyRow.of(fields.stream().map(FormulaGuard::remove).toList()))
                .toList();
        return ReportRows.report(rows);
    }

    @Property
    void noFieldBeginsAFormula(@ForAll("reports") AnnualReport report) {
        for (CsvRecord line : CsvReader.builder().ofCsvRecord(Renderers.csv().text(report))) {
            assertThat(line.getFields())
                    .noneMatch(field -> field.matches("(?s)[=+@\\t\\r\\n].*")
                            || field.matches("(?s)-.+") && !field.matches("-[0-9.]+"));
        }
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return ArbitraryReports.reports();
    }
}
