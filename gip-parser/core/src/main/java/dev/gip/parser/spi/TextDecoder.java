package dev.gip.parser.spi;

import dev.gip.parser.internal.message.Issue;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out the charset of a source and decodes it. Chinese sites name {@code gb2312} or {@code gbk} and mean GB18030,
 * and name UTF-8 wrongly; so the bytes are asked before the name.
 */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    /** How much of the bytes the guesses look at. */
    private static final int SAMPLE = 1 << 16;

    private TextDecoder() {}

    static String decode(SourceInput input, byte[] bytes, Optional<Charset> demanded, Optional<String> declared)
            throws UnreadableSourceException {
        String text =
                demanded.isPresent() ? decodeDemanded(input, bytes, demanded.get()) : decodeFoundOut(bytes, declared);
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int limit = input.limits().maxCharacters();
        if (text.length() - start > limit) {
            throw new UnreadableSourceException(Issue.LIMIT_CHARACTERS.of(input.name(), limit));
        }
        return text.substring(start);
    }

    private static String decodeDemanded(SourceInput input, byte[] bytes, Charset charset)
            throws UnreadableSourceException {
        try {
            return strict(bytes, charset);
        } catch (CharacterCodingException e) {
            throw new UnreadableSourceException(Issue.CHARSET_MISMATCH.of(input.name(), charset.name()));
        }
    }

    private static String decodeFoundOut(byte[] bytes, Optional<String> declared) {
        Optional<Charset> marked = byteOrderMark(bytes).or(() -> utf16ByLook(bytes));
        if (marked.isPresent()) {
            return new String(bytes, marked.get());
        }
        try {
            return utf8(bytes);
        } catch (CharacterCodingException notUtf8) {
            Charset charset = declared.flatMap(TextDecoder::named)
                    .filter(name -> !name.equals(StandardCharsets.UTF_8))
                    .or(() -> guess(bytes))
                    .orElse(GB18030);
            return new String(bytes, charset);
        }
    }

    /** Decoding without checks is much faster, and what it could not decode leaves a mark. */
    private static String utf8(byte[] bytes) throws CharacterCodingException {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        return decoded.indexOf(REPLACEMENT) < 0 ? decoded : strict(bytes, StandardCharsets.UTF_8);
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        CharBuffer decoded = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes));
        return decoded.toString();
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return starts(bytes, 0x84, 0x31, 0x95, 0x33) ? Optional.of(GB18030) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * UTF-16 without a mark: in Chinese text, one byte of most pairs is 4E to 9F (ideographs), 30 (punctuation), FF (full
     * width) or 00 (ASCII), and it is always the same one of the two.
     */
    private static Optional<Charset> utf16ByLook(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (pairs < 8 || bytes.length % 2 != 0 || !hasZero(bytes, 2 * pairs)) {
            return Optional.empty();
        }
        int highFirst = 0;
        int highSecond = 0;
        for (int i = 0; i < pairs; i++) {
            int first = bytes[2 * i] & 0xFF;
            int second = bytes[2 * i + 1] & 0xFF;
            highFirst += looksHigh(first) ? 1 : 0;
            highSecond += looksHigh(second) ? 1 : 0;
        }
        if (highFirst > pairs * 0.9 && highFirst > highSecond) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return highSecond > pairs * 0.9 && highSecond > highFirst
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static boolean hasZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksHigh(int value) {
        return value == 0 || value == 0x20 || value == 0x30 || value == 0xFF || (value >= 0x4E && value <= 0x9F);
    }

    private static Optional<Charset> guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(TextDecoder::named);
    }

    private static Optional<Charset> named(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        if (key.startsWith("gb") || key.equals("cp936") || key.equals("ms936") || key.equals("x-gbk")) {
            return Optional.of(GB18030);
        }
        try {
            return Optional.of(Charset.forName(key));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // Sites state charsets that do not exist; the bytes are asked instead.
            return Optional.empty();
        }
    }
}
