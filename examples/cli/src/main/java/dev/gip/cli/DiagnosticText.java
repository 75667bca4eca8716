package dev.gip.cli;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.SourceLocation;

/** Diagnostics for people: how much it weighs, the code, the message, the place. */
final class DiagnosticText {

    private DiagnosticText() {}

    static void print(Console console, Diagnostic diagnostic, String indent) {
        String severity = console.say(Words.of(diagnostic.severity()));
        console.line(indent + "[" + severity + "] " + diagnostic.code() + " " + diagnostic.message(console.locale()));
        SourceLocation place = diagnostic.location();
        if (place != null && (place.range() != null || !place.path().isEmpty() || place.box() != null)) {
            console.line(indent + "    " + console.say("位置：", "place: ") + PlaceText.of(place, console.locale()));
        }
    }
}
