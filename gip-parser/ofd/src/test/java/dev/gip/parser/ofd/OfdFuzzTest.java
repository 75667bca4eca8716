package dev.gip.parser.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gip.model.source.Limits;
import dev.gip.parser.spi.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, taken for the objects of a page; a container would keep a search from getting inside. */
@Tag("fuzz")
class OfdFuzzTest {

    private static final Limits LIMITS = Limits.untrusted().withMaxTime(Duration.ofSeconds(10));

    private static final String RESOURCES = Ofd.root(
            "Res",
            "<ofd:DrawParams><ofd:DrawParam ID='7' Relative='7' LineWidth='1'/></ofd:DrawParams>"
                    + "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID='70'><ofd:Content>"
                    + Ofd.text(1, 6, "0") + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>");

    static Stream<byte[]> seeds() {
        String glyphs =
                "<ofd:CGTransform CodePosition='0' CodeCount='2' GlyphCount='2'><ofd:Glyphs>8 9</ofd:Glyphs></ofd:CGTransform>";
        return Stream.of(
                        Ofd.text("CTM='0 1 -1 0 200 0' CharDirection='90' HScale='0.5'", 20, 40, "一、总体情况"),
                        Ofd.object(
                                "Fill='false'",
                                20,
                                40,
                                glyphs + "<ofd:TextCode X='1' Y='2' DeltaX='g 2 3 4'>a¤\\0020</ofd:TextCode>"),
                        Ofd.filled("255 255 255", 20, 20, 40, 40) + Ofd.line("DrawParam='7' Alpha='9'", 1, 2, 3, 2),
                        Ofd.path("", "M 0 0 Q 1 2 3 4 B 1 2 3 4 5 6 A 1 2 3 4 5 6 7 S 1 2 C"),
                        "<ofd:PageBlock><ofd:CompositeObject ID='9' Boundary='0 0 1 1' ResourceID='70'/></ofd:PageBlock>",
                        "<ofd:ImageObject ID='9' Boundary='0 0 210 297'/>")
                .map(xml -> xml.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "600s")
    void readsOrSaysWhyNot(byte[] data) {
        byte[] file = new Ofd()
                .common("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>")
                .part("Doc_0/DocumentRes.xml", RESOURCES)
                .table(100, "规章|1|2", "行政许可||0")
                .raw(new String(data, StandardCharsets.UTF_8))
                .bytes();
        try {
            assertThat(OfdText.read(file, LIMITS).blocks()).isNotEmpty();
        } catch (UnreadableSourceException e) {
            assertThat(e.diagnostic().message(Locale.CHINESE)).contains("report.ofd");
        }
    }
}
