package dev.gip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void theNearestNamesComeFirst() {
        List<String> known = List.of("results.denied.stateSecret", "carriedOver", "newlyReceived");
        assertThat(Nearest.of("statesecret", known, 1)).containsExactly("results.denied.stateSecret");
        assertThat(Nearest.of("newReceived", known, 2))
                .startsWith("newlyReceived")
                .hasSize(2);
    }
}
