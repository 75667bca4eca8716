package dev.gip.parser.ofd;

import java.util.ArrayList;
import java.util.List;

/** A ruled table with merged cells that is drawn over as many pages as it takes. */
final class SheetTable {

    static final double TOP = 25;
    static final double BOTTOM = 275;
    private static final double LEFT = 15;
    private static final double LINE = 4;

    private final double[] edges;
    private final List<Cell> cells = new ArrayList<>();
    private int rows;

    private record Cell(int row, int column, int rows, int columns, List<String> lines) {
        boolean covers(int other) {
            return row <= other && other < row + rows;
        }
    }

    SheetTable(double... widths) {
        edges = new double[widths.length + 1];
        edges[0] = LEFT;
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
    }

    /** Begins the next row; its number. */
    int row() {
        return rows++;
    }

    void cell(int row, int column, int height, int width, String text) {
        double letter = text.chars().allMatch(code -> code < 0x80) ? 1.5 : 3;
        int most = (int) ((edges[column + width] - edges[column] - 2) / letter);
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); from += most) {
            lines.add(text.substring(from, Math.min(text.length(), from + most)));
        }
        cells.add(new Cell(row, column, height, width, lines));
    }

    /** Draws the table from a height on; where it ends. */
    double draw(Sheets sheets, double from) {
        double top = from;
        boolean first = true;
        for (int row = 0; row < rows; row++) {
            double height = height(row);
            if (top + height > BOTTOM) {
                sheets.page();
                top = TOP;
                first = true;
            }
            double next = row + 1 < rows ? top + height + height(row + 1) : BOTTOM + 1;
            drawRow(sheets, row, top, top + height, first, next > BOTTOM);
            top += height;
            first = false;
        }
        return top;
    }

    private double height(int row) {
        int lines = 1;
        for (Cell cell : cells) {
            if (cell.row == row && cell.rows == 1) {
                lines = Math.max(lines, cell.lines.size());
            }
        }
        return 2 + LINE * lines;
    }

    private void drawRow(Sheets sheets, int row, double top, double bottom, boolean first, boolean last) {
        for (Cell cell : cells) {
            if (!cell.covers(row)) {
                continue;
            }
            double left = edges[cell.column];
            double right = edges[cell.column + cell.columns];
            sheets.line(left, top, left, bottom);
            sheets.line(right, top, right, bottom);
            if (cell.row == row || first) {
                sheets.line(left, top, right, top);
            }
            if (cell.row + cell.rows - 1 == row || last) {
                sheets.line(left, bottom, right, bottom);
            }
            if (cell.row == row) {
                for (int i = 0; i < cell.lines.size(); i++) {
                    sheets.write(left + 1, top + LINE * (i + 1), cell.lines.get(i));
                }
            }
        }
    }
}
