package dev.gip.parser.internal.header;

import dev.gip.model.reading.Evidence.Certainty;
import dev.gip.parser.internal.label.LabelText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The signature of a report: the body above its date, both on one line, or the date alone. */
public final class Signature {

    private static final int LONGEST = 60;

    /** A signature has no more lines. */
    private static final int LINES = 3;

    private Signature() {}

    /** Whether a line is the name of a body and a date, and nothing else. */
    public static boolean isSigned(String line) {
        return signed(line).isPresent();
    }

    private record Signed(String agency, LocalDate date) {}

    private static Optional<Signed> signed(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return Dates.find(line)
                .filter(dated ->
                        dated.after().isBlank() || dated.after().strip().equals(")"))
                .flatMap(
                        dated -> AgencyName.clean(LabelText.fold(dated.before()).replace("(", ""))
                                .map(agency -> new Signed(agency, dated.date())));
    }

    /** The name in the signature. */
    static Optional<Stated<String>> agency(List<TextLine> lines) {
        for (TextLine line : lines.subList(0, Math.min(LINES, lines.size()))) {
            Optional<String> name =
                    AgencyName.clean(line.text()).or(() -> signed(line.text()).map(Signed::agency));
            if (name.isPresent()) {
                return name.map(value -> Stated.in(line, value, Certainty.DERIVED));
            }
            if (!Dates.isDate(line.text())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The date of the signature. */
    static Optional<Stated<LocalDate>> date(List<TextLine> lines) {
        for (TextLine line : lines.subList(0, Math.min(LINES, lines.size()))) {
            Optional<LocalDate> date = Dates.isDate(line.text())
                    ? Dates.first(line.text())
                    : signed(line.text()).map(Signed::date);
            if (date.isPresent()) {
                return date.map(value -> Stated.in(line, value, Certainty.DERIVED));
            }
            if (!AgencyName.isAgency(line.text())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
