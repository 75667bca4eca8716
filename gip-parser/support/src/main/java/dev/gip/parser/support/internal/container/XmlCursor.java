package dev.gip.parser.support.internal.container;

import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks an XML part element by element. Document types are refused, so there are no entities to expand and nothing outside
 * is ever asked for.
 */
public final class XmlCursor {

    private final SourceInput input;
    private final String format;
    private final Clock clock;
    private final XMLStreamReader in;
    private int depth;

    /**
     * A cursor in front of the root element.
     *
     * @param factory makes the cursor
     * @param format the name of the format, for messages
     */
    public XmlCursor(XMLInputFactory factory, SourceInput input, String format, Clock clock, InputStream part)
            throws UnreadableSourceException {
        this.input = input;
        this.format = format;
        this.clock = clock;
        try {
            this.in = factory.createXMLStreamReader(part);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** What makes cursors: costly to make, and for one thread only. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // Newer JDKs have a limit of their own, which would speak before ours.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /**
     * Goes on to the next child of an element.
     *
     * @param parent the depth of that element; 0 for the root's place
     * @return false where the element has no more children; it is closed then
     */
    public boolean nextChild(int parent) throws UnreadableSourceException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            boolean closed = event == XMLStreamConstants.END_ELEMENT && depth < parent;
            if (closed || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Closes all elements down to one of them, that one included. */
    public void close(int element) throws UnreadableSourceException {
        while (depth >= element && next() != XMLStreamConstants.END_DOCUMENT) {
            // What is left inside is passed over.
        }
    }

    /** The local name of the element that was opened last. */
    public String name() {
        return in.getLocalName();
    }

    /** Its namespace; empty where it has none. */
    public String namespace() {
        String namespace = in.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** An attribute by its local name; null where the element lacks it. */
    public @Nullable String attribute(String localName) {
        return in.getAttributeValue(null, localName);
    }

    /** An attribute that is a number; the other value where it is missing or none. */
    public int number(String localName, int otherwise) {
        String value = attribute(localName);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return otherwise;
        }
        for (int i = value.charAt(0) == '-' ? 1 : 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return otherwise;
            }
        }
        return value.equals("-") ? otherwise : Integer.parseInt(value);
    }

    /** Whether a switch such as {@code <w:vanish/>} is on. */
    public boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The text of the element that was opened last, elements inside it left out; the element is closed then. */
    public String text() throws UnreadableSourceException {
        int own = depth;
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = next();
            boolean words = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (words && depth == own) {
                clock.text(in.getTextLength());
                text.append(in.getText());
            }
            if ((event == XMLStreamConstants.END_ELEMENT && depth < own) || event == XMLStreamConstants.END_DOCUMENT) {
                return text.toString();
            }
        }
    }

    private int next() throws UnreadableSourceException {
        clock.step();
        try {
            int event = in.next();
            if (event == XMLStreamConstants.DTD) {
                throw Unreadable.damaged(input, format, "XML 中有文档类型声明", "its XML has a document type");
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && ++depth > input.limits().maxNesting()) {
                throw Unreadable.tooDeep(input);
            }
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    private UnreadableSourceException broken(Exception e) {
        String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return Unreadable.damaged(input, format, "XML 有误（" + what + "）", "its XML is broken: " + what);
    }
}
