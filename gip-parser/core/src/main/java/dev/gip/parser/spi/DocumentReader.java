package dev.gip.parser.spi;

/**
 * Reads one source format.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader} or handed to the parser's builder. They must be
 * immutable and safe to share between threads, must keep to {@link SourceInput#limits()}, and must not open files,
 * contact the network, resolve external entities or run anything the source contains.
 *
 * @since 0.1
 */
public interface DocumentReader {

    /** {@return a short name, unique among the readers, such as {@code html}} */
    String id();

    /**
     * How well this reader fits a source, judged by its content.
     *
     * @param input the source; only its beginning should be looked at
     * @return how sure this reader is that the source is in its format
     */
    Fit fit(SourceInput input);

    /**
     * Reads a source.
     *
     * @param input the source
     * @return its paragraphs and grids, or a report that is data already
     * @throws UnreadableSourceException if the source is damaged, encrypted or over a limit; its diagnostic is handed to
     *     the caller
     */
    Content read(SourceInput input) throws UnreadableSourceException;

    /**
     * How sure a reader is that a source is in its format, the least sure first.
     *
     * @since 0.1
     */
    enum Fit {
        /** Not this format. */
        NO,
        /** It can be read as this format if no reader knows better. */
        POSSIBLE,
        /** It looks like this format. */
        LIKELY,
        /** A signature of this format is there. */
        CERTAIN
    }
}
