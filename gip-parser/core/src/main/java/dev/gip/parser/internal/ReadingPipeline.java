package dev.gip.parser.internal;

import dev.gip.model.reading.Reading;
import dev.gip.model.source.Source;
import dev.gip.parser.internal.contact.ContactFilter;
import dev.gip.parser.internal.format.KnownFormats;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.recognition.Recognition;
import dev.gip.parser.internal.stored.StoredReading;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.DocumentReader.Fit;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.StoredReport;
import dev.gip.parser.spi.UnreadableSourceException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The way from a source's bytes or text to a reading. */
public final class ReadingPipeline {

    private final ParserSettings settings;
    private final Recognition recognition;

    /** A pipeline with a parser's settings. */
    public ReadingPipeline(ParserSettings settings) {
        this.settings = settings;
        this.recognition = new Recognition(settings.form(), settings.strict());
    }

    /** Reads bytes; more bytes than the limit say that there is more than may be read. */
    public Reading readBytes(Source source, byte[] bytes) {
        long limit = settings.limits().maxBytes();
        if (bytes.length > limit) {
            return Reading.unreadable(source.name(), List.of(Issue.LIMIT_BYTES.of(source.name(), limit)));
        }
        if (bytes.length == 0) {
            return Reading.unreadable(source.name(), List.of(Issue.EMPTY_SOURCE.of(source.name())));
        }
        return read(source, SourceInput.ofBytes(source.name(), bytes, settings.charset(), settings.limits()));
    }

    /** Reads text that is decoded already. */
    public Reading readText(Source source, String text) {
        int limit = settings.limits().maxCharacters();
        if (text.length() > limit) {
            return Reading.unreadable(source.name(), List.of(Issue.LIMIT_CHARACTERS.of(source.name(), limit)));
        }
        return read(source, SourceInput.ofText(source.name(), text, settings.limits()));
    }

    private Reading read(Source source, SourceInput given) {
        SourceInput input = settings.trackPositions() ? given : given.withoutPositions();
        Optional<DocumentReader> reader = best(input);
        if (reader.isEmpty()) {
            return Reading.unreadable(source.name(), List.of(KnownFormats.refuse(input)));
        }
        long start = System.nanoTime();
        try {
            Content content = content(reader.get(), input);
            checkTime(input, start);
            Reading reading = interpret(source, content);
            checkTime(input, start);
            return reading;
        } catch (UnreadableSourceException e) {
            return Reading.unreadable(source.name(), List.of(e.diagnostic()));
        }
    }

    /** Readers come from anywhere: what one throws is said in the reading, and goes no further. */
    private static Content content(DocumentReader reader, SourceInput input) throws UnreadableSourceException {
        try {
            return reader.read(input);
        } catch (RuntimeException e) {
            throw new UnreadableSourceException(Issue.READER_FAILED.of(input.name(), reader.id(), e));
        }
    }

    private Optional<DocumentReader> best(SourceInput input) {
        Fit bestFit = Fit.NO;
        DocumentReader best = null;
        for (DocumentReader reader : settings.readers()) {
            Fit fit = reader.fit(input);
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

    private void checkTime(SourceInput input, long start) throws UnreadableSourceException {
        if (System.nanoTime() - start > settings.limits().maxTime().toNanos()) {
            throw new UnreadableSourceException(
                    Issue.LIMIT_TIME.of(input.name(), seconds(settings.limits().maxTime())));
        }
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private Reading interpret(Source source, Content content) {
        if (content instanceof StoredReport stored) {
            return StoredReading.of(source, stored);
        }
        Document document = (Document) content;
        return recognition.recognize(source, settings.keepContacts() ? document : ContactFilter.filter(document));
    }
}
