package dev.gip.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader refuses, and that the published schema refuses it too wherever a schema can. */
class StrictReadingTest {

    private static final String GOOD = """
            {"schema":"gip-report/1","form":"2021","header":{"year":2023,"published":"2024-01-31"},
             "sections":[{"key":"overview","heading":"一","text":"…"}],
             "tables":{"requests":{"newlyReceived":{"total":{"state":"number","value":"5"}}}},
             "alternatives":{"requests":[{"newlyReceived":{"total":{"state":"blank"}}}]},
             "figures":[{"key":"newlyReceived","value":"5","approximate":false,"sentence":"…"}]}
            """;

    @Test
    void theTextThatIsSpoiltBelowIsGood() {
        assertThat(ReportJson.read(GOOD).diagnostics()).isEmpty();
        assertThat(Schemas.REPORT.problems(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            "schema":"gip-report/1",        ~ ^^                                ~ 'schema' is missing
            "gip-report/1"                  ~ "gip-report/2"                    ~ schema 'gip-report/2' is unknown
            "form":"2021",                  ~ ^^                                ~ 'form' is missing
            "form":"2021"                   ~ "form":2021                       ~ string is expected
            "form":"2021"                   ~ "form":null                       ~ string is expected
            "header":{                      ~ "heading":{                       ~ 'header' is missing
            "sections":[                    ~ "parts":[                         ~ 'sections' is missing
            "tables":{                      ~ "table":{                         ~ 'tables' is missing
            "figures":[                     ~ "figure":[                        ~ 'figures' is missing
            "year":2023                     ~ "year":"2023"                     ~ integer is expected
            "year":2023                     ~ "year":2023.5                     ~ integer is expected
            "year":2023                     ~ "year":null                       ~ integer is expected
            "2024-01-31"                    ~ "31.1.2024"                       ~ is no date
            "heading":"一",                 ~ ^^                                ~ 'heading' is missing
            "text":"…"                      ~ "text":["…"]                      ~ string is expected
            "value":"5"}}                   ~ "value":5}}                       ~ string is expected
            "value":"5"}}                   ~ "value":"5e3"}}                   ~ no plain decimal
            "value":"5"}}                   ~ "value":"+5"}}                    ~ no plain decimal
            "value":"5"}}                   ~ "value":"05"}}                    ~ no plain decimal
            "value":"5"}}                   ~ "value":" 5"}}                    ~ no plain decimal
            "value":"5"}}                   ~ "value":""}}                      ~ no plain decimal
            ,"value":"5"}}                  ~ }}                                ~ 'value' is missing
            "value":"5"}}                   ~ "value":"5","text":"5"}}          ~ no member 'text'
            "state":"number",               ~ ^^                                ~ 'state' is missing
            "number","value":"5"}}          ~ "none"}}                          ~ state 'none' is unknown
            "number","value":"5"}}          ~ "NUMBER","value":"5"}}            ~ state 'NUMBER' is unknown
            "number","value":"5"}}          ~ "symbol"}}                        ~ 'text' is missing
            "number","value":"5"}}          ~ "unresolved"}}                    ~ 'candidates' is missing
            "number","value":"5"}}          ~ "unresolved","candidates":[5]}}   ~ object is expected
            "state":"blank"                 ~ "state":"blank","value":"0"       ~ no member 'value'
            "state":"blank"                 ~ "state":"blank","unit":"件"       ~ no member 'unit'
            "requests":[{                   ~ "requests":5,"x":[{               ~ array is expected
            "tables":{"requests"            ~ "tables":{"requests":[],"x"       ~ object is expected
            "newlyReceived":{"total":{"state":"number" ~ "a/b":{"total":{"state":"number" ~ must not contain '/'
            "approximate":false,            ~ ^^                                ~ 'approximate' is missing
            "approximate":false             ~ "approximate":"false"             ~ true or false is expected
            "approximate":false             ~ "approximate":0                   ~ true or false is expected
            ,"sentence":"…"                 ~ ^^                                ~ 'sentence' is missing
            """)
    void shapesAreRefusedByReaderAndSchema(String good, String bad, String message) {
        String json = spoil(good, bad);
        assertThatThrownBy(() -> ReportJson.read(json))
                .isInstanceOf(JsonReportException.class)
                .hasMessageContaining(message);
        assertThat(Schemas.REPORT.problems(json)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            "form":"2021",                  ~ "form":"2021","form":"2019",      ~ stands twice
            "newlyReceived":{"total":{"state":"number" ~ "newlyReceived":{"total":{"state":"blank"},"total":{"state":"number" ~ stands twice
            "form":"2021",                  ~ "form":"2021","x":{"a":1,"a":2},  ~ stands twice
            "2024-01-31"                    ~ "2024-02-30"                      ~ is no date
            "…"}]}                          ~ "…"}]} {}                         ~ something follows the report
            "…"}]}                          ~ "…"}]                             ~ no valid JSON
            "year":2023                     ~ "year":02023                      ~ no valid JSON
            "year":2023                     ~ "year":NaN                        ~ no valid JSON
            "form":"2021"                   ~ 'form':"2021"                     ~ no valid JSON
            """)
    void whatNoSchemaCanTellIsRefusedByTheReader(String good, String bad, String message) {
        assertThatThrownBy(() -> ReportJson.read(spoil(good, bad)))
                .isInstanceOf(JsonReportException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aNumberMayHaveAHundredDigitsAndNoMore() {
        String longest = "9".repeat(50) + '.' + "9".repeat(50);
        assertThat(ReportJson.read(spoil("\"value\":\"5\"}}", "\"value\":\"-" + longest + "\"}}"))
                        .diagnostics())
                .isEmpty();
        assertThatThrownBy(() -> ReportJson.read(spoil("\"value\":\"5\"}}", "\"value\":\"" + longest + "9\"}}")))
                .hasMessageContaining("at most 100 digits");
    }

    @Test
    void anEmptyTextIsRefused() {
        assertThatThrownBy(() -> ReportJson.read("")).isInstanceOf(JsonReportException.class);
        assertThatThrownBy(() -> ReportJson.read("[]")).isInstanceOf(JsonReportException.class);
    }

    private static String spoil(String good, String bad) {
        assertThat(GOOD).contains(good);
        return GOOD.replace(good, bad);
    }
}
