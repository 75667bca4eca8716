package dev.gip.parser.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.Deadline.TimeUp;
import dev.gip.parser.internal.recognition.Recognition;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Paragraph;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final Deadline PAST = Deadline.in(Duration.ofNanos(-1));

    @Test
    void timeIsUpWhenItIsOver() {
        assertThatThrownBy(PAST::check).isInstanceOf(TimeUp.class);
        assertThatCode(Deadline.in(Duration.ofDays(1))::check).doesNotThrowAnyException();
    }

    @Test
    void recognitionStopsWhenTimeIsUp() {
        Document document =
                new Document(List.of(), List.of(new Paragraph("一、总体情况", SourceLocation.of("page"))), List.of());

        assertThatThrownBy(() -> new Recognition(null, false).recognize("page", document, PAST))
                .isInstanceOf(TimeUp.class);
    }
}
