package dev.gip.example.reader;

// region reader
import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import dev.gip.parser.spi.Paragraph;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dumps of a register: {@code ##REGISTER}, then a row a line, its fields parted by the unit separator of ASCII. */
public final class RegisterReader implements DocumentReader {

    private static final String SIGNATURE = "##REGISTER";
    private static final char SEPARATOR = '\u001F';

    @Override
    public String id() {
        return "register";
    }

    @Override
    public Fit fit(SourceInput input) {
        byte[] head = input.head(SIGNATURE.length());
        for (int i = 0; i < SIGNATURE.length(); i++) {
            if (i >= head.length || head[i] != SIGNATURE.charAt(i)) {
                return Fit.NO;
            }
        }
        return Fit.CERTAIN;
    }

    @Override
    public Content read(SourceInput input) throws UnreadableSourceException {
        List<Block> blocks = new ArrayList<>();
        List<GridCell> cells = new ArrayList<>();
        List<String> lines = input.text(Optional.empty()).lines().skip(1).toList();
        for (int row = 0; row < lines.size(); row++) {
            String[] fields = lines.get(row).split(String.valueOf(SEPARATOR), -1);
            if (fields.length == 1) {
                addGrid(cells, blocks, input);
                blocks.add(new Paragraph(fields[0], place(input, row, 0, fields[0])));
                continue;
            }
            for (int column = 0; column < fields.length; column++) {
                cells.add(new GridCell(row, column, 1, 1, fields[column], place(input, row, column, fields[column])));
                if (cells.size() > input.limits().maxCells()) {
                    throw Unreadable.tooManyCells(input);
                }
            }
        }
        addGrid(cells, blocks, input);
        if (blocks.isEmpty()) {
            throw Unreadable.empty(input);
        }
        return new Document(List.of(), blocks, List.of());
    }

    private static void addGrid(List<GridCell> cells, List<Block> blocks, SourceInput input) {
        if (!cells.isEmpty()) {
            blocks.add(new Grid(cells, SourceLocation.of(input.name())));
            cells.clear();
        }
    }

    private static SourceLocation place(SourceInput input, int row, int column, String text) {
        List<PathSegment> path = List.of(PathSegment.of("row", row + 1), PathSegment.of("column", column + 1));
        return new SourceLocation(input.name(), path, null, null, text);
    }
}
// endregion
