package dev.gip.parser.spi.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever cells a table has and however its lines are drawn, the same cells are read. */
class LatticeLaws {

    private static final int WIDTH = 40;
    private static final int HEIGHT = 24;

    /** Rows, columns, how many rows and columns each cell covers, its text. */
    private record Drawn(int row, int column, int rows, int columns, String text) {}

    @Property
    void cellsAreReadAsTheyAreDrawn(
            @ForAll @IntRange(min = 1, max = 8) int rows,
            @ForAll @IntRange(min = 2, max = 9) int columns,
            @ForAll long seed)
            throws UnreadableSourceException {
        Random random = new Random(seed);
        List<Drawn> cells = cells(rows, columns, random);
        Sheet sheet = new Sheet();
        cells.forEach(cell -> draw(cell, sheet, random));

        List<Grid> grids = Layouts.grids(random.nextBoolean() ? sheet.page(1) : sheet.turned(1));

        assertThat(grids).hasSize(1);
        assertThat(grids.get(0).cells().stream().map(LatticeLaws::read))
                .containsExactlyElementsOf(visible(cells, rows, columns));
    }

    private static List<Drawn> cells(int rows, int columns, Random random) {
        boolean[][] taken = new boolean[rows][columns];
        List<Drawn> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    int wide = 1;
                    // One row shows all columns, and the first column has words: a table of one column is a frame.
                    while (row > 0 && column + wide < columns && !taken[row][column + wide] && random.nextInt(4) == 0) {
                        wide++;
                    }
                    int high = row + 1 < rows && random.nextInt(5) == 0 ? 2 : 1;
                    for (int i = column; i < column + wide; i++) {
                        taken[row][i] = true;
                        taken[row + high - 1][i] = true;
                    }
                    boolean blank = column > 0 && random.nextInt(6) == 0;
                    cells.add(new Drawn(row, column, high, wide, blank ? "" : "数" + cells.size()));
                }
            }
        }
        return cells;
    }

    /** As one box, or as four lines of pieces that stop short of the corners. */
    private static void draw(Drawn cell, Sheet sheet, Random random) {
        double left = 60 + WIDTH * cell.column();
        double top = 100 + HEIGHT * cell.row();
        double right = left + WIDTH * cell.columns();
        double bottom = top + HEIGHT * cell.rows();
        double short1 = random.nextInt(3);
        if (random.nextBoolean()) {
            sheet.box(left, top, right, bottom);
        } else {
            sheet.across(top, left + short1, right - 1).across(bottom, left, right - short1);
            sheet.down(left, top + short1, bottom).down(right, top, bottom - short1);
        }
        sheet.write(left + 3, top + 15, cell.text());
    }

    private static Drawn read(GridCell cell) {
        return new Drawn(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
    }

    /** Rows and columns in which no cell begins or ends cannot be seen. */
    private static List<Drawn> visible(List<Drawn> cells, int rows, int columns) {
        boolean[] rowSeen = new boolean[rows + 1];
        boolean[] columnSeen = new boolean[columns + 1];
        for (Drawn cell : cells) {
            rowSeen[cell.row()] = true;
            rowSeen[cell.row() + cell.rows()] = true;
            columnSeen[cell.column()] = true;
            columnSeen[cell.column() + cell.columns()] = true;
        }
        return cells.stream()
                .map(cell -> new Drawn(
                        seen(rowSeen, 0, cell.row()),
                        seen(columnSeen, 0, cell.column()),
                        seen(rowSeen, cell.row(), cell.row() + cell.rows()),
                        seen(columnSeen, cell.column(), cell.column() + cell.columns()),
                        cell.text()))
                .toList();
    }

    private static int seen(boolean[] seen, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += seen[i] ? 1 : 0;
        }
        return count;
    }

    @Example
    void aCellIsReadAsItIsDrawn() {
        assertThat(visible(List.of(new Drawn(0, 0, 1, 2, "")), 1, 2)).containsExactly(new Drawn(0, 0, 1, 1, ""));
    }
}
