package dev.gip.parser.internal.markdown;

import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import dev.gip.parser.internal.format.KnownFormats;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import dev.gip.parser.spi.Paragraph;
import dev.gip.parser.spi.Property;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Markdown: headings and paragraphs line by line, pipe tables as grids, and the list of facts that this library
 * writes below the title.
 */
public final class MarkdownReader implements DocumentReader {

    /** How far the marks of Markdown are looked for. */
    private static final int HEAD = 1 << 16;

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public Fit fit(SourceInput input) {
        if (!input.isText() && KnownFormats.isBinary(input)) {
            return Fit.NO;
        }
        String above = "";
        for (String line : head(input).split("\n", -1)) {
            boolean table = PipeRow.isRule(line) && PipeRow.isRow(above);
            if (table || line.startsWith("# ") || line.startsWith("## ")) {
                return Fit.LIKELY;
            }
            above = line;
        }
        return Fit.NO;
    }

    /** The beginning; zeros are dropped, so that marks in UTF-16 are seen too. */
    private static String head(SourceInput input) {
        try {
            String head = input.isText()
                    ? input.text(Optional.empty())
                    : new String(input.head(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
            return head.substring(0, Math.min(HEAD, head.length()));
        } catch (UnreadableSourceException e) {
            throw new IllegalStateException("Text given by the caller needs no decoding", e);
        }
    }

    @Override
    public Content read(SourceInput input) throws UnreadableSourceException {
        MarkdownLines lines = new MarkdownLines(input);
        List<Property> properties = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        boolean front = true;
        int tables = 0;
        int cells = 0;
        while (lines.next()) {
            if (PipeRow.isRow(lines.text()) && PipeRow.isRule(lines.following())) {
                Grid grid = grid(lines, ++tables, input.name());
                cells += grid.cells().size();
                check(cells, input);
                blocks.add(grid);
                front = false;
                continue;
            }
            Optional<StatedFact> fact = front ? StatedFact.of(lines.text()) : Optional.empty();
            if (fact.isPresent()) {
                properties.add(fact.get().at(lines.location()));
            } else if (!lines.text().isBlank()) {
                front = front && !lines.text().startsWith("## ");
                blocks.add(new Paragraph(MarkdownText.plain(withoutMarks(lines.text())), lines.location()));
            }
        }
        if (blocks.isEmpty()) {
            throw new UnreadableSourceException(Issue.EMPTY_SOURCE.of(input.name()));
        }
        return new Document(properties, blocks, List.of());
    }

    private static void check(int cells, SourceInput input) throws UnreadableSourceException {
        if (cells > input.limits().maxCells()) {
            throw new UnreadableSourceException(
                    Issue.LIMIT_CELLS.of(input.name(), input.limits().maxCells()));
        }
    }

    /** The words of a heading; other lines as they are. */
    private static String withoutMarks(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        boolean heading = level > 0 && level <= 6 && line.startsWith(" ", level);
        return heading ? line.substring(level).strip() : line;
    }

    private static Grid grid(MarkdownLines lines, int number, String source) {
        List<GridCell> cells = new ArrayList<>();
        SourceLocation whole =
                new SourceLocation(source, List.of(PathSegment.of("table", number)), lines.range(), null, "");
        boolean closed = PipeRow.isClosed(lines.text());
        int row = 0;
        addRow(lines, number, row++, cells);
        lines.next();
        while (PipeRow.isRow(lines.following()) && !(closed && breaksOff(lines)) && lines.next()) {
            addRow(lines, number, row++, cells);
        }
        return new Grid(cells, whole);
    }

    /** Whether the text breaks off in the row that follows: what is left of it is no row of the grid. */
    private static boolean breaksOff(MarkdownLines lines) {
        return lines.endsWithFollowing() && !PipeRow.isClosed(lines.following());
    }

    private static void addRow(MarkdownLines lines, int table, int row, List<GridCell> cells) {
        List<PipeRow.Piece> pieces = PipeRow.of(lines.text()).cells();
        for (int column = 0; column < pieces.size(); column++) {
            PipeRow.Piece piece = pieces.get(column);
            List<PathSegment> path = List.of(
                    PathSegment.of("table", table),
                    PathSegment.of("row", row + 1),
                    PathSegment.of("column", column + 1));
            TextRange range = lines.range(piece.start(), piece.written().length());
            SourceLocation location = new SourceLocation(lines.source(), path, range, null, piece.written());
            cells.add(new GridCell(row, column, 1, 1, MarkdownText.cell(piece.written()), location));
        }
    }
}
