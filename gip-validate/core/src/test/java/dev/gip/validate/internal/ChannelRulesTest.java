package dev.gip.validate.internal;

import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Figure;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelRulesTest {

    private static final String CHANNELS = "GIP-PRS-003";

    @ParameterizedTest
    @CsvSource({
        "newlyReceived=10 receivedBy.naturalPerson=6 receivedBy.organization=5, 1",
        "newlyReceived=10 receivedBy.naturalPerson=6 receivedBy.organization=4, 0",
        "newlyReceived=10 received=12 receivedBy.naturalPerson=8 receivedBy.organization=4, 0",
        "newlyReceived=10 receivedBy.naturalPerson=6, 0",
        "newlyReceived=10 receivedBy.online=8 receivedBy.letter=5, 1",
        "newlyReceived=10 receivedBy.inPerson=1 receivedBy.fax=0 receivedBy.online=5 receivedBy.letter=2, 0",
        "proactiveTotal=100 proactiveByChannel.website=120, 1",
        "proactiveTotal=100 proactiveByChannel.website=90 proactiveByChannel.wechat=80, 0",
        "receivedBy.naturalPerson=6 receivedBy.organization=5, 0",
    })
    void channelsAndApplicantsAreHeldAgainstTheirTotal(String figures, int found) {
        assertThat(said(CHANNELS, stating(figures, false))).hasSize(found);
    }

    @Test
    void approximateFiguresProveNothing() {
        assertThat(said(CHANNELS, stating("proactiveTotal=100 proactiveByChannel.website=120", true)))
                .isEmpty();
    }

    private static AnnualReport stating(String figures, boolean approximate) {
        return Written.report()
                .withFigures(Arrays.stream(figures.split(" "))
                        .map(figure -> figure.split("="))
                        .map(parts -> new Figure(parts[0], new BigDecimal(parts[1]), "件", approximate, ""))
                        .toList());
    }
}
