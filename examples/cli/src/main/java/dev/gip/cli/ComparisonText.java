package dev.gip.cli;

import dev.gip.cli.Change.Kind;
import dev.gip.cli.Change.Subject;
import dev.gip.model.LocalizedText;
import java.util.List;

/** What two export folders say differently, for people. */
final class ComparisonText {

    private static final int MOST_LINES = 20;

    private final Console console;
    private final boolean all;

    ComparisonText(Console console, boolean all) {
        this.console = console;
        this.all = all;
    }

    void document(String name, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        console.line(name + console.say("：", ": ") + counts(changes));
        int lines = all ? changes.size() : Math.min(MOST_LINES, changes.size());
        changes.subList(0, lines).forEach(this::change);
        if (lines < changes.size()) {
            console.line("  "
                    + console.say("… 另有 %d 处（--all 全部列出）", "… and %d more (--all lists them)", changes.size() - lines));
        }
    }

    private void change(Change change) {
        boolean named = change.before().isEmpty() && change.after().isEmpty();
        String values = named ? "" : console.say("：", ": ") + shown(change.before()) + " → " + shown(change.after());
        console.line("  " + console.say(sign(change.kind())) + " " + change.what() + values);
    }

    private static String shown(String value) {
        return value.isEmpty() ? "∅" : value;
    }

    private static LocalizedText sign(Kind kind) {
        return switch (kind) {
            case GAINED -> new LocalizedText("+ 新增", "+ gained");
            case LOST -> new LocalizedText("- 失去", "- lost");
            case CHANGED -> new LocalizedText("* 改变", "* changed");
        };
    }

    void total(int documents, int different, List<Change> changes) {
        console.line(console.say("共 %d 份，%d 份不同。", "%d documents, %d differ.", documents, different) + " "
                + counts(changes));
    }

    private String counts(List<Change> changes) {
        return console.say(
                "单元格 新增 %d 失去 %d 改变 %d；问题 新增 %d 失去 %d 改变 %d；其他 %d",
                "cells gained %d, lost %d, changed %d; findings gained %d, lost %d, changed %d; other %d",
                count(changes, Subject.CELL, Kind.GAINED),
                count(changes, Subject.CELL, Kind.LOST),
                count(changes, Subject.CELL, Kind.CHANGED),
                count(changes, Subject.FINDING, Kind.GAINED),
                count(changes, Subject.FINDING, Kind.LOST),
                count(changes, Subject.FINDING, Kind.CHANGED),
                changes.stream()
                        .filter(change -> change.subject() == Subject.FACT)
                        .count());
    }

    private static long count(List<Change> changes, Subject subject, Kind kind) {
        return changes.stream()
                .filter(change -> change.subject() == subject && change.kind() == kind)
                .count();
    }
}
