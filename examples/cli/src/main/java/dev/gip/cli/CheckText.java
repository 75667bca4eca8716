package dev.gip.cli;

import dev.gip.model.reading.Reading;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import java.util.EnumMap;
import java.util.Map;

/** Results for people, each as soon as it is known. */
final class CheckText implements CheckOutput {

    private final Console console;
    private final boolean tables;
    private final Map<ValidationOutcome, Integer> outcomes = new EnumMap<>(ValidationOutcome.class);

    CheckText(Console console, boolean tables) {
        this.console = console;
        this.tables = tables;
    }

    @Override
    public void add(ReportFiles source, String name, Reading reading, ValidationResult result) {
        outcomes.merge(result.outcome(), 1, Integer::sum);
        if (tables) {
            new ReadingText(console).print(name, reading);
            reading.report().ifPresent(report -> TablesText.print(console, report));
            console.gap();
        }
        new FindingsText(console).print(name, reading, result);
    }

    @Override
    public void end() {
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 1) {
            console.line(console.say(
                    "共 %d 份：通过 %d，不通过 %d，检查不完整 %d。",
                    "%d in all: %d valid, %d invalid, %d not wholly checked.",
                    all,
                    outcomes.getOrDefault(ValidationOutcome.VALID, 0),
                    outcomes.getOrDefault(ValidationOutcome.INVALID, 0),
                    outcomes.getOrDefault(ValidationOutcome.INCOMPLETE, 0)));
        }
    }
}
