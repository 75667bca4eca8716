package dev.gip.parser.internal.text;

import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import dev.gip.parser.internal.format.KnownFormats;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.Paragraph;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads plain text: one paragraph for each line that is not blank, white space inside it kept. */
public final class PlainTextReader implements DocumentReader {

    /** Bytes looked at to tell text from other bytes. */
    private static final int SAMPLE = 4096;

    @Override
    public String id() {
        return "text";
    }

    @Override
    public Fit fit(SourceInput input) {
        return input.isText() || (!KnownFormats.isBinary(input) && looksLikeText(input)) ? Fit.POSSIBLE : Fit.NO;
    }

    /** Text has no control characters but white space; UTF-16 has zeros, but never two that begin a pair. */
    private static boolean looksLikeText(SourceInput input) {
        byte[] head = input.head(SAMPLE);
        int controls = 0;
        for (int i = 0; i < head.length; i++) {
            int value = head[i] & 0xFF;
            boolean doubleZero = value == 0 && i > 0 && head[i - 1] == 0;
            if (doubleZero) {
                return false;
            }
            controls += value > 0 && value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f'
                    ? 1
                    : 0;
        }
        return controls * 50 <= head.length;
    }

    @Override
    public Content read(SourceInput input) throws UnreadableSourceException {
        String text = input.text(Optional.empty());
        List<Block> blocks = new ArrayList<>();
        int line = 1;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            int trimmed = stop > start && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
            String content = text.substring(start, trimmed);
            if (!LabelText.isBlank(content)) {
                TextRange range = new TextRange(line, 1, start, trimmed);
                blocks.add(new Paragraph(
                        content, new SourceLocation(input.name(), List.of(), range, null, content.strip())));
            }
            line++;
            start = stop + 1;
        }
        if (blocks.isEmpty()) {
            throw new UnreadableSourceException(Issue.EMPTY_SOURCE.of(input.name()));
        }
        return new Document(List.of(), blocks, List.of());
    }
}
