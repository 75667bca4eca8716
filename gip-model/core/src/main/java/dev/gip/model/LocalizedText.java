package dev.gip.model;

import java.util.Locale;

/**
 * A message to people in the two languages of this library.
 *
 * @param zh the Chinese text
 * @param en the English text
 * @since 0.1
 */
public record LocalizedText(String zh, String en) {

    /**
     * The text for a reader.
     *
     * @param locale the reader's locale
     * @return the Chinese text for any Chinese locale, the English text otherwise
     */
    public String in(Locale locale) {
        return isChinese(locale) ? zh : en;
    }

    /**
     * Whether a reader is told in Chinese.
     *
     * @param locale the reader's locale
     * @return true for any Chinese locale
     */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
