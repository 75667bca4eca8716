package dev.gip.parser.layout;

/** Lines of a document, one after the other. */
final class Lines {

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    void lineIfShown(String line) {
        if (!line.isEmpty()) {
            line(line);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
