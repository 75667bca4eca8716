package dev.gip.model.source;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from, and what the caller knows of it.
 *
 * <p>Nothing is read until a parser asks, and nothing is ever inferred from the URL. Immutable; a source over an
 * {@link InputStream} can be read once, every other one as often as is wished and by several threads.
 *
 * @since 0.1
 */
public final class Source {

    private final String name;
    private final Content content;
    private final @Nullable String text;
    private final @Nullable URI url;
    private final @Nullable String region;
    private final @Nullable LocalDate published;

    private Source(
            String name,
            Content content,
            @Nullable String text,
            @Nullable URI url,
            @Nullable String region,
            @Nullable LocalDate published) {
        this.name = name;
        this.content = content;
        this.text = text;
        this.url = url;
        this.region = region;
        this.published = published;
    }

    private static Source of(String name, Content content, @Nullable String text) {
        return new Source(name, content, text, null, null, null);
    }

    /**
     * A file.
     *
     * @param path the file; it is opened only when it is parsed
     * @return the source, named after the file
     */
    public static Source of(Path path) {
        Path fileName = path.getFileName();
        return of(fileName == null ? path.toString() : fileName.toString(), () -> Files.newInputStream(path), null);
    }

    /**
     * Bytes in memory.
     *
     * @param name what messages call the source
     * @param bytes the bytes; they are copied
     * @return the source
     */
    public static Source of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return of(name, () -> new ByteArrayInputStream(copy), null);
    }

    /**
     * A stream.
     *
     * @param name what messages call the source
     * @param stream the stream; it is read to its end once and left open
     * @return the source
     */
    public static Source of(String name, InputStream stream) {
        return of(name, () -> leftOpen(stream), null);
    }

    /**
     * Text that is decoded already.
     *
     * @param name what messages call the source
     * @param text the text itself, not a file name
     * @return the source
     */
    public static Source ofText(String name, String text) {
        return of(name, Source::noBytes, text);
    }

    /**
     * A copy under another name.
     *
     * @param newName what messages call the source
     * @return the copy
     */
    public Source withName(String newName) {
        return new Source(newName, content, text, url, region, published);
    }

    /**
     * A copy that knows where the document was published.
     *
     * @param newUrl the address; it is carried along, never opened and never read for facts
     * @return the copy
     */
    public Source withUrl(URI newUrl) {
        return new Source(name, content, text, newUrl, region, published);
    }

    /**
     * A copy that knows the region of the reporting body.
     *
     * @param newRegion its name
     * @return the copy
     */
    public Source withRegion(String newRegion) {
        return new Source(name, content, text, url, newRegion, published);
    }

    /**
     * A copy that knows when the document was published.
     *
     * @param newPublished the date
     * @return the copy
     */
    public Source withPublished(LocalDate newPublished) {
        return new Source(name, content, text, url, region, newPublished);
    }

    /** {@return what messages call this source} */
    public String name() {
        return name;
    }

    /** {@return the address of the document, if the caller gave one} */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /** {@return the region, if the caller gave one} */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    /** {@return the date of publication, if the caller gave one} */
    public Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /** {@return the text, for a source made from decoded text} */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /**
     * Opens the bytes.
     *
     * @return a stream that the caller closes; closing it leaves a stream given by the caller open
     * @throws IOException if the source is missing or cannot be read
     * @throws IllegalStateException for a source made from decoded text, which has no bytes
     */
    public InputStream open() throws IOException {
        return content.open();
    }

    /** Opens the bytes; called once for each parse. */
    @FunctionalInterface
    private interface Content {
        InputStream open() throws IOException;
    }

    private static InputStream leftOpen(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public void close() {
                // The caller opened the stream and closes it.
            }
        };
    }

    private static InputStream noBytes() {
        throw new IllegalStateException("A source made from text has no bytes; read text() instead");
    }
}
