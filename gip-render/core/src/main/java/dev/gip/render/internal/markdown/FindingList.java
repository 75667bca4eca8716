package dev.gip.render.internal.markdown;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The answer of a validator as a list: the outcome first, then each finding. */
final class FindingList {

    private FindingList() {}

    static String print(ValidationResult result, Locale locale) {
        List<String> entries = new ArrayList<>();
        entries.add("- " + outcome(result.outcome()).in(locale));
        for (Finding finding : result.findings()) {
            String severity = severity(finding.severity()).in(locale);
            entries.add("- " + severity + MarkdownText.cell(finding.message(locale) + origin(finding)));
        }
        return String.join("\n", entries);
    }

    private static String origin(Finding finding) {
        String cells = finding.cells().stream().map(CellRef::toString).collect(Collectors.joining(", "));
        return " (" + finding.rule() + (cells.isEmpty() ? "" : ": " + cells) + ')';
    }

    private static LocalizedText outcome(ValidationOutcome outcome) {
        return switch (outcome) {
            case VALID -> new LocalizedText("结论：未发现错误", "Outcome: no error found");
            case INVALID -> new LocalizedText("结论：有错误", "Outcome: errors found");
            case INCOMPLETE ->
                new LocalizedText("结论：未发现错误，但未能全部核对", "Outcome: no error found, but not everything could be checked");
        };
    }

    private static LocalizedText severity(Severity severity) {
        return switch (severity) {
            case ERROR -> new LocalizedText("错误：", "Error: ");
            case WARNING -> new LocalizedText("警告：", "Warning: ");
            case INFO -> new LocalizedText("提示：", "Note: ");
        };
    }
}
