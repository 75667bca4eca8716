package dev.gip.parser.internal;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.Source;
import dev.gip.parser.internal.format.KnownFormats;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.DocumentReader.Fit;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.Paragraph;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.Optional;

/** Takes in the sources of one reading, one after the other, and counts what they come to against the limits. */
public final class Intake {

    private final ParserSettings settings;
    private final Opener opener;
    private final Deadline deadline;
    private long bytes;
    private long characters;
    private long cells;

    Intake(ParserSettings settings, Opener opener, Deadline deadline) {
        this.settings = settings;
        this.opener = opener;
        this.deadline = deadline;
    }

    /** What a source holds. */
    Content take(Source source) throws UnreadableSourceException {
        SourceInput input =
                source.text().isPresent() ? text(source, source.text().get()) : bytes(source);
        Content content = read(settings.trackPositions() ? input : input.withoutPositions());
        deadline.check();
        if (content instanceof Document document) {
            count(source, document);
        }
        return content;
    }

    private SourceInput text(Source source, String text) throws UnreadableSourceException {
        int limit = settings.limits().maxCharacters();
        check(characters + text.length() <= limit, Issue.LIMIT_CHARACTERS.of(source.name(), limit));
        return SourceInput.ofText(source.name(), text, settings.limits());
    }

    private SourceInput bytes(Source source) throws UnreadableSourceException {
        long limit = settings.limits().maxBytes();
        // One byte more than the limit shows that there is more.
        byte[] read = opener.bytes(source, limit - bytes + 1);
        bytes += read.length;
        check(bytes <= limit, Issue.LIMIT_BYTES.of(source.name(), limit));
        check(read.length > 0, Issue.EMPTY_SOURCE.of(source.name()));
        return SourceInput.ofBytes(source.name(), read, settings.charset(), settings.limits());
    }

    /** Readers come from anywhere: what one throws is said in the reading, and goes no further. */
    private Content read(SourceInput input) throws UnreadableSourceException {
        DocumentReader reader =
                best(input).orElseThrow(() -> new UnreadableSourceException(KnownFormats.refuse(input)));
        try {
            return reader.read(input);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableSourceException(Issue.READER_FAILED.of(input.name(), reader.id(), e));
        }
    }

    private Optional<DocumentReader> best(SourceInput input) throws UnreadableSourceException {
        Fit bestFit = Fit.NO;
        DocumentReader best = null;
        for (DocumentReader reader : settings.readers()) {
            Fit fit = fit(reader, input);
            if (fit.compareTo(bestFit) > 0) {
                bestFit = fit;
                best = reader;
            }
            if (fit == Fit.CERTAIN) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Fit fit(DocumentReader reader, SourceInput input) throws UnreadableSourceException {
        try {
            return reader.fit(input);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableSourceException(Issue.READER_FAILED.of(input.name(), reader.id(), e));
        }
    }

    /** Readers keep to the limits for one source; several must keep to them together. */
    private void count(Source source, Document document) throws UnreadableSourceException {
        for (Block block : document.blocks()) {
            if (block instanceof Grid grid) {
                cells += grid.cells().size();
            } else if (block instanceof Paragraph paragraph) {
                characters += paragraph.text().length();
            }
        }
        int mostCells = settings.limits().maxCells();
        check(cells <= mostCells, Issue.LIMIT_CELLS.of(source.name(), mostCells));
        int mostCharacters = settings.limits().maxCharacters();
        check(characters <= mostCharacters, Issue.LIMIT_CHARACTERS.of(source.name(), mostCharacters));
    }

    private static void check(boolean holds, Diagnostic otherwise) throws UnreadableSourceException {
        if (!holds) {
            throw new UnreadableSourceException(otherwise);
        }
    }

    /** Gets the bytes of a source. */
    @FunctionalInterface
    public interface Opener {

        /** At most so many bytes from the beginning of a source. */
        byte[] bytes(Source source, long most);
    }
}
