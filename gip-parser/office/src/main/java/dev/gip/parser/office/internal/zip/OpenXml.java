package dev.gip.parser.office.internal.zip;

import dev.gip.parser.office.internal.Clock;
import dev.gip.parser.office.internal.xml.XmlCursor;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;

/** An Office Open XML file: its parts and how they stand to one another (ECMA-376, part 2). */
public final class OpenXml {

    private final SourceInput input;
    private final String format;
    private final Clock clock;
    private final Container container;
    private final XMLInputFactory factory = XmlCursor.factory();

    /**
     * Opens a file.
     *
     * @param format the name of the format, for messages
     * @param wanted tells the parts that may be asked for by their names
     */
    public OpenXml(SourceInput input, String format, Clock clock, Predicate<String> wanted)
            throws UnreadableSourceException {
        this.input = input;
        this.format = format;
        this.clock = clock;
        this.container = Container.read(input, format, name -> name.endsWith(".rels") || wanted.test(name));
    }

    /** The name of the part that everything begins with. */
    public String main() throws UnreadableSourceException {
        return relations("")
                .ofType("officeDocument")
                .orElseThrow(() -> Unreadable.damaged(input, format, "找不到正文部分", "its main part is not named"));
    }

    /** The relations of a part; those of the container for an empty name. */
    public Relations relations(String part) throws UnreadableSourceException {
        Optional<XmlCursor> xml = open(Relations.nameFor(part));
        return xml.isEmpty() ? Relations.none() : Relations.read(part, xml.get());
    }

    /** A part that there must be. */
    public XmlCursor require(String part) throws UnreadableSourceException {
        return open(part).orElseThrow(() -> Unreadable.damaged(input, format, "缺少 " + part, "it lacks " + part));
    }

    /** A part; empty where there is none by that name. */
    public Optional<XmlCursor> open(String part) throws UnreadableSourceException {
        Optional<InputStream> bytes = container.open(part);
        return bytes.isEmpty()
                ? Optional.empty()
                : Optional.of(new XmlCursor(factory, input, format, clock, bytes.get()));
    }
}
