package dev.gip.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gip.model.validation.CheckedReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SarifJsonTest {

    private final String sarif =
            SarifJson.write(List.of(CheckedReports.everything()), List.of(CheckedReports.BALANCE), Locale.CHINESE);

    @Test
    void whatIsWrittenSatisfiesTheSchemaOfTheStandard() throws IOException {
        assertThat(problems(sarif)).isEmpty();
        assertThat(problems(SarifJson.write(List.of(), List.of(), Locale.ENGLISH)))
                .isEmpty();
        assertThat(problems(sarif.replace("\"level\": \"error\"", "\"level\": \"fatal\"")))
                .isNotEmpty();
    }

    @Test
    void aFindingIsAResultOfItsRuleAtItsPlace() {
        assertThat(sarif)
                .contains(
                        "{\"ruleId\": \"GIP-REQ-001\", \"ruleIndex\": 0, \"level\": \"error\", \"message\": {\"text\": \"不平<衡>\"}")
                .contains("\"artifactLocation\": {\"uri\": \"%E6%8A%A5%E5%91%8A%201.html\"}")
                .contains("\"region\": {\"startLine\": 12, \"startColumn\": 3}");
    }

    @Test
    void aColonInANameDoesNotMakeAScheme() {
        CheckedReport report = CheckedReports.everything();
        CheckedReport named = new CheckedReport("a:b.html", report.reading(), report.result());

        assertThat(SarifJson.write(List.of(named), List.of(), Locale.CHINESE)).contains("\"uri\": \"./a:b.html\"");
    }

    @Test
    void anExemptedFindingIsSuppressedWithItsReason() {
        assertThat(sarif).contains("\"suppressions\": [{\"kind\": \"external\", \"justification\": \"机构合并\"}]");
    }

    @Test
    void aRuleThatCouldNotRunIsANotification() {
        assertThat(sarif).contains("\"message\": {\"text\": \"缺一格\"}, \"associatedRule\": {\"id\": \"GIP-REQ-002\"}");
    }

    private static List<String> problems(String json) throws IOException {
        try (InputStream in = ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
