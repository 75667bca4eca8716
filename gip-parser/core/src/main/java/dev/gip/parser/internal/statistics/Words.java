package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.value.ValueReader;
import dev.gip.parser.internal.words.WordFile;
import java.util.List;
import java.util.Optional;

/** The words of the table that are no indicators: what heads its columns, what stands above it and below it. */
final class Words {

    private static final WordFile FILE = WordFile.load(Words.class, "statistics.words");

    /** What the printed title of the table ends with. */
    private static final List<String> TITLES = FILE.words("title");

    /** What may stand in front of the title, on a line of its own. */
    private static final List<String> ANNEX = FILE.words("annex");

    /** What those who fill in the form say of themselves; nothing behind these words may leave the table. */
    private static final List<String> PERSONAL = FILE.words("personal");

    /** In a line of prose about the telephone of an office the same words stand, but behind others. */
    private static final String AFTER_PERSONAL = ":;(【[ \n";

    private static final List<String> NUMERALS_OF_COLUMNS = FILE.words("column.numeral");

    private static final int LONGEST_TITLE = 60;

    private Words() {}

    /** The words of a list of {@code statistics.words}. */
    static List<String> of(String list) {
        return FILE.words(list);
    }

    /** Whether a line is the title of the table. */
    static boolean isTitle(String text) {
        String core = text.length() > LONGEST_TITLE
                ? ""
                : LabelText.withoutBrackets(text).core();
        return TITLES.stream().anyMatch(core::endsWith);
    }

    /** Whether a line only says that an annex follows: {@code 附件1}. */
    static boolean isAnnex(String text) {
        String core = LabelText.of(text).core();
        return ANNEX.stream().anyMatch(core::startsWith) && core.length() <= 4;
    }

    /** The end of a word such as 填报人 at a place, if what follows may be a name or a number; -1 where there is none. */
    static int personalEnd(CoreText text, int from) {
        int start = text.coreAt(from);
        for (String word : PERSONAL) {
            int end = start + word.length();
            if (text.core().startsWith(word, start)) {
                int raw = text.rawEnd(end);
                boolean closed = raw == text.length() || AFTER_PERSONAL.indexOf(text.at(raw)) >= 0;
                return closed ? raw : -1;
            }
        }
        return -1;
    }

    /** Whether a text is what numbers the columns below their heads: 甲, 乙. */
    static boolean isColumnNumeral(String text) {
        return NUMERALS_OF_COLUMNS.contains(LabelText.of(text).core());
    }

    /** The unit at a place, the longest first; empty where there is none. */
    static Optional<String> unitAt(String folded, int from) {
        return ValueReader.units().stream()
                .filter(unit -> folded.startsWith(unit, from))
                .findFirst();
    }

    /** Whether a text is a unit and nothing else. */
    static boolean isUnit(String text) {
        String folded = LabelText.fold(text).replace(" ", "");
        String bare =
                folded.startsWith("(") && folded.endsWith(")") ? folded.substring(1, folded.length() - 1) : folded;
        return ValueReader.units().contains(bare);
    }
}
