package dev.gip.parser.internal.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Fields of a form in which pages of filing systems show the figures of a table. */
final class FormField {

    /** Types of input fields that do not show their value as text; browsers show all others, known or not, so. */
    private static final Set<String> NO_TEXT = Set.of(
            "hidden", "checkbox", "radio", "button", "submit", "reset", "image", "file", "password", "range", "color");

    private FormField() {}

    /** What a field shows; null where the element is no field. */
    static @Nullable String shown(Element element) {
        return switch (element.normalName()) {
            case "input" ->
                NO_TEXT.contains(element.attr("type").toLowerCase(Locale.ROOT)) ? "" : element.attr("value");
            case "textarea" -> element.wholeText();
            case "select" -> chosen(element);
            default -> null;
        };
    }

    /** The option that is selected; the first one where none is. */
    private static String chosen(Element select) {
        Element chosen = select.selectFirst("option[selected]");
        Element first = chosen == null ? select.selectFirst("option") : chosen;
        return first == null ? "" : first.text();
    }
}
