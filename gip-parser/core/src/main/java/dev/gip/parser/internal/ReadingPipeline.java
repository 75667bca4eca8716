package dev.gip.parser.internal;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.Source;
import dev.gip.parser.internal.Deadline.TimeUp;
import dev.gip.parser.internal.Intake.Opener;
import dev.gip.parser.internal.contact.ContactFilter;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.recognition.Recognition;
import dev.gip.parser.internal.stored.StoredReading;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Property;
import dev.gip.parser.spi.StoredReport;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The way from sources to readings. */
public final class ReadingPipeline {

    private final ParserSettings settings;
    private final Opener opener;
    private final Recognition recognition;

    /**
     * A pipeline with a parser's settings.
     *
     * @param opener gets the bytes of a source
     */
    public ReadingPipeline(ParserSettings settings, Opener opener) {
        this.settings = settings;
        this.opener = opener;
        this.recognition = new Recognition(settings.form(), settings.strict());
    }

    /** The one report of a source. */
    public Reading read(Source source) {
        return readOne(
                        source,
                        (document, deadline) -> List.of(recognition.recognize(source.name(), document, deadline)))
                .get(0);
    }

    /** All reports of a source. */
    public List<Reading> readAll(Source source) {
        return readOne(source, (document, deadline) -> recognition.recognizeAll(source.name(), document, deadline));
    }

    private List<Reading> readOne(Source source, BiFunction<Document, Deadline, List<Reading>> recognizer) {
        Deadline deadline = Deadline.in(settings.limits().maxTime());
        try {
            Content content = new Intake(settings, opener, deadline).take(source);
            List<Reading> readings = content instanceof StoredReport stored
                    ? List.of(StoredReading.of(source, stored))
                    : recognizer.apply(shown((Document) content), deadline);
            deadline.check();
            return readings;
        } catch (UnreadableSourceException e) {
            return List.of(Reading.unreadable(source.name(), List.of(e.diagnostic())));
        } catch (TimeUp e) {
            return List.of(timeUp(source.name()));
        }
    }

    /** The one report of which each source is a part. */
    public Reading read(List<Source> sources) {
        if (sources.size() == 1) {
            return read(sources.get(0));
        }
        String name = sources.stream().map(Source::name).collect(Collectors.joining(" + "));
        Deadline deadline = Deadline.in(settings.limits().maxTime());
        List<Document> documents = new ArrayList<>();
        List<Diagnostic> failures = new ArrayList<>();
        try {
            Intake intake = new Intake(settings, opener, deadline);
            for (Source source : sources) {
                take(source, intake, documents, failures);
            }
            if (documents.isEmpty()) {
                return Reading.unreadable(name, failures);
            }
            Reading reading = recognition.recognize(name, joined(documents), deadline);
            deadline.check();
            return failures.isEmpty() ? reading : lacking(reading, failures);
        } catch (TimeUp e) {
            return timeUp(name);
        }
    }

    /** A part that cannot be read is said, and the others are read all the same. */
    private void take(Source source, Intake intake, List<Document> documents, List<Diagnostic> failures) {
        try {
            Content content = intake.take(source);
            if (content instanceof Document document) {
                documents.add(shown(document));
            } else {
                failures.add(Issue.STORED_WITH_OTHERS.of(source.name()));
            }
        } catch (UnreadableSourceException e) {
            failures.add(e.diagnostic());
        }
    }

    private Document shown(Document document) {
        return settings.keepContacts() ? document : ContactFilter.filter(document);
    }

    private static Document joined(List<Document> documents) {
        List<Property> properties = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Document document : documents) {
            properties.addAll(document.properties());
            blocks.addAll(document.blocks());
            diagnostics.addAll(document.diagnostics());
        }
        return new Document(properties, blocks, diagnostics);
    }

    private static Reading lacking(Reading reading, List<Diagnostic> failures) {
        List<Diagnostic> diagnostics = new ArrayList<>(failures);
        diagnostics.addAll(reading.diagnostics());
        return reading.report()
                .map(report -> Reading.of(reading.source(), false, report, reading.provenance(), diagnostics))
                .orElseGet(() -> Reading.unrecognized(reading.source(), diagnostics));
    }

    private Reading timeUp(String name) {
        return Reading.unreadable(name, List.of(Issue.timeUp(name, settings.limits())));
    }
}
