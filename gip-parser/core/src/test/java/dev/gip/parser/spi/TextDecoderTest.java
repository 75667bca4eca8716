package dev.gip.parser.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.source.Limits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    /** The second character of the place needs four bytes in GB18030, which GBK does not have. */
    private static final String TEXT = "一、总体情况\n2023年，㵲坪镇政府信息公开工作按计划推进，主动公开政府信息8642条，没有收取任何费用。\n";

    private static final String TRADITIONAL = "一、總體情況\n2023年，政府資訊公開工作依計畫推動，主動公開資訊八千餘件，沒有收取任何費用，各機關均依法辦理。\n";

    private static byte[] bytes(String text, String charset, int... mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : mark) {
            out.write(value);
        }
        out.writeBytes(text.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }

    private static String decode(byte[] bytes, String declared) throws UnreadableSourceException {
        return SourceInput.ofBytes("report.txt", bytes, null, Limits.untrusted())
                .text(Optional.ofNullable(declared));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void textWithoutAMarkIsDecoded(String charset) throws UnreadableSourceException {
        assertThat(decode(bytes(TEXT, charset), null)).isEqualTo(TEXT);
    }

    @Test
    void aMarkOfUtf8IsNoPartOfTheText() throws UnreadableSourceException {
        assertThat(decode(bytes(TEXT, "UTF-8", 0xEF, 0xBB, 0xBF), null)).isEqualTo(TEXT);
    }

    @Test
    void aMarkOfUtf16IsNoPartOfTheText() throws UnreadableSourceException {
        assertThat(decode(bytes(TEXT, "UTF-16LE", 0xFF, 0xFE), null)).isEqualTo(TEXT);
        assertThat(decode(bytes(TEXT, "UTF-16BE", 0xFE, 0xFF), null)).isEqualTo(TEXT);
    }

    @Test
    void aMarkOfGb18030IsNoPartOfTheText() throws UnreadableSourceException {
        assertThat(decode(bytes(TEXT, "GB18030", 0x84, 0x31, 0x95, 0x33), null)).isEqualTo(TEXT);
    }

    @Test
    void aMarkComesBeforeAWrongDeclaration() throws UnreadableSourceException {
        assertThat(decode(bytes(TEXT, "UTF-16LE", 0xFF, 0xFE), "gb2312")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "GB2312", "gbk", " GBK ", "gb18030", "cp936", "x-gbk", "gb_2312-80"})
    void theWholeFamilyOfGbIsReadWithFourBytesToo(String declared) throws UnreadableSourceException {
        assertThat(decode(bytes(TEXT, "GB18030"), declared)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, gb2312",
        "UTF-8, iso-8859-1",
        "UTF-8, big5",
        "GB18030, utf-8",
        "UTF-8, no such charset",
        "GB18030, x-unknown"
    })
    void aWrongDeclarationDoesNoHarm(String charset, String declared) throws UnreadableSourceException {
        assertThat(decode(bytes(TEXT, charset), declared)).isEqualTo(TEXT);
    }

    @Test
    void big5IsReadWhereItIsDeclared() throws UnreadableSourceException {
        assertThat(decode(bytes(TRADITIONAL, "Big5"), "big5")).isEqualTo(TRADITIONAL);
    }

    @Test
    void aDemandedCharsetComesFirst() throws UnreadableSourceException {
        byte[] bytes = "規章".getBytes(Charset.forName("Big5"));

        assertThat(SourceInput.ofBytes("report.txt", bytes, Charset.forName("Big5"), Limits.untrusted())
                        .text(Optional.of("utf-8")))
                .isEqualTo("規章");
    }

    @Test
    void bytesThatAreNoTextInTheDemandedCharsetAreRefused() {
        SourceInput input =
                SourceInput.ofBytes("report.txt", bytes(TEXT, "GB18030"), StandardCharsets.UTF_8, Limits.untrusted());

        assertThatThrownBy(() -> input.text(Optional.empty()))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        refused -> assertThat(refused.diagnostic().code()).isEqualTo("CHARSET_MISMATCH"));
    }

    @Test
    void textOverTheLimitIsRefusedAndTheMarkDoesNotCount() throws UnreadableSourceException {
        Limits limits = Limits.untrusted().withMaxCharacters(TEXT.length());
        byte[] marked = bytes(TEXT, "UTF-8", 0xEF, 0xBB, 0xBF);

        assertThat(SourceInput.ofBytes("report.txt", marked, null, limits).text(Optional.empty()))
                .isEqualTo(TEXT);
        assertThatThrownBy(() -> SourceInput.ofBytes("report.txt", bytes(TEXT + "。", "UTF-8"), null, limits)
                        .text(Optional.empty()))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        refused -> assertThat(refused.diagnostic().code()).isEqualTo("LIMIT_CHARACTERS"));
    }

    @Test
    void asciiStaysAscii() throws UnreadableSourceException {
        assertThat(decode("0 1 2 3 4 5 6 7 8 9".getBytes(StandardCharsets.US_ASCII), null))
                .isEqualTo("0 1 2 3 4 5 6 7 8 9");
    }
}
