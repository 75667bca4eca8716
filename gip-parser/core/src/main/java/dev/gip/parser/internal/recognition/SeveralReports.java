package dev.gip.parser.internal.recognition;

import dev.gip.model.AnnualReport;
import dev.gip.model.reading.Reading;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.header.TitleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a document part by part, and joins parts again that are the same report: it may stand there twice, or show a table
 * once more.
 */
final class SeveralReports {

    private final List<Line> lines;
    private final Function<List<Line>, Reading> reader;

    SeveralReports(List<Line> lines, Function<List<Line>, Reading> reader) {
        this.lines = lines;
        this.reader = reader;
    }

    /** The reports in the order of the source; one stands for all parts where they are the same report. */
    List<Reading> read(List<Integer> starts) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            Part part = new Part(starts.get(i), end, reader.apply(lines.subList(starts.get(i), end)), false);
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last == null || isOther(part.reading, last.reading)) {
                parts.add(part);
            } else {
                parts.set(parts.size() - 1, new Part(last.from, end, last.reading, true));
            }
        }
        return parts.stream().map(this::whole).toList();
    }

    private Reading whole(Part part) {
        return part.joined ? reader.apply(lines.subList(part.from, part.to)) : part.reading;
    }

    /** Whether what was read is certainly no more of the report before. */
    private static boolean isOther(Reading reading, Reading before) {
        if (reading.report().isEmpty() || before.report().isEmpty()) {
            return false;
        }
        AnnualReport own = reading.report().get();
        AnnualReport other = before.report().get();
        Integer year = own.header().year();
        String agency = own.header().agency();
        if (TitleLine.isOtherYear(year, other.header().year())
                || TitleLine.isOtherAgency(agency, other.header().agency())) {
            return true;
        }
        boolean named = year != null && agency != null && other.header().agency() != null;
        return !named && !own.tables().isEmpty() && !own.tables().equals(other.tables());
    }

    /** A part and what was read from it first; joined where more lines came to it later. */
    private record Part(int from, int to, Reading reading, boolean joined) {}
}
