package dev.gip.parser.office.internal.word;

import dev.gip.parser.office.internal.word.Piece.Picture;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.Clock;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph of a DOCX file. */
final class DocxParagraph {

    private final XmlCursor xml;
    private final Clock clock;
    private final DocxText text;
    private final StringBuilder words = new StringBuilder();
    private final List<Piece> beside = new ArrayList<>();
    private @Nullable String style;
    private @Nullable String list;
    private int level = -1;
    private boolean goesOn;

    /** @param text reads what stands in text boxes */
    DocxParagraph(XmlCursor xml, Clock clock, DocxText text) {
        this.xml = xml;
        this.clock = clock;
        this.text = text;
    }

    /** Text boxes and pictures that are anchored in the paragraph. */
    List<Piece> beside() {
        return beside;
    }

    /** Whether the end of the paragraph was deleted, so that the next one goes on with it. */
    boolean goesOn() {
        return goesOn;
    }

    /** The text, with the number in front that the list or the style of the paragraph gives it. */
    String text(DocxStyles styles, ListCounter lists) {
        String number = styles.place(style, list, level).map(lists::next).orElse("");
        return words.isEmpty() ? "" : ListCounter.joined(number, words.toString());
    }

    /** Reads the paragraph that was opened last; it is closed then. */
    void read() throws UnreadableSourceException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (Marks.is(xml, "pPr")) {
                readProperties();
            } else {
                readInline();
            }
        }
    }

    private void readProperties() throws UnreadableSourceException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numPr" -> readList();
                case "rPr" -> readMark();
                default -> {}
            }
        }
    }

    private void readList() throws UnreadableSourceException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("numId")) {
                list = xml.attribute("val");
            } else if (xml.name().equals("ilvl")) {
                level = xml.number("val", 0);
            }
        }
    }

    private void readMark() throws UnreadableSourceException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            goesOn |= xml.name().equals("del") || xml.name().equals("moveFrom");
        }
    }

    /** Runs, and what groups them; what was deleted or moved away is passed over. */
    private void readInline() throws UnreadableSourceException {
        if (Marks.is(xml, "r")) {
            readRun();
        } else if (Marks.isTransparent(xml)) {
            int own = xml.depth();
            while (xml.nextChild(own)) {
                readInline();
            }
        } else if (Marks.isAlternative(xml)) {
            readAlternative();
        }
    }

    private void readRun() throws UnreadableSourceException {
        int own = xml.depth();
        int start = words.length();
        int boxes = beside.size();
        RunLook look = RunLook.PLAIN;
        while (xml.nextChild(own)) {
            if (Marks.is(xml, "rPr")) {
                look = look();
            } else {
                readRunContent();
            }
        }
        if (look == RunLook.HIDDEN) {
            words.setLength(start);
            beside.subList(boxes, beside.size()).clear();
        } else if (look == RunLook.APART && words.length() > start) {
            words.insert(start, ' ').append(' ');
        }
    }

    private RunLook look() throws UnreadableSourceException {
        boolean hidden = false;
        boolean apart = false;
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "vanish" -> hidden |= xml.isOn();
                case "strike", "dstrike" -> apart |= xml.isOn();
                case "vertAlign" -> apart |= !"baseline".equals(xml.attribute("val"));
                default -> {}
            }
        }
        return hidden ? RunLook.HIDDEN : apart ? RunLook.APART : RunLook.PLAIN;
    }

    private void readRunContent() throws UnreadableSourceException {
        switch (xml.name()) {
            case "t" -> words.append(xml.text());
            case "tab", "ptab" -> words.append('\t');
            case "br", "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            case "sym" -> words.append(symbol());
            case "drawing", "pict", "object" -> readDrawing();
            case "ruby" -> readRuby();
            case "AlternateContent" -> readAlternative();
            default -> {}
        }
        clock.step();
    }

    /** A letter of a symbol font; those of the private use area say nothing without their font. */
    private String symbol() {
        String code = xml.attribute("char");
        if (code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        char symbol = (char) Integer.parseInt(code, 16);
        return symbol >= '\uE000' && symbol <= '\uF8FF' ? "□" : String.valueOf(symbol);
    }

    private void readAlternative() throws UnreadableSourceException {
        if (Marks.toChoice(xml)) {
            int choice = xml.depth();
            while (xml.nextChild(choice)) {
                readRunContent();
            }
            xml.close(choice - 1);
        }
    }

    /** Text with a gloss above it: the gloss is none of the text. */
    private void readRuby() throws UnreadableSourceException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (Marks.is(xml, "rubyBase")) {
                int base = xml.depth();
                while (xml.nextChild(base)) {
                    readInline();
                }
            }
        }
    }

    /** Text boxes anywhere in a drawing; a drawing without one is a picture. */
    private void readDrawing() throws UnreadableSourceException {
        int before = beside.size();
        String name = readShapes("");
        if (beside.size() == before) {
            beside.add(new Picture(name));
        }
    }

    private String readShapes(String before) throws UnreadableSourceException {
        String name = before;
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (Marks.is(xml, "txbxContent")) {
                beside.addAll(text.pieces());
                continue;
            }
            String said = xml.name().equals("docPr") ? xml.attribute("descr") : xml.attribute("ProgID");
            name = readShapes(said == null || said.isBlank() ? name : said);
        }
        return name;
    }
}
