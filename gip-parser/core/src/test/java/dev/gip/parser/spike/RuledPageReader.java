package dev.gip.parser.spike;

import dev.gip.model.source.PageBox;
import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import dev.gip.parser.spi.SourceInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Pages with boxed cells, as far as the test needs. No font with ideographs is at hand where tests run, so the page shows
 * stand-ins for labels, and this reader puts the labels in their place.
 */
final class RuledPageReader implements DocumentReader {

    private final Map<String, String> labels;

    RuledPageReader(Map<String, String> labels) {
        this.labels = Map.copyOf(labels);
    }

    @Override
    public String id() {
        return "spike-pdf";
    }

    @Override
    public Fit fit(SourceInput input) {
        byte[] head = input.head(4);
        return head.length == 4 && head[0] == '%' && head[1] == 'P' ? Fit.CERTAIN : Fit.NO;
    }

    @Override
    public Content read(SourceInput input) {
        try (PDDocument pdf = Loader.loadPDF(input.stream().readAllBytes())) {
            List<Block> grids = new ArrayList<>();
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                grids.add(grid(pdf, i + 1, input.name()));
            }
            return new Document(List.of(), grids, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Grid grid(PDDocument pdf, int number, String source) throws IOException {
        List<Box> boxes = boxes(pdf.getPage(number - 1));
        List<TextPosition> characters = new Characters(pdf, number).positions;
        TreeSet<Double> lefts = new TreeSet<>();
        TreeSet<Double> tops = new TreeSet<>();
        for (Box box : boxes) {
            lefts.add(box.left());
            tops.add(box.top());
        }
        List<GridCell> cells = new ArrayList<>();
        for (Box box : boxes) {
            int row = tops.headSet(box.top()).size();
            int column = lefts.headSet(box.left()).size();
            int rows = tops.headSet(box.bottom()).size() - row;
            int columns = lefts.headSet(box.right()).size() - column;
            String shown = box.text(characters);
            String text = labels.getOrDefault(shown, shown);
            cells.add(new GridCell(row, column, rows, columns, text, place(source, number, box, text)));
        }
        cells.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        return new Grid(cells, place(source, number, new Box(0, 0, 0, 0), ""));
    }

    private static SourceLocation place(String source, int page, Box box, String text) {
        PageBox place = new PageBox(page, box.left(), box.top(), box.width(), box.height());
        return new SourceLocation(source, List.of(PathSegment.of("page", page)), null, place, text);
    }

    /** The rectangles that the page draws. */
    private static List<Box> boxes(PDPage page) throws IOException {
        List<Box> boxes = new ArrayList<>();
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 4; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator && operator.getName().equals("re")) {
                double height = number(tokens.get(i - 1));
                double fromTop = page.getCropBox().getHeight() - number(tokens.get(i - 3)) - height;
                boxes.add(new Box(number(tokens.get(i - 4)), fromTop, number(tokens.get(i - 2)), height));
            }
        }
        return boxes;
    }

    private static double number(Object token) {
        return ((COSNumber) token).floatValue();
    }

    /** A rectangle, measured from the upper left corner of the page. */
    private record Box(double left, double top, double width, double height) {

        double right() {
            return left + width;
        }

        double bottom() {
            return top + height;
        }

        /** The baseline decides: the box of a glyph may be higher than its cell. */
        String text(List<TextPosition> characters) {
            return characters.stream()
                    .filter(one -> left < one.getXDirAdj() && one.getXDirAdj() < right())
                    .filter(one -> top < one.getYDirAdj() && one.getYDirAdj() < bottom())
                    .map(TextPosition::getUnicode)
                    .collect(Collectors.joining());
        }
    }

    /** The characters of a page with their baseline points. */
    private static final class Characters extends PDFTextStripper {

        private final List<TextPosition> positions = new ArrayList<>();

        Characters(PDDocument pdf, int page) throws IOException {
            setStartPage(page);
            setEndPage(page);
            getText(pdf);
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            positions.add(position);
        }
    }
}
