package dev.gip.parser.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final int ANY = 100;

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings().withChars("行政许可处罚").ofMaxLength(12);
    }

    @ParameterizedTest
    @CsvSource({"行政许可, 行政处罚, 2", "结转下年度, 结转下一年, 2", "总计, 总计, 0", "'', 其他, 2", "处理决定, 处理绝对, 2", "规章, 规 章, 1"})
    void theDistanceCountsLetters(String one, String other, int distance) {
        assertThat(Likeness.distance(one, other, ANY)).isEqualTo(distance);
    }

    @Property
    void itIsTheNaiveDistanceUpToTheMost(
            @ForAll("labels") String one, @ForAll("labels") String other, @ForAll @IntRange(max = 14) int most) {
        assertThat(Likeness.distance(one, other, most)).isEqualTo(Math.min(naive(one, other), most + 1));
    }

    @Property
    void onlyEqualTextsAreWithoutDistance(@ForAll("labels") String one, @ForAll("labels") String other) {
        assertThat(Likeness.distance(one, other, ANY) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void bothWaysAreAsFar(@ForAll("labels") String one, @ForAll("labels") String other) {
        assertThat(Likeness.distance(one, other, ANY)).isEqualTo(Likeness.distance(other, one, ANY));
    }

    @Property
    void noDetourIsShorter(
            @ForAll("labels") String one, @ForAll("labels") String middle, @ForAll("labels") String other) {
        assertThat(Likeness.distance(one, other, ANY))
                .isLessThanOrEqualTo(Likeness.distance(one, middle, ANY) + Likeness.distance(middle, other, ANY));
    }

    private static int naive(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                } else {
                    int changed = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                    table[i][j] = Math.min(changed, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                }
            }
        }
        return table[one.length()][other.length()];
    }
}
