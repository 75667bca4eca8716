package dev.gip.parser.internal.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Fields of a form in which pages of filing systems show the figures of a table. */
final class FormField {

    /** Types of input fields that show their value as text. */
    private static final Set<String> TEXT = Set.of("", "text", "number", "tel");

    private FormField() {}

    /** What a field shows; null where the element is no field. */
    static @Nullable String shown(Element element) {
        return switch (element.normalName()) {
            case "input" -> TEXT.contains(element.attr("type")) ? element.attr("value") : "";
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
