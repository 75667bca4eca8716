package dev.gip.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.json.ReportJson;
import dev.gip.model.AnnualReport;
import dev.gip.model.form.FormId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor.Provides;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderersTest {

    private static final AnnualReport REPORT =
            AnnualReport.builder(FormId.F2021).agency("清河县人民政府").build();

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "markdown"})
    void aRendererIsFoundByItsId(String id) {
        assertThat(Renderers.find(id))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(id));
    }

    @Test
    void anUnknownIdFindsNone() {
        assertThat(Renderers.find("xml")).isEmpty();
    }

    @Test
    void bytesAreUtf8AndTheStreamStaysOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("the stream belongs to the caller");
            }
        };
        Renderers.json().render(REPORT, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(ReportJson.write(REPORT));
    }

    @Test
    void whatOthersProvideComesAfterTheBuiltIn() {
        ReportRenderer docx = new Named("docx");
        assertThat(RendererRegistry.of(List.of(Renderers.json()), List.of(docx)))
                .containsExactly(Renderers.json(), docx);
    }

    @Test
    void aBuiltInOneThatIsAlsoProvidedCountsOnce() {
        List<ReportRenderer> builtIn = List.of(Renderers.json(), Renderers.csv());
        assertThat(RendererRegistry.of(builtIn, builtIn)).isEqualTo(builtIn);
    }

    @Test
    void twoOfTheSameIdAreAnErrorThatNamesBothAndWhereTheyComeFrom() {
        assertThatThrownBy(() -> RendererRegistry.of(List.of(Renderers.json()), List.of(new Named("json"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("id 'json'")
                .hasMessageContaining("dev.gip.render.internal.json.JsonRenderer in file:")
                .hasMessageContaining("dev.gip.render.RenderersTest$Named in file:");
    }

    @Test
    void moduleAndServicesFileProvideTheSame() throws IOException {
        String file = "/META-INF/services/" + ReportRenderer.class.getName();
        List<String> provided = Renderers.class.getModule().getDescriptor().provides().stream()
                .filter(provides -> provides.service().equals(ReportRenderer.class.getName()))
                .map(Provides::providers)
                .findFirst()
                .orElseThrow();
        try (var in = Renderers.class.getResourceAsStream(file)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactlyInAnyOrderElementsOf(provided);
        }
        assertThat(provided).hasSameSizeAs(Renderers.all());
    }

    /** A renderer of another jar. */
    private record Named(String id) implements ReportRenderer {
        @Override
        public String mediaType() {
            return "application/octet-stream";
        }

        @Override
        public String fileExtension() {
            return "bin";
        }

        @Override
        public void render(RenderRequest request, OutputStream out) {}
    }
}
