package dev.gip.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Indents by two spaces and ends lines with a line feed, but keeps chosen objects on one line. */
final class RowPrinter implements PrettyPrinter {

    private int depth;
    private int inlineFrom = Integer.MAX_VALUE;

    /** The next object or array and everything in it stand on one line. */
    void startLine() {
        inlineFrom = depth + 1;
    }

    void endLine() {
        inlineFrom = Integer.MAX_VALUE;
    }

    private void lineBreak(JsonGenerator out, int contentDepth) {
        if (contentDepth < inlineFrom) {
            out.writeRaw('\n' + "  ".repeat(depth));
        }
    }

    private void separator(JsonGenerator out) {
        out.writeRaw(depth < inlineFrom ? "," : ", ");
        lineBreak(out, depth);
    }

    private void start(JsonGenerator out, char bracket) {
        out.writeRaw(bracket);
        depth++;
    }

    private void end(JsonGenerator out, int entries, char bracket) {
        depth--;
        if (entries > 0) {
            lineBreak(out, depth + 1);
        }
        out.writeRaw(bracket);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        start(out, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        end(out, entries, '}');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        lineBreak(out, depth);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        separator(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        start(out, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator out, int entries) {
        end(out, entries, ']');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        lineBreak(out, depth);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        separator(out);
    }
}
