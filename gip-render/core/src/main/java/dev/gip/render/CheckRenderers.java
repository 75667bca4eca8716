package dev.gip.render;

import dev.gip.json.FindingsJson;
import dev.gip.json.SarifJson;
import dev.gip.render.internal.check.CheckCsv;
import dev.gip.render.internal.check.JunitXml;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The formats in which the results of checks are written.
 *
 * <p>Stateless and safe for use by several threads.
 *
 * @since 0.1
 */
public final class CheckRenderers {

    private static final CheckRenderer JSON = (reports, rules, locale) -> FindingsJson.write(reports);
    private static final CheckRenderer SARIF = SarifJson::write;
    private static final CheckRenderer JUNIT = new JunitXml();
    private static final CheckRenderer CSV = new CheckCsv();
    private static final Map<String, CheckRenderer> ALL =
            Map.of("json", JSON, "sarif", SARIF, "junit", JUNIT, "csv", CSV);

    private CheckRenderers() {}

    /** {@return {@code gip-findings/1}: everything that is known, in both languages; {@link FindingsJson}} */
    public static CheckRenderer json() {
        return JSON;
    }

    /** {@return SARIF 2.1.0, for code hosts and editors; {@link SarifJson}} */
    public static CheckRenderer sarif() {
        return SARIF;
    }

    /** {@return JUnit XML, for build servers: a suite for each report, a case for each rule} */
    public static CheckRenderer junit() {
        return JUNIT;
    }

    /** {@return CSV with a row for each finding, guarded against being taken for formulas} */
    public static CheckRenderer csv() {
        return CSV;
    }

    /**
     * A format by its name.
     *
     * @param name {@code json}, {@code sarif}, {@code junit} or {@code csv}
     * @return the format; empty if there is none of that name
     */
    public static Optional<CheckRenderer> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** {@return the names of all formats in alphabetical order} */
    public static List<String> names() {
        return ALL.keySet().stream().sorted().toList();
    }
}
