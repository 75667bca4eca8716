package dev.gip.parser.office.internal.word;

import java.util.Locale;

/** How the numbers of a list are written. */
enum NumberFormat {
    DECIMAL,
    TWO_DIGITS,
    FULL_WIDTH,
    CIRCLED,
    BRACKETED,
    WITH_FULL_STOP,
    CHINESE,
    CHINESE_LEGAL,
    CHINESE_CIRCLED,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    NONE;

    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖拾";
    private static final int LETTERS = 26;
    private static final int SIGNS = 20;
    private static final int CIRCLED_NUMERALS = 10;
    private static final int MOST = 99;

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** The format by its name in DOCX files; plain digits for what is not known. */
    static NumberFormat named(String name) {
        return switch (name) {
            case "decimalZero" -> TWO_DIGITS;
            case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
            case "decimalEnclosedParen" -> BRACKETED;
            case "decimalEnclosedFullstop" -> WITH_FULL_STOP;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital" -> CHINESE;
            case "chineseLegalSimplified", "ideographLegalTraditional" -> CHINESE_LEGAL;
            case "ideographEnclosedCircle" -> CHINESE_CIRCLED;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "bullet", "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** The format by its number in DOC files. */
    static NumberFormat coded(int code) {
        return switch (code) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 10, 11, 33, 35, 37, 39 -> CHINESE;
            case 14, 19 -> FULL_WIDTH;
            case 18, 29 -> CIRCLED;
            case 22 -> TWO_DIGITS;
            case 27 -> WITH_FULL_STOP;
            case 28 -> BRACKETED;
            case 30 -> CHINESE_CIRCLED;
            case 34, 38 -> CHINESE_LEGAL;
            case 23, 255 -> NONE;
            default -> DECIMAL;
        };
    }

    /** A number as the list shows it; in plain digits where the format does not go so far. */
    String of(int number) {
        String plain = Integer.toString(number);
        if (number < 1) {
            return this == NONE ? "" : plain;
        }
        return switch (this) {
            case NONE -> "";
            case DECIMAL -> plain;
            case TWO_DIGITS -> number < 10 ? "0" + plain : plain;
            case FULL_WIDTH -> fullWidth(plain);
            case CIRCLED -> sign('①', SIGNS, number);
            case BRACKETED -> sign('⑴', SIGNS, number);
            case WITH_FULL_STOP -> sign('⒈', SIGNS, number);
            case CHINESE -> chinese(NUMERALS, number);
            case CHINESE_LEGAL -> chinese(LEGAL, number);
            case CHINESE_CIRCLED -> sign('㊀', CIRCLED_NUMERALS, number);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letter('A', number);
            case LOWER_LETTER -> letter('a', number);
        };
    }

    private static String sign(char first, int signs, int number) {
        return number > signs ? Integer.toString(number) : String.valueOf((char) (first + number - 1));
    }

    private static String fullWidth(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }

    private static String chinese(String numerals, int number) {
        if (number > MOST) {
            return Integer.toString(number);
        }
        String tens = number < 20 ? "" : numerals.substring(number / 10, number / 10 + 1);
        String units = number % 10 == 0 ? "" : numerals.substring(number % 10, number % 10 + 1);
        return number < 10 ? units : tens + numerals.charAt(10) + units;
    }

    private static String letter(char first, int number) {
        String letter = String.valueOf((char) (first + (number - 1) % LETTERS));
        return letter.repeat(Math.min(4, (number - 1) / LETTERS + 1));
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(number, 3999);
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
