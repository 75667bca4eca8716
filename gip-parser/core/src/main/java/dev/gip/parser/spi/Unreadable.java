package dev.gip.parser.spi;

import dev.gip.parser.internal.message.Issue;

/**
 * Words for what readers of all formats may have to say of a source that they cannot read; each names the source, what is
 * wrong and what to do, in both languages. To be thrown: {@code throw Unreadable.encrypted(input, "PDF")}.
 *
 * @since 0.1
 */
public final class Unreadable {

    private Unreadable() {}

    /**
     * The source has more pages than {@link dev.gip.model.source.Limits#maxPages()}.
     *
     * @param input the source
     * @return the exception to throw
     */
    public static UnreadableSourceException tooManyPages(SourceInput input) {
        return new UnreadableSourceException(
                Issue.LIMIT_PAGES.of(input.name(), input.limits().maxPages()));
    }

    /**
     * The source has more characters than {@link dev.gip.model.source.Limits#maxCharacters()}.
     *
     * @param input the source
     * @return the exception to throw
     */
    public static UnreadableSourceException tooManyCharacters(SourceInput input) {
        return new UnreadableSourceException(
                Issue.LIMIT_CHARACTERS.of(input.name(), input.limits().maxCharacters()));
    }

    /**
     * The source has more table cells than {@link dev.gip.model.source.Limits#maxCells()}.
     *
     * @param input the source
     * @return the exception to throw
     */
    public static UnreadableSourceException tooManyCells(SourceInput input) {
        return new UnreadableSourceException(
                Issue.LIMIT_CELLS.of(input.name(), input.limits().maxCells()));
    }

    /**
     * The container has more entries than {@link dev.gip.model.source.Limits#maxEntries()}.
     *
     * @param input the source
     * @return the exception to throw
     */
    public static UnreadableSourceException tooManyEntries(SourceInput input) {
        return new UnreadableSourceException(
                Issue.LIMIT_ENTRIES.of(input.name(), input.limits().maxEntries()));
    }

    /**
     * The source nests elements or tables deeper than {@link dev.gip.model.source.Limits#maxNesting()}.
     *
     * @param input the source
     * @return the exception to throw
     */
    public static UnreadableSourceException tooDeep(SourceInput input) {
        return new UnreadableSourceException(
                Issue.LIMIT_NESTING.of(input.name(), input.limits().maxNesting()));
    }

    /**
     * The source has nothing to read.
     *
     * @param input the source
     * @return the exception to throw
     */
    public static UnreadableSourceException empty(SourceInput input) {
        return new UnreadableSourceException(Issue.EMPTY_SOURCE.of(input.name()));
    }

    /**
     * The source grows, when it is decompressed, by more than {@link dev.gip.model.source.Limits#maxExpansion()}.
     *
     * @param input the source
     * @return the exception to throw
     */
    public static UnreadableSourceException growsTooMuch(SourceInput input) {
        return new UnreadableSourceException(
                Issue.LIMIT_EXPANSION.of(input.name(), input.limits().maxExpansion()));
    }

    /**
     * The source takes longer than {@link dev.gip.model.source.Limits#maxTime()}.
     *
     * @param input the source
     * @return the exception to throw
     */
    public static UnreadableSourceException takesTooLong(SourceInput input) {
        return new UnreadableSourceException(Issue.timeUp(input.name(), input.limits()));
    }

    /**
     * The source is encrypted, and no password is at hand.
     *
     * @param input the source
     * @param format the name of its format
     * @return the exception to throw
     */
    public static UnreadableSourceException encrypted(SourceInput input, String format) {
        return new UnreadableSourceException(Issue.ENCRYPTED.of(input.name(), format));
    }

    /**
     * The source is not sound.
     *
     * @param input the source
     * @param format the name of its format
     * @param chinese what is wrong, in Chinese, without a full stop
     * @param english what is wrong, in English, without a full stop
     * @return the exception to throw
     */
    public static UnreadableSourceException damaged(SourceInput input, String format, String chinese, String english) {
        return new UnreadableSourceException(Issue.DAMAGED.of(input.name(), format, chinese, english));
    }
}
