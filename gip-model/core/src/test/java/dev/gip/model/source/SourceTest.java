package dev.gip.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    private static final byte[] BYTES = "总计 5".getBytes(StandardCharsets.UTF_8);
    private static final URI URL = URI.create("https://www.example.gov.cn/hebei/qinghe/2024-01-31/report-2023.html");

    @TempDir
    Path folder;

    @Test
    void aFileIsNamedAfterItselfAndRead() throws IOException {
        Path file = Files.write(folder.resolve("report.html"), BYTES);
        Source source = Source.of(file);
        assertThat(source.name()).isEqualTo("report.html");
        assertThat(read(source)).isEqualTo(BYTES);
    }

    @Test
    void aFileIsReadAsOftenAsIsWished() throws IOException {
        Source source = Source.of(Files.write(folder.resolve("report.html"), BYTES));
        assertThat(read(source)).isEqualTo(read(source));
    }

    @Test
    void aFileIsOpenedOnlyWhenItIsRead() {
        Source source = Source.of(folder.resolve("none.html"));
        assertThatThrownBy(source::open).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFolderAtTheRootHasANameToo() {
        Path root = folder.getRoot();
        assertThat(Source.of(root).name()).isEqualTo(root.toString());
    }

    @Test
    void bytesAreCopied() throws IOException {
        byte[] bytes = BYTES.clone();
        Source source = Source.of("report", bytes);
        bytes[0] = 0;
        assertThat(read(source)).isEqualTo(BYTES);
    }

    @Test
    void bytesAreReadAsOftenAsIsWished() throws IOException {
        Source source = Source.of("report", BYTES);
        assertThat(read(source)).isEqualTo(read(source));
    }

    @Test
    void aStreamIsLeftOpen() throws IOException {
        Closing stream = new Closing();
        assertThat(read(Source.of("report", stream))).isEqualTo(BYTES);
        assertThat(stream.closed).isFalse();
    }

    @Test
    void aStreamIsReadOnce() throws IOException {
        Source source = Source.of("report", new Closing());
        read(source);
        assertThat(read(source)).isEmpty();
    }

    @Test
    void aStreamIsNotTouchedBeforeItIsRead() throws IOException {
        Closing stream = new Closing();
        Source.of("report", stream).withUrl(URL).withName("x");
        assertThat(stream.available()).isEqualTo(BYTES.length);
    }

    @Test
    void textIsTheTextItself() {
        assertThat(Source.ofText("pasted", "report.html").text()).contains("report.html");
    }

    @Test
    void textHasNoBytes() {
        Source source = Source.ofText("pasted", "总计 5");
        assertThatThrownBy(source::open)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A source made from text has no bytes; read text() instead");
    }

    @Test
    void bytesAreNoText() {
        assertThat(Source.of("report", BYTES).text()).isEmpty();
    }

    @Test
    void aSourceKnowsNothingUnlessTold() {
        Source source = Source.of("report-2023.html", BYTES);
        assertThat(source.url()).isEmpty();
        assertThat(source.region()).isEmpty();
        assertThat(source.published()).isEmpty();
    }

    @Test
    void nothingIsInferredFromTheUrl() {
        Source source = Source.of("report", BYTES).withUrl(URL);
        assertThat(source.url()).contains(URL);
        assertThat(source.name()).isEqualTo("report");
        assertThat(source.region()).isEmpty();
        assertThat(source.published()).isEmpty();
    }

    @Test
    void copiesKeepWhatIsKnownAlready() throws IOException {
        LocalDate day = LocalDate.of(2024, 1, 31);
        Source source = Source.of("report", BYTES)
                .withPublished(day)
                .withRegion("清河县")
                .withUrl(URL)
                .withName("其他");
        assertThat(source.name()).isEqualTo("其他");
        assertThat(source.url()).contains(URL);
        assertThat(source.region()).contains("清河县");
        assertThat(source.published()).contains(day);
        assertThat(read(source)).isEqualTo(BYTES);
    }

    @Test
    void copiesKeepTheText() {
        LocalDate day = LocalDate.of(2024, 1, 31);
        Source source = Source.ofText("pasted", "总计 5")
                .withName("其他")
                .withUrl(URL)
                .withRegion("清河县")
                .withPublished(day);
        assertThat(source.text()).contains("总计 5");
    }

    @Test
    void aCopyLeavesTheSourceAsItWas() {
        Source source = Source.of("report", BYTES);
        source.withName("其他").withRegion("清河县");
        assertThat(source.name()).isEqualTo("report");
        assertThat(source.region()).isEmpty();
    }

    private static byte[] read(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        }
    }

    private static final class Closing extends ByteArrayInputStream {
        private boolean closed;

        Closing() {
            super(BYTES);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
