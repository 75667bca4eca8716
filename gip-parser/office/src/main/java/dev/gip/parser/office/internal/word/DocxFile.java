package dev.gip.parser.office.internal.word;

import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.office.internal.word.Piece.Words;
import dev.gip.parser.office.internal.zip.OpenXml;
import dev.gip.parser.office.internal.zip.Relations;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Property;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.Clock;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads DOCX files (ECMA-376, WordprocessingML). */
public final class DocxFile {

    private static final String FORMAT = "DOCX";

    private DocxFile() {}

    /** What a file shows. */
    public static Document read(SourceInput input) throws UnreadableSourceException {
        Clock clock = new Clock(input);
        OpenXml file = new OpenXml(input, FORMAT, clock, DocxFile::mayBeAskedFor);
        String main = file.main();
        Relations relations = file.relations(main);
        DocxStyles styles = new DocxStyles();
        Optional<String> styleSheet = relations.ofType("styles");
        if (styleSheet.isPresent()) {
            Optional<XmlCursor> part = file.open(styleSheet.get());
            if (part.isPresent()) {
                styles.readStyles(part.get());
            }
        }
        Optional<String> lists = relations.ofType("numbering");
        if (lists.isPresent()) {
            Optional<XmlCursor> part = file.open(lists.get());
            if (part.isPresent()) {
                styles.readLists(part.get());
            }
        }
        List<Property> outside = new ArrayList<>();
        for (String kind : List.of("header", "footer")) {
            for (String part : relations.allOfType(kind)) {
                Optional<XmlCursor> xml = file.open(part);
                if (xml.isPresent()) {
                    outside(input, kind, pieces(xml.get(), clock, styles)).ifPresent(outside::add);
                }
            }
        }
        return WordDocument.of(input, body(file.require(main), clock, styles), outside);
    }

    private static boolean mayBeAskedFor(String part) {
        return part.endsWith(".xml") && !part.contains("theme/") && !part.contains("glossary/");
    }

    private static List<Piece> body(XmlCursor xml, Clock clock, DocxStyles styles) throws UnreadableSourceException {
        DocxText text = new DocxText(xml, clock, styles, new ListCounter());
        List<Piece> pieces = new ArrayList<>();
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            if (Marks.is(xml, "body")) {
                pieces.addAll(text.pieces());
            }
        }
        return pieces;
    }

    private static List<Piece> pieces(XmlCursor xml, Clock clock, DocxStyles styles) throws UnreadableSourceException {
        xml.nextChild(0);
        return new DocxText(xml, clock, styles, new ListCounter()).pieces();
    }

    private static Optional<Property> outside(SourceInput input, String kind, List<Piece> pieces) {
        String text = pieces.stream()
                .filter(Words.class::isInstance)
                .map(piece -> ((Words) piece).text().strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<PathSegment> path = List.of(new PathSegment("element", kind));
        return Optional.of(new Property(kind, text, new SourceLocation(input.name(), path, null, null, text)));
    }
}
