package dev.gip.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The published schemas, applied by a validator that is not ours. */
enum Schemas {
    REPORT(ReportJson.schema()),
    EXPORT(ExportJson.schema()),
    FINDINGS(FindingsJson.schema()),
    RULE_INDEX(RuleIndexJson.schema());

    private final Schema schema;

    Schemas(String text) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    List<String> problems(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
