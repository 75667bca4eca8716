package dev.gip.parser.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.Limits;
import dev.gip.parser.spi.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be read, or should not, are refused with the reason and what to do. */
@Timeout(60)
class UnreadableOfdTest {

    private static final Limits LIMITS = Limits.untrusted();

    private static Diagnostic refused(byte[] file, Limits limits) {
        UnreadableSourceException said =
                catchThrowableOfType(UnreadableSourceException.class, () -> OfdText.read(file, limits));
        assertThat(said).isNotNull();
        return said.diagnostic();
    }

    private static void assertSays(Diagnostic problem, String code, String zh, String en) {
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message(Locale.CHINESE)).contains("report.ofd", zh);
        assertThat(problem.message(Locale.ENGLISH)).contains("report.ofd", en);
    }

    private static Ofd table() {
        return new Ofd().table(50, "规章|1", "许可|2");
    }

    @Test
    void anEncryptedFile() {
        byte[] file = table().part("Encryptions.xml", "<x/>").bytes();

        assertSays(refused(file, LIMITS), "ENCRYPTED", "去除密码", "Remove the password");
    }

    @Test
    void aFileOfWhichAllIsEncrypted() {
        byte[] file = Ofd.zipped(Map.of("Encryptions.xml", "<x/>", "0.dat", "x"));

        assertSays(refused(file, LIMITS), "ENCRYPTED", "OFD", "OFD");
    }

    @Test
    void aScan() {
        byte[] file = new Ofd()
                .raw("<ofd:ImageObject ID='9' Boundary='0 0 210 297' CTM='210 0 0 297 0 0' ResourceID='5'/>")
                .bytes();

        assertSays(refused(file, LIMITS), "NO_TEXT_ON_PAGES", "文字识别", "DocumentReader");
    }

    @Test
    void aScanAmongPagesIsSaid() throws UnreadableSourceException {
        byte[] file = table().page()
                .raw("<ofd:ImageObject ID='9' Boundary='0 0 210 297' ResourceID='5'/>")
                .bytes();

        assertThat(OfdText.read(file).diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.code()).isEqualTo("PICTURES_AMONG_PAGES"));
    }

    static Stream<Arguments> damaged() {
        String document = "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>";
        byte[] sound = table().bytes();
        return Stream.of(
                arguments("no container", "no container".getBytes(StandardCharsets.UTF_8), "OFD.xml"),
                arguments("cut off", Arrays.copyOf(sound, sound.length / 2), "ZIP"),
                arguments("no entry", Ofd.zipped(Map.of("Doc_0/Document.xml", "<x/>")), "OFD.xml"),
                arguments("no document", Ofd.zipped(Map.of("OFD.xml", "<x/>")), "no document"),
                arguments("no root", Ofd.zipped(Map.of("OFD.xml", "<x><DocBody/></x>")), "DocRoot"),
                arguments(
                        "a root that is lacking",
                        Ofd.zipped(Map.of("OFD.xml", Ofd.root("OFD", document))),
                        "Doc_0/Document.xml"),
                arguments(
                        "no page",
                        Ofd.zipped(Map.of("OFD.xml", Ofd.root("OFD", document), "Doc_0/Document.xml", "<x/>")),
                        "no page"),
                arguments(
                        "a page that is lacking",
                        Ofd.zipped(Map.of(
                                "OFD.xml",
                                Ofd.root("OFD", document),
                                "Doc_0/Document.xml",
                                "<x><Pages><Page ID='1' BaseLoc='Pages/1.xml'/></Pages></x>")),
                        "Doc_0/Pages/1.xml"),
                arguments(
                        "a page without a size",
                        Ofd.zipped(Map.of(
                                "OFD.xml",
                                Ofd.root("OFD", document),
                                "Doc_0/Document.xml",
                                "<x><Pages><Page ID='1' BaseLoc='1.xml'/></Pages></x>",
                                "Doc_0/1.xml",
                                "<x/>")),
                        "page 1 has no size"),
                arguments(
                        "a template that is lacking",
                        table().everyPage("<ofd:Template TemplateID='77'/>").bytes(),
                        "77"),
                arguments(
                        "a resource that is lacking",
                        table().raw("<ofd:CompositeObject ID='9' Boundary='0 0 1 1' ResourceID='70'/>")
                                .bytes(),
                        "70"),
                arguments(
                        "a box of three numbers",
                        table().raw("<ofd:TextObject Boundary='0 0 1'/>").bytes(),
                        "0 0 1"),
                arguments("broken XML", table().raw("<ofd:TextObject").bytes(), "XML"),
                arguments(
                        "an entity",
                        table().part("OFD.xml", "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><x>&a;</x>")
                                .bytes(),
                        "document type"),
                arguments(
                        "a document type elsewhere",
                        table().part("Doc_0/Document.xml", "<!DOCTYPE x SYSTEM 'http://localhost:9/x.dtd'><x/>")
                                .bytes(),
                        "document type"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void damageIsSaid(String what, byte[] file, String english) {
        assertSays(refused(file, LIMITS), "DAMAGED", "不是完好的 OFD", english);
    }

    @Test
    void aFileCutOffAnywhereIsReadOrRefused() {
        byte[] file = table().bytes();

        for (int length = 4; length < file.length; length += 37) {
            byte[] cut = Arrays.copyOf(file, length);
            try {
                assertThat(OfdText.lines(OfdText.read(cut))).containsExactly("规章|1", "许可|2");
            } catch (UnreadableSourceException e) {
                assertThat(e.diagnostic().code()).isEqualTo("DAMAGED");
            }
        }
    }

    static Stream<Arguments> limits() {
        Ofd manyParts = table();
        for (int i = 0; i < 20; i++) {
            manyParts.part("Doc_0/" + i + ".xml", "");
        }
        String deep = "<ofd:PageBlock>".repeat(300) + "</ofd:PageBlock>".repeat(300);
        return Stream.of(
                arguments("LIMIT_PAGES", table().page().page(), LIMITS.withMaxPages(2)),
                arguments("LIMIT_ENTRIES", manyParts, LIMITS.withMaxEntries(10)),
                arguments("LIMIT_NESTING", table().raw(deep), LIMITS),
                arguments("LIMIT_CHARACTERS", table().write(20, 30, "字".repeat(1001)), LIMITS.withMaxCharacters(1000)),
                arguments(
                        "LIMIT_CHARACTERS",
                        table().raw("<ofd:PathObject/>".repeat(1001)),
                        LIMITS.withMaxCharacters(1000)),
                arguments("LIMIT_CELLS", table(), LIMITS.withMaxCells(3)),
                arguments("LIMIT_EXPANSION", table().part("Res/bomb.bin", "\0".repeat(4 << 20)), LIMITS),
                arguments("LIMIT_TIME", table(), LIMITS.withMaxTime(Duration.ofNanos(1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void limitsAreNamed(String code, Ofd file, Limits limits) {
        Diagnostic said = refused(file.bytes(), limits);

        assertSays(said, code, "Limits.with", "Limits.with");
    }

    /** A resource that draws itself, once or in numbers that double with every step. */
    static Stream<Arguments> circles() {
        return Stream.of(arguments(1, "LIMIT_NESTING"), arguments(10, "LIMIT_NESTING"));
    }

    @ParameterizedTest
    @MethodSource("circles")
    void aResourceThatDrawsItselfEnds(int times, String code) {
        String self = "<ofd:CompositeObject ID='9' Boundary='0 0 1 1' ResourceID='70'/>".repeat(times);
        byte[] file = withUnits(unit("70", self)).bytes();

        assertThat(refused(file, LIMITS).code()).isEqualTo(code);
    }

    @Test
    void resourcesThatMultiplyOneAnotherEnd() {
        StringBuilder units = new StringBuilder(unit("70", Ofd.text(0, 4, "字")));
        for (int i = 71; i < 90; i++) {
            units.append(unit(
                    String.valueOf(i),
                    "<ofd:CompositeObject ID='9' Boundary='0 0 1 1' ResourceID='%d'/>"
                            .formatted(i - 1)
                            .repeat(10)));
        }
        byte[] file = withUnits(units.toString())
                .raw("<ofd:CompositeObject ID='9' Boundary='0 0 1 1' ResourceID='89'/>")
                .bytes();

        assertThat(refused(file, LIMITS).code()).isEqualTo("LIMIT_CHARACTERS");
    }

    @Test
    void parameterSetsThatBuildOnThemselvesEnd() throws UnreadableSourceException {
        String resources = Ofd.root("Res", "<ofd:DrawParams><ofd:DrawParam ID='7' Relative='7'/></ofd:DrawParams>");
        byte[] file = table().common("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>")
                .part("Doc_0/PublicRes.xml", resources)
                .raw(Ofd.line("DrawParam='7'", 20, 100, 60, 100))
                .bytes();

        assertThat(OfdText.lines(OfdText.read(file))).containsExactly("规章|1", "许可|2");
    }

    @Test
    void lettersUnderManyShapesEndInTime() {
        Ofd ofd = new Ofd();
        for (int i = 0; i < 20; i++) {
            ofd.write(20, 20 + i, "字".repeat(10_000));
        }
        ofd.raw(Ofd.filled("0 0 0", 100, 200, 120, 220).repeat(200_000));

        assertThat(refused(
                                ofd.bytes(),
                                LIMITS.withMaxTime(Duration.ofSeconds(2)).withMaxExpansion(10_000))
                        .code())
                .isIn("LIMIT_TIME", "LIMIT_CHARACTERS");
    }

    private static Ofd withUnits(String units) {
        return table().common("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>")
                .part(
                        "Doc_0/DocumentRes.xml",
                        Ofd.root("Res", "<ofd:CompositeGraphicUnits>" + units + "</ofd:CompositeGraphicUnits>"))
                .raw("<ofd:CompositeObject ID='9' Boundary='0 0 1 1' ResourceID='70'/>");
    }

    private static String unit(String id, String content) {
        return "<ofd:CompositeGraphicUnit ID='%s'><ofd:Content>%s</ofd:Content></ofd:CompositeGraphicUnit>"
                .formatted(id, content);
    }
}
