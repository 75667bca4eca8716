package dev.gip.parser.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.source.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The first names of a container, got without inflating all of it. */
class ZipNamesTest {

    private static SourceInput input(byte[] bytes) {
        return SourceInput.ofBytes("a.zip", bytes, null, Limits.untrusted());
    }

    private static byte[] zip(String[] names, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[name.endsWith("/") ? 0 : size]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void namesHaveForwardSlashesAndFoldersAreLeftOut() throws IOException {
        byte[] bytes = zip(new String[] {"word/", "word\\document.xml", "/docProps/core.xml"}, 10);

        assertThat(ZipNames.of(input(bytes))).containsExactly("word/document.xml", "docProps/core.xml");
    }

    @Test
    void whatInflatesTooMuchIsLeftAlone() throws IOException {
        byte[] bytes = zip(new String[] {"bomb", "word/document.xml"}, 5 << 20);

        assertThat(ZipNames.of(input(bytes))).containsExactly("bomb");
    }

    @Test
    void theNamesBeforeADamageAreKnown() throws IOException {
        byte[] bytes = zip(new String[] {"a", "b"}, 10);

        assertThat(ZipNames.of(input(Arrays.copyOf(bytes, 36)))).containsExactly("a");
        assertThat(ZipNames.of(input("no container".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }
}
