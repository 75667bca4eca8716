package dev.gip.parser.office.internal.zip;

import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.Clock;
import dev.gip.parser.support.internal.container.XmlContainer;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.Optional;
import java.util.function.Predicate;

/** An Office Open XML file: its parts and how they stand to one another (ECMA-376, part 2). */
public final class OpenXml {

    private final SourceInput input;
    private final String format;
    private final XmlContainer container;

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
        this.container = XmlContainer.open(input, format, clock, name -> name.endsWith(".rels") || wanted.test(name));
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
        return container.require(part);
    }

    /** A part; empty where there is none by that name. */
    public Optional<XmlCursor> open(String part) throws UnreadableSourceException {
        return container.part(part);
    }
}
