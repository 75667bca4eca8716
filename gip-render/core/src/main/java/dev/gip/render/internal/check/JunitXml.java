package dev.gip.render.internal.check;

import dev.gip.model.Severity;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.validation.CheckedReport;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.RuleRun;
import dev.gip.render.CheckRenderer;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A suite for each report and a case for each rule. A rule with errors or warnings fails; information stands in the output of
 * its case; a rule that could not run is an error, one that is not applicable is skipped.
 */
public final class JunitXml implements CheckRenderer {

    /** Without state. */
    public JunitXml() {}

    @Override
    public String render(List<CheckedReport> reports, List<RuleInfo> rules, Locale locale) {
        Map<String, String> titles = rules.stream()
                .collect(Collectors.toMap(RuleInfo::id, rule -> rule.title().in(locale)));
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            attribute(xml, "name", "gip");
            for (CheckedReport report : reports) {
                suite(xml, report, titles, locale);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Text in memory could not be written", e);
        }
        return text.toString();
    }

    private static void suite(XMLStreamWriter xml, CheckedReport report, Map<String, String> titles, Locale locale)
            throws XMLStreamException {
        List<RuleRun> runs = report.result().runs();
        Map<String, List<Finding>> findings =
                report.result().findings().stream().collect(Collectors.groupingBy(Finding::rule));
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        attribute(xml, "name", report.name());
        attribute(xml, "tests", String.valueOf(runs.size()));
        attribute(xml, "failures", count(runs, run -> fails(findings, run)));
        attribute(xml, "errors", count(runs, run -> run.status() == RuleRun.Status.COULD_NOT_RUN));
        attribute(xml, "skipped", count(runs, JunitXml::isSkipped));
        for (RuleRun run : runs) {
            testCase(xml, run, titles, findings.getOrDefault(run.rule(), List.of()), locale);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static String count(List<RuleRun> runs, Predicate<RuleRun> wanted) {
        return String.valueOf(runs.stream().filter(wanted).count());
    }

    private static boolean fails(Map<String, List<Finding>> findings, RuleRun run) {
        return findings.getOrDefault(run.rule(), List.of()).stream().anyMatch(JunitXml::isFailure);
    }

    private static boolean isFailure(Finding finding) {
        return finding.severity().atLeast(Severity.WARNING);
    }

    private static boolean isSkipped(RuleRun run) {
        return run.status() == RuleRun.Status.NOT_APPLICABLE || run.status() == RuleRun.Status.SWITCHED_OFF;
    }

    private static void testCase(
            XMLStreamWriter xml, RuleRun run, Map<String, String> titles, List<Finding> findings, Locale locale)
            throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute(xml, "classname", run.rule());
        attribute(xml, "name", titles.getOrDefault(run.rule(), run.rule()));
        String reason = run.reason() == null ? "" : run.reason().in(locale);
        if (isSkipped(run)) {
            xml.writeEmptyElement("skipped");
            attribute(xml, "message", reason);
        }
        for (Finding finding : findings) {
            if (isFailure(finding)) {
                xml.writeStartElement("failure");
                attribute(xml, "type", finding.severity().name().toLowerCase(Locale.ROOT));
                attribute(xml, "message", finding.message(locale));
                xml.writeCharacters(valid(places(finding, locale)));
                xml.writeEndElement();
            }
        }
        if (run.status() == RuleRun.Status.COULD_NOT_RUN) {
            xml.writeEmptyElement("error");
            attribute(xml, "message", reason);
        }
        List<String> said = findings.stream()
                .filter(finding -> !isFailure(finding))
                .map(finding -> finding.message(locale))
                .toList();
        if (!said.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(valid(String.join("\n", said)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String places(Finding finding, Locale locale) {
        return finding.locations().stream()
                .map((SourceLocation place) -> place.describe(locale))
                .collect(Collectors.joining("\n"));
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, valid(value));
    }

    /** XML 1.0 has no way to write control characters. */
    private static String valid(String text) {
        return text.codePoints()
                .map(c -> c == '\t' || c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c))
                        ? c
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
