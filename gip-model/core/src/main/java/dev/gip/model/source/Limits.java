package dev.gip.model.source;

import java.time.Duration;

/**
 * How much of an untrusted source is read at most. Reaching a limit is a diagnostic that names the limit, its value and
 * how to raise it; nothing is cut silently.
 *
 * <p>Immutable; set for each parser, never for the process.
 *
 * @param maxBytes bytes of the source
 * @param maxCharacters characters of decoded text
 * @param maxEntries entries of a container such as DOCX
 * @param maxExpansion decompressed bytes for each compressed byte of a container
 * @param maxPages pages
 * @param maxCells table cells
 * @param maxNesting nesting of elements or tables
 * @param maxTime time for one source
 * @since 0.1
 */
public record Limits(
        long maxBytes,
        int maxCharacters,
        int maxEntries,
        int maxExpansion,
        int maxPages,
        int maxCells,
        int maxNesting,
        Duration maxTime) {

    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private static final Limits UNTRUSTED =
            new Limits(20L << 20, 10_000_000, 10_000, 100, 500, 200_000, 200, Duration.ofSeconds(60));

    /** Refuses limits that are not positive; a time too long to be counted in nanoseconds is cut to 292 years. */
    public Limits {
        check("maxBytes", maxBytes);
        check("maxCharacters", maxCharacters);
        check("maxEntries", maxEntries);
        check("maxExpansion", maxExpansion);
        check("maxPages", maxPages);
        check("maxCells", maxCells);
        check("maxNesting", maxNesting);
        if (maxTime.isNegative() || maxTime.isZero()) {
            throw new IllegalArgumentException("maxTime must be positive, not " + maxTime);
        }
        maxTime = maxTime.compareTo(LONGEST) > 0 ? LONGEST : maxTime;
    }

    private static void check(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive, not " + value);
        }
    }

    /** {@return the default: 20 MiB, 10 million characters, 500 pages, 200,000 cells, 200 levels, 60 seconds} */
    public static Limits untrusted() {
        return UNTRUSTED;
    }

    /**
     * A copy with another limit of bytes.
     *
     * @param value bytes of the source
     * @return the copy
     */
    public Limits withMaxBytes(long value) {
        return new Limits(value, maxCharacters, maxEntries, maxExpansion, maxPages, maxCells, maxNesting, maxTime);
    }

    /**
     * A copy with another limit of characters.
     *
     * @param value characters of decoded text
     * @return the copy
     */
    public Limits withMaxCharacters(int value) {
        return new Limits(maxBytes, value, maxEntries, maxExpansion, maxPages, maxCells, maxNesting, maxTime);
    }

    /**
     * A copy with another limit of container entries.
     *
     * @param value entries of a container
     * @return the copy
     */
    public Limits withMaxEntries(int value) {
        return new Limits(maxBytes, maxCharacters, value, maxExpansion, maxPages, maxCells, maxNesting, maxTime);
    }

    /**
     * A copy with another limit of expansion.
     *
     * @param value decompressed bytes for each compressed byte
     * @return the copy
     */
    public Limits withMaxExpansion(int value) {
        return new Limits(maxBytes, maxCharacters, maxEntries, value, maxPages, maxCells, maxNesting, maxTime);
    }

    /**
     * A copy with another limit of pages.
     *
     * @param value pages
     * @return the copy
     */
    public Limits withMaxPages(int value) {
        return new Limits(maxBytes, maxCharacters, maxEntries, maxExpansion, value, maxCells, maxNesting, maxTime);
    }

    /**
     * A copy with another limit of cells.
     *
     * @param value table cells
     * @return the copy
     */
    public Limits withMaxCells(int value) {
        return new Limits(maxBytes, maxCharacters, maxEntries, maxExpansion, maxPages, value, maxNesting, maxTime);
    }

    /**
     * A copy with another limit of nesting.
     *
     * @param value levels of elements or tables
     * @return the copy
     */
    public Limits withMaxNesting(int value) {
        return new Limits(maxBytes, maxCharacters, maxEntries, maxExpansion, maxPages, maxCells, value, maxTime);
    }

    /**
     * A copy with another limit of time.
     *
     * @param value time for one source
     * @return the copy
     */
    public Limits withMaxTime(Duration value) {
        return new Limits(maxBytes, maxCharacters, maxEntries, maxExpansion, maxPages, maxCells, maxNesting, value);
    }
}
