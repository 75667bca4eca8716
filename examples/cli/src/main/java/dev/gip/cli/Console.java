package dev.gip.cli;

import dev.gip.model.LocalizedText;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Where a command writes, and in which language.
 *
 * @param out what was asked for
 * @param err what went wrong
 * @param locale the reader's language
 */
record Console(PrintWriter out, PrintWriter err, Locale locale) {

    void line(String text) {
        out.println(Printable.line(text));
    }

    void block(String text) {
        out.print(Printable.text(text));
    }

    void gap() {
        out.println();
    }

    void complain(String text) {
        err.println(Printable.line(text));
        err.flush();
    }

    String say(LocalizedText text) {
        return text.in(locale);
    }

    /** One of two wordings, with {@code %s} and {@code %d} filled in. */
    String say(String zh, String en, Object... arguments) {
        return String.format(Locale.ROOT, new LocalizedText(zh, en).in(locale), arguments);
    }
}
