package dev.gip.parser.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.Limits;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.DocumentReader.Fit;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file does, the answer is a diagnostic that names what is wrong and what to do. */
class UntrustedFilesTest {

    private static final String ENTITY = "<!DOCTYPE w [<!ENTITY a 'aaaa'>]><w:document xmlns:w='w'>&a;</w:document>";
    private static final String OUTSIDE = "<!DOCTYPE w SYSTEM 'http://localhost:9/x.dtd'><w:document xmlns:w='w'/>";

    private static Diagnostic refused(DocumentReader reader, byte[] bytes, Limits limits) {
        SourceInput input = SourceInput.ofBytes("report", bytes, null, limits);
        UnreadableSourceException said =
                catchThrowableOfType(UnreadableSourceException.class, () -> reader.read(input));
        assertThat(said).isNotNull();
        return said.diagnostic();
    }

    static Stream<Arguments> limits() {
        Limits limits = Limits.untrusted();
        byte[] nested = new Docx("<w:sdt><w:sdtContent>".repeat(300) + "</w:sdtContent></w:sdt>".repeat(300)).bytes();
        byte[] cells = new Docx(Docx.table(Docx.row(Docx.cell("1").repeat(11)))).bytes();
        byte[] text = new Docx(Docx.p("字".repeat(1001))).bytes();
        byte[] bomb = new Zips()
                .with("_rels/.rels", Zips.relations("officeDocument", "word/document.xml"))
                .with("word/document.xml", new byte[4 << 20])
                .bytes();
        Zips many = new Zips();
        for (int i = 0; i < 20; i++) {
            many.with("word/" + i + ".xml", "");
        }
        byte[] sheet =
                Xlsx.rows(Xlsx.row(1, Xlsx.number("A1", 0, "1").repeat(11))).bytes();
        return Stream.of(
                arguments("LIMIT_NESTING", new DocxReader(), nested, limits, "200"),
                arguments("LIMIT_CELLS", new DocxReader(), cells, limits.withMaxCells(10), "10"),
                arguments("LIMIT_CELLS", new XlsxReader(), sheet, limits.withMaxCells(10), "10"),
                arguments("LIMIT_CHARACTERS", new DocxReader(), text, limits.withMaxCharacters(1000), "1000"),
                arguments("LIMIT_EXPANSION", new DocxReader(), bomb, limits, "100"),
                arguments("LIMIT_ENTRIES", new DocxReader(), many.bytes(), limits.withMaxEntries(10), "10"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("limits")
    void limitsAreNamedWithTheirValue(String code, DocumentReader reader, byte[] bytes, Limits limits, String value) {
        Diagnostic said = refused(reader, bytes, limits);

        assertThat(said.code()).isEqualTo(code);
        assertThat(said.text().zh()).contains("report", value, "Limits.with");
        assertThat(said.text().en()).contains("report", value, "Limits.with");
    }

    static Stream<Arguments> damaged() {
        byte[] sound = new Docx(Docx.p("正文")).bytes();
        Zips container = new Zips().with("_rels/.rels", Zips.relations("officeDocument", "word/document.xml"));
        return Stream.of(
                arguments("cut off", new DocxReader(), Arrays.copyOf(sound, sound.length / 2)),
                arguments(
                        "without a main part",
                        new DocxReader(),
                        new Zips().with("word/x.xml", "").bytes()),
                arguments("a main part that is lacking", new DocxReader(), container.bytes()),
                arguments(
                        "broken XML",
                        new DocxReader(),
                        container.with("word/document.xml", "<w:document").bytes()),
                arguments(
                        "an entity",
                        new DocxReader(),
                        container.with("word/document.xml", ENTITY).bytes()),
                arguments(
                        "a document type elsewhere",
                        new DocxReader(),
                        container.with("word/document.xml", OUTSIDE).bytes()),
                arguments("no compound file", new DocReader(), "no compound file".getBytes(StandardCharsets.UTF_8)),
                arguments("no workbook", new XlsReader(), "no workbook".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void damageIsSaid(String what, DocumentReader reader, byte[] bytes) {
        assertThat(refused(reader, bytes, Limits.untrusted()).code()).isEqualTo("DAMAGED");
    }

    @Test
    void aFileWithAPasswordIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            file.writeFilesystem(bytes);
        }

        assertThat(new DocReader().fit(Shown.input(bytes.toByteArray()))).isEqualTo(Fit.CERTAIN);
        assertThat(refused(new DocReader(), bytes.toByteArray(), Limits.untrusted())
                        .code())
                .isEqualTo("ENCRYPTED");
    }

    @Test
    void aFileWithoutTextIsSaidToBeEmpty() {
        assertThat(refused(new DocxReader(), new Docx("").bytes(), Limits.untrusted())
                        .code())
                .isEqualTo("EMPTY_SOURCE");
    }

    @Test
    void formatsAreToldByWhatTheFilesHold() {
        byte[] word = new Docx(Docx.p("正文")).bytes();
        byte[] sheet = Xlsx.rows().bytes();
        byte[] other = new Zips().with("report.html", "<p>正文").bytes();

        assertThat(new DocxReader().fit(Shown.input(word))).isEqualTo(Fit.CERTAIN);
        assertThat(new XlsxReader().fit(Shown.input(word))).isEqualTo(Fit.NO);
        assertThat(new XlsxReader().fit(Shown.input(sheet))).isEqualTo(Fit.CERTAIN);
        assertThat(new DocxReader().fit(Shown.input(other))).isEqualTo(Fit.NO);
        assertThat(new DocReader().fit(Shown.input(word))).isEqualTo(Fit.NO);
    }
}
