package dev.gip.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What the process writes to; always UTF-8, whatever the platform's charset.
 *
 * @param out what was asked for
 * @param err what went wrong
 */
record Streams(PrintWriter out, PrintWriter err) {

    static Streams standard() {
        return new Streams(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    Console in(Locale locale) {
        return new Console(out, err, locale);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter utf8(FileDescriptor file) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(file), StandardCharsets.UTF_8), false);
    }
}
