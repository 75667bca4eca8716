package dev.gip.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of messages. */
final class LanguageOption {

    /** The two languages of the library. */
    enum Language {
        ZH(Locale.CHINESE),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Option(names = "--lang", paramLabel = "zh|en", description = "消息的语言，默认 zh。 Language of messages, zh unless given.")
    Language language = Language.ZH;

    Locale locale() {
        return language.locale;
    }
}
