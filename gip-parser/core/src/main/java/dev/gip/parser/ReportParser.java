package dev.gip.parser;

import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.Limits;
import dev.gip.model.source.Source;
import dev.gip.parser.internal.ParserSettings;
import dev.gip.parser.internal.ReadingPipeline;
import dev.gip.parser.spi.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one annual report and says, cell by cell, what the source says.
 *
 * <pre>{@code
 * ReportParser parser = ReportParser.builder().limits(Limits.untrusted().withMaxBytes(1 << 20)).build();
 * Reading reading = parser.parse(Source.of(path));
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads; build one and keep it. Never contacts the network. A source that is
 * no report, damaged or over a limit is said to be so in the reading; only a source that cannot be got at makes it throw.
 *
 * @since 0.1
 */
public final class ReportParser {

    private final ReadingPipeline pipeline;

    private ReportParser(ParserSettings settings) {
        this.pipeline = new ReadingPipeline(settings, ReportParser::bytes);
    }

    /** {@return a builder with the defaults: all readers on the class or module path, limits for untrusted sources} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a source that holds one report. Of several reports it reads the first, and says in the reading that there are
     * more ({@code MULTIPLE_REPORTS}): {@link #parseAll} reads them all.
     *
     * @param source where the report comes from, and what the caller knows of it
     * @return what it says
     * @throws ReportParseException if the source is missing or cannot be read
     */
    public Reading parse(Source source) {
        return pipeline.read(source);
    }

    /**
     * Reads one report whose parts are several sources: a page and its attachment, the leaves of a flip-book. They are read
     * in their order as one document, whatever their formats; a leaf may begin in the middle of a table. Every place keeps
     * the name of its own source. A table that stands in two of them is compared: cells that differ are unresolved. A
     * part that cannot be read is a diagnostic, and the reading is then partial. The limits hold for all sources together.
     *
     * @param sources the parts in the order of the report
     * @return what they say together
     * @throws ReportParseException if a source is missing or cannot be read
     * @throws IllegalArgumentException if there is no source
     */
    public Reading parse(List<Source> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("There is no source to read");
        }
        return pipeline.read(List.copyOf(sources));
    }

    /**
     * Reads every report of a source: a county's volume, a page with several years.
     *
     * @param source where the reports come from, and what the caller knows of it
     * @return a reading of each report in the order of the source; one reading where it holds one report or none
     * @throws ReportParseException if the source is missing or cannot be read
     */
    public List<Reading> parseAll(Source source) {
        return pipeline.readAll(source);
    }

    private static byte[] bytes(Source source, long most) {
        try (InputStream in = source.open()) {
            return in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 16L));
        } catch (NoSuchFileException e) {
            throw new ReportParseException(
                    "找不到文件 " + e.getFile() + "，请检查路径。 There is no file " + e.getFile() + "; check the path.", e);
        } catch (FileSystemException e) {
            throw unreadable(source, e.getReason() == null ? "access failed" : e.getReason(), e);
        } catch (IOException e) {
            throw unreadable(source, String.valueOf(e.getMessage()), e);
        }
    }

    private static ReportParseException unreadable(Source source, String reason, IOException cause) {
        String name = source.name();
        return new ReportParseException(
                "无法读取 " + name + "（" + reason + "）；请检查它是文件且可读。 " + name + " could not be read (" + reason
                        + "); check that it is a file and readable.",
                cause);
    }

    /**
     * Collects the settings of a parser; not safe for use by several threads.
     *
     * @since 0.1
     */
    public static final class Builder {

        private Limits limits = Limits.untrusted();
        private @Nullable Charset charset;
        private @Nullable FormId form;
        private boolean strict;
        private boolean trackPositions = true;
        private boolean keepContacts;
        private final List<DocumentReader> readers = new ArrayList<>();

        private Builder() {}

        /**
         * Sets how much of a source is read at most.
         *
         * @param newLimits the limits
         * @return this builder
         */
        public Builder limits(Limits newLimits) {
            limits = newLimits;
            return this;
        }

        /**
         * Demands a charset for text formats, in place of finding it out.
         *
         * @param newCharset the charset
         * @return this builder
         */
        public Builder charset(Charset newCharset) {
            charset = newCharset;
            return this;
        }

        /**
         * Demands the form to read the tables with, in place of finding it out.
         *
         * @param newForm the form
         * @return this builder
         * @throws IllegalArgumentException if the library does not know the form
         */
        public Builder form(FormId newForm) {
            form = Forms.of(newForm).id();
            return this;
        }

        /**
         * Adds a reader; of two that fit a source equally well, one added here comes before one found on the path, and an
         * earlier one before a later one.
         *
         * @param reader the reader
         * @return this builder
         */
        public Builder reader(DocumentReader reader) {
            readers.add(reader);
            return this;
        }

        /**
         * Leaves every cell unresolved whose place the source itself does not show: nothing is concluded from the edge of
         * a cut-off row or from sums that come out.
         *
         * @return this builder
         */
        public Builder strict() {
            strict = true;
            return this;
        }

        /**
         * Sets whether places in pages have their line and their offsets in the text, as they have by default. Without them
         * pages are read faster; a place is then told by its path, such as table, row and column, and by its excerpt. What
         * is read is the same. Formats in which offsets cost nothing, such as plain text, have them all the same.
         *
         * @param newTrackPositions whether offsets are wanted
         * @return this builder
         */
        public Builder trackPositions(boolean newTrackPositions) {
            trackPositions = newTrackPositions;
            return this;
        }

        /**
         * Leaves telephone and fax numbers, e-mail and postal addresses, postcodes and the names of clerks in the text.
         * Without it they are covered with asterisks before anything else is read, in sections, excerpts and messages
         * alike; figures, dates and document numbers are never covered. A report that is data already, JSON or CSV of
         * this library, is taken as it is.
         *
         * @return this builder
         */
        public Builder keepContacts() {
            keepContacts = true;
            return this;
        }

        /**
         * Builds the parser.
         *
         * @return the parser
         * @throws IllegalStateException if two readers have the same id
         */
        public ReportParser build() {
            return new ReportParser(
                    ParserSettings.of(limits, charset, form, strict, trackPositions, keepContacts, readers));
        }
    }
}
