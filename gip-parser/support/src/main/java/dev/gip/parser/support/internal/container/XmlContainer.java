package dev.gip.parser.support.internal.container;

import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;

/** A container of XML parts. For one source and one thread. */
public final class XmlContainer {

    private final SourceInput input;
    private final String format;
    private final Clock clock;
    private final Container container;
    private final XMLInputFactory factory = XmlCursor.factory();

    private XmlContainer(SourceInput input, String format, Clock clock, Container container) {
        this.input = input;
        this.format = format;
        this.clock = clock;
        this.container = container;
    }

    /**
     * Opens a container.
     *
     * @param format the name of the format, for messages
     * @param clock counts what reading costs
     * @param wanted tells the parts that may be asked for by their names
     * @throws UnreadableSourceException if it is damaged or over a limit
     */
    public static XmlContainer open(SourceInput input, String format, Clock clock, Predicate<String> wanted)
            throws UnreadableSourceException {
        return new XmlContainer(input, format, clock, Container.read(input, format, clock, wanted));
    }

    /** Whether there is a part of this name among those that may be asked for. */
    public boolean has(String name) {
        return container.has(name);
    }

    /** A part; empty where there is none by that name. */
    public Optional<XmlCursor> part(String name) throws UnreadableSourceException {
        Optional<InputStream> bytes = container.open(name);
        return bytes.isEmpty()
                ? Optional.empty()
                : Optional.of(new XmlCursor(factory, input, format, clock, bytes.get()));
    }

    /** A part that there must be. */
    public XmlCursor require(String name) throws UnreadableSourceException {
        return part(name).orElseThrow(() -> Unreadable.damaged(input, format, "缺少 " + name, "it lacks " + name));
    }
}
