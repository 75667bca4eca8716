package dev.gip.validate;

import dev.gip.model.LocalizedText;

/** Fills in what stands in braces. */
final class Message {

    private Message() {}

    /**
     * A message with its places filled in.
     *
     * @param template the message with places such as <code>{cell}</code>
     * @param values name and value in turn; a value that is a {@link LocalizedText} is told in each language
     */
    static LocalizedText fill(LocalizedText template, Object... values) {
        return new LocalizedText(fill(template.zh(), values, true), fill(template.en(), values, false));
    }

    private static String fill(String template, Object[] values, boolean zh) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text.append(template, from, open).append(value(template.substring(open + 1, close), values, zh));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static String value(String name, Object[] values, boolean zh) {
        for (int i = 0; i + 1 < values.length; i += 2) {
            if (values[i].equals(name)) {
                Object value = values[i + 1];
                return value instanceof LocalizedText text ? (zh ? text.zh() : text.en()) : String.valueOf(value);
            }
        }
        throw new IllegalArgumentException("Nothing is given for {" + name + "} in a message");
    }
}
