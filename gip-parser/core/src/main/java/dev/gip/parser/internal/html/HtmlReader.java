package dev.gip.parser.internal.html;

import dev.gip.parser.internal.format.KnownFormats;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads web pages with jsoup, which gets decoded text, no base address and nothing to fetch. */
public final class HtmlReader implements DocumentReader {

    private static final List<String> CERTAIN = List.of("<!doctype html", "<html");
    private static final List<String> LIKELY =
            List.of("<head", "<body", "<table", "<div", "<p>", "<p ", "<meta", "<td", "<h1", "<span");

    /** Where a page that names its charset does so. */
    private static final int HEAD = 4096;

    @Override
    public String id() {
        return "html";
    }

    @Override
    public Fit fit(SourceInput input) {
        if (!input.isText() && KnownFormats.isBinary(input)) {
            return Fit.NO;
        }
        String head = head(input);
        if (CERTAIN.stream().anyMatch(head::contains)) {
            return Fit.CERTAIN;
        }
        return LIKELY.stream().anyMatch(head::contains) ? Fit.LIKELY : Fit.NO;
    }

    /** The beginning in lower case; zeros are dropped, so that tags in UTF-16 are seen too. */
    private static String head(SourceInput input) {
        try {
            String head = input.isText()
                    ? input.text(Optional.empty())
                    : new String(input.head(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
            return head.substring(0, Math.min(HEAD, head.length())).toLowerCase(Locale.ROOT);
        } catch (UnreadableSourceException e) {
            throw new IllegalStateException("Text given by the caller needs no decoding", e);
        }
    }

    @Override
    public Content read(SourceInput input) throws UnreadableSourceException {
        String text = input.text(declaredCharset(input));
        Parser parser = Parser.htmlParser()
                .setTrackPosition(input.tracksPositions())
                .setMaxDepth(input.limits().maxNesting());
        Document page = parser.parseInput(text, "");
        dev.gip.parser.spi.Document document = new PageWalk(input, new PageEnd(text)).walk(page);
        if (document.blocks().isEmpty()) {
            throw new UnreadableSourceException(Issue.EMPTY_SOURCE.of(input.name()));
        }
        return document;
    }

    private static Optional<String> declaredCharset(SourceInput input) {
        String head = new String(input.head(HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        int start = at + "charset=".length();
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return end == start ? Optional.empty() : Optional.of(head.substring(start, end));
    }
}
