package dev.gip.parser.spi;

import dev.gip.model.source.Limits;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source as a reader gets it: all its bytes, within the limits, or its text where the caller gave text.
 *
 * @since 0.1
 */
public final class SourceInput {

    private final String name;
    private final byte[] bytes;
    private final @Nullable String text;
    private final @Nullable Charset charset;
    private final Limits limits;
    private final boolean tracksPositions;

    private SourceInput(
            String name,
            byte[] bytes,
            @Nullable String text,
            @Nullable Charset charset,
            Limits limits,
            boolean tracksPositions) {
        this.name = name;
        this.bytes = bytes;
        this.text = text;
        this.charset = charset;
        this.limits = limits;
        this.tracksPositions = tracksPositions;
    }

    /**
     * Bytes to read.
     *
     * @param name the name of the source
     * @param bytes its bytes; handed over, not copied, and never changed
     * @param charset the charset the caller demands; null to find it out
     * @param limits the limits to keep to
     * @return the input
     */
    public static SourceInput ofBytes(String name, byte[] bytes, @Nullable Charset charset, Limits limits) {
        return new SourceInput(name, bytes, null, charset, limits, true);
    }

    /**
     * Text to read.
     *
     * @param name the name of the source
     * @param text its text
     * @param limits the limits to keep to
     * @return the input
     */
    public static SourceInput ofText(String name, String text, Limits limits) {
        return new SourceInput(name, new byte[0], text, null, limits, true);
    }

    /**
     * The same input for a caller that does without positions in the text.
     *
     * @return an input for which {@link #tracksPositions()} is false
     */
    public SourceInput withoutPositions() {
        return new SourceInput(name, bytes, text, charset, limits, false);
    }

    /** {@return whether places should have their range of the text; a reader may leave it out where it costs time} */
    public boolean tracksPositions() {
        return tracksPositions;
    }

    /** {@return the name of the source, for messages} */
    public String name() {
        return name;
    }

    /** {@return whether the caller gave text, so that there are no bytes} */
    public boolean isText() {
        return text != null;
    }

    /** {@return the number of bytes; 0 where the caller gave text} */
    public int size() {
        return bytes.length;
    }

    /**
     * A copy of the first bytes.
     *
     * @param length how many at most
     * @return the bytes; none where the caller gave text
     */
    public byte[] head(int length) {
        return java.util.Arrays.copyOf(bytes, Math.min(length, bytes.length));
    }

    /** {@return a new stream over all bytes; empty where the caller gave text} */
    public java.io.InputStream stream() {
        return new java.io.ByteArrayInputStream(bytes);
    }

    /**
     * The text, decoded if the caller gave bytes.
     *
     * <p>A charset the caller demands comes first; else a byte order mark, strict UTF-8, UTF-16 by its look, the
     * {@code declared} charset, a guess from the bytes, and GB18030. Members of the GB family are all read as GB18030.
     *
     * @param declared the charset name that the source itself states; empty if it states none
     * @return the text without a byte order mark
     * @throws UnreadableSourceException if the text is longer than the limit, or is not text in the charset demanded
     */
    public String text(Optional<String> declared) throws UnreadableSourceException {
        return text != null ? text : TextDecoder.decode(this, bytes, Optional.ofNullable(charset), declared);
    }

    /** {@return the limits to keep to} */
    public Limits limits() {
        return limits;
    }
}
