package dev.gip.parser.ofd.internal;

import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.Clock;
import dev.gip.parser.support.internal.container.PartNames;
import dev.gip.parser.support.internal.container.XmlContainer;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.Optional;

/** The parts of an OFD file, found by what other parts call them. For one source and one thread. */
final class OfdParts {

    private final SourceInput input;
    private final Clock clock;
    private final Numbers numbers;
    private final XmlContainer container;

    OfdParts(SourceInput input) throws UnreadableSourceException {
        this.input = input;
        this.clock = new Clock(input);
        this.numbers = new Numbers(input);
        this.container = XmlContainer.open(input, Numbers.FORMAT, clock, name -> name.endsWith(".xml"));
    }

    SourceInput input() {
        return input;
    }

    Clock clock() {
        return clock;
    }

    Numbers numbers() {
        return numbers;
    }

    boolean has(String name) {
        return container.has(name);
    }

    /**
     * The name of the part that another one means. Some programs write it from the folder of the document, or from the
     * root, and not from the folder of the part that names it.
     *
     * @return the name, empty where there is no such part
     */
    Optional<String> find(String document, String part, String target) {
        String wanted = target.strip();
        for (String from : new String[] {part, document, ""}) {
            String name = PartNames.resolve(from, wanted);
            if (container.has(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The same for a part that there must be. */
    String require(String document, String part, String target) throws UnreadableSourceException {
        Optional<String> name = find(document, part, target);
        if (name.isEmpty()) {
            String lacking = PartNames.resolve(part, target.strip());
            throw damaged("缺少 " + lacking, "it lacks " + lacking);
        }
        return name.get();
    }

    /** A cursor in front of the root element of a part that there must be. */
    XmlCursor open(String name) throws UnreadableSourceException {
        return container.require(name);
    }

    UnreadableSourceException damaged(String chinese, String english) {
        return Unreadable.damaged(input, Numbers.FORMAT, chinese, english);
    }
}
