package dev.gip.parser.pdf.internal;

import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses files whose compressed streams are bombs, before PDFBox sees them: it decompresses a stream as a whole, in memory.
 * Pictures do not count, for they are never looked at; streams compressed twice are refused, for nobody needs them.
 */
final class Expansion {

    private static final String STREAM = "stream";

    /** The dictionary of a stream stands before it, and is not longer. */
    private static final int DICTIONARY = 1024;

    private final SourceInput input;
    private final byte[] bytes;
    private final long most;
    private final byte[] buffer = new byte[1 << 16];
    private long total;

    private Expansion(SourceInput input, byte[] bytes) {
        this.input = input;
        this.bytes = bytes;
        this.most = (long) bytes.length * input.limits().maxExpansion();
    }

    static void check(SourceInput input, byte[] bytes) throws UnreadableSourceException {
        new Expansion(input, bytes).checkStreams();
    }

    private void checkStreams() throws UnreadableSourceException {
        TimeUp.Clock clock = new TimeUp.Clock(input.limits().maxTime());
        Inflater inflater = new Inflater();
        try {
            int from = 0;
            for (int at = next(from); at >= 0; at = next(from)) {
                clock.check();
                from = at + Math.max(1, checkStream(inflater, at));
            }
        } catch (TimeUp e) {
            throw Unreadable.takesTooLong(input);
        } finally {
            inflater.end();
        }
    }

    /** The first byte of the next compressed stream; -1 where there is none. */
    private int next(int from) {
        for (int i = from; i < bytes.length - STREAM.length() - 2; i++) {
            if (bytes[i] == 's' && startsWith(STREAM, i) && (i == 0 || bytes[i - 1] != 'd')) {
                int at = i + STREAM.length();
                at += bytes[at] == '\r' ? 1 : 0;
                at += bytes[at] == '\n' ? 1 : 0;
                if (looksCompressed(at)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private boolean startsWith(String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean looksCompressed(int at) {
        if (at + 1 >= bytes.length) {
            return false;
        }
        int first = bytes[at] & 0xFF;
        return (first & 0x0F) == 8 && ((first << 8) | (bytes[at + 1] & 0xFF)) % 31 == 0;
    }

    /** How many bytes the stream has. */
    private int checkStream(Inflater inflater, int at) throws UnreadableSourceException {
        String dictionary = dictionary(at);
        if (dictionary.contains("/Image")) {
            return 1;
        }
        if (dictionary.indexOf("/FlateDecode") != dictionary.lastIndexOf("/FlateDecode")) {
            throw Unreadable.growsTooMuch(input);
        }
        inflater.reset();
        inflater.setInput(bytes, at, bytes.length - at);
        try {
            for (int count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
                total += count;
                if (total > most) {
                    throw Unreadable.growsTooMuch(input);
                }
            }
        } catch (DataFormatException e) {
            // What cannot be decompressed cannot grow; PDFBox says what it makes of it.
            return (int) inflater.getBytesRead();
        }
        return (int) inflater.getBytesRead();
    }

    private String dictionary(int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }
}
