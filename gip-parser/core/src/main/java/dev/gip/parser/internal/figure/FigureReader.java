package dev.gip.parser.internal.figure;

import dev.gip.model.Figure;
import dev.gip.model.FigureKey;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.section.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the figures that the prose of a report states for its year. */
public final class FigureReader {

    private FigureReader() {}

    /**
     * Reads figures.
     *
     * @param lines the text in order, without its tables
     * @param year the reporting year, null where it is not known
     * @param agency who reports, null where it is not known
     */
    public static FigureReading read(List<TextLine> lines, @Nullable Integer year, @Nullable String agency) {
        List<Statement> statements = new ArrayList<>();
        Paragraphs.read(lines, year, new Body(agency), statements);
        List<Statement> settled = settle(statements);
        List<Figure> figures = new ArrayList<>();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (Statement statement : settled) {
            evidence.put(
                    "figure." + figures.size(), new Evidence(statement.location(), statement.raw(), "", Basis.TEXT));
            figures.add(statement.figure());
        }
        return new FigureReading(figures, evidence, conflicts(settled));
    }

    /** Leaves out what repeats an earlier statement, and what a plainer statement of the same key replaces. */
    private static List<Statement> settle(List<Statement> statements) {
        int plainest = statements.stream()
                .filter(FigureReader::isProactive)
                .mapToInt(Statement::strength)
                .max()
                .orElse(0);
        Map<List<Object>, Statement> settled = new LinkedHashMap<>();
        for (Statement statement : statements) {
            if (!isProactive(statement) || statement.strength() == plainest) {
                List<Object> said = List.of(statement.key(), statement.figure().value());
                settled.putIfAbsent(said, statement);
            }
        }
        return List.copyOf(settled.values());
    }

    /** 发布信息 is said of more than what is disclosed by law; where 主动公开 is said too, that is the total. */
    private static boolean isProactive(Statement statement) {
        return statement.key().equals(FigureKey.PROACTIVE_TOTAL);
    }

    /** The first contradiction of each key. */
    private static List<Diagnostic> conflicts(List<Statement> statements) {
        Map<List<Object>, Statement> first = new HashMap<>();
        Map<String, Diagnostic> conflicts = new LinkedHashMap<>();
        for (Statement later : statements) {
            first.putIfAbsent(List.of(later.key(), later.figure().approximate()), later);
            for (boolean approximate : new boolean[] {false, true}) {
                Statement earlier = first.get(List.of(later.key(), approximate));
                if (later.isTotal() && earlier != null && !earlier.figure().agreesWith(later.figure())) {
                    conflicts.putIfAbsent(later.key(), conflict(earlier, later));
                }
            }
        }
        return List.copyOf(conflicts.values());
    }

    private static Diagnostic conflict(Statement earlier, Statement later) {
        SourceLocation place = earlier.location();
        return Issue.CONFLICTING_FIGURES.at(
                later.location(),
                List.of(),
                later.key(),
                earlier.raw(),
                place.describe(Locale.CHINESE),
                later.raw(),
                place.describe(Locale.ENGLISH));
    }
}
