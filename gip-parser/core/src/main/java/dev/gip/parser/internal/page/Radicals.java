package dev.gip.parser.internal.page;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Fonts draw an ideograph and the radical of the same look with one glyph, and producers then name the radical: the text
 * says U+2F00 where the author wrote 一.
 */
final class Radicals {

    /** Radicals that Unicode does not decompose, each followed by its ideograph. */
    private static final String PAIRS = "⺁厂⺊卜⺒巳⺕彐⺜日⺝月⺠民⺩王⺫目⺬示⺮竹⺰纟⺷羊⺻聿⺼肉⺾艹⻁虎⻂衤⻄西⻅见⻆角⻉贝⻊足⻋车⻌辶⻎辶⻏阝⻑長"
            + "⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻯竜⻰龙⻲亀";

    private Radicals() {}

    static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isFolded(text.charAt(i))) {
                return folded(text);
            }
        }
        return text;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int pair = isSupplement(c) ? PAIRS.indexOf(c) : -1;
            if (pair >= 0) {
                folded.append(PAIRS.charAt(pair + 1));
            } else if (isFolded(c)) {
                folded.append(Normalizer.normalize(String.valueOf(c), Form.NFKC));
            } else {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Radicals, ideographs encoded twice, and signs as they are drawn in vertical writing. */
    private static boolean isFolded(char c) {
        return (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF') || (c >= '\uFE30' && c <= '\uFE4F');
    }

    private static boolean isSupplement(char c) {
        return c < '\u2F00';
    }
}
