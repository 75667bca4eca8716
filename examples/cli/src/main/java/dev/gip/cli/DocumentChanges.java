package dev.gip.cli;

import dev.gip.cli.Change.Kind;
import dev.gip.cli.Change.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What two exports of one document say differently. The wording of messages and the notes on the reading do not count. */
final class DocumentChanges {

    private final ExportedDocument before;
    private final ExportedDocument after;
    private final List<Change> changes = new ArrayList<>();

    private DocumentChanges(ExportedDocument before, ExportedDocument after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> of(ExportedDocument before, ExportedDocument after) {
        DocumentChanges comparison = new DocumentChanges(before, after);
        comparison.facts();
        comparison.cells();
        comparison.findings();
        return comparison.changes;
    }

    private void facts() {
        Set<String> names = new LinkedHashSet<>(before.facts().keySet());
        names.addAll(after.facts().keySet());
        for (String name : names) {
            String old = before.facts().getOrDefault(name, "");
            String now = after.facts().getOrDefault(name, "");
            if (!old.equals(now)) {
                changes.add(new Change(Subject.FACT, kind(!old.isEmpty(), !now.isEmpty()), name, old, now));
            }
        }
        for (String name : ExportedDocument.TEXTS) {
            List<Object> old = before.texts().getOrDefault(name, List.of());
            List<Object> now = after.texts().getOrDefault(name, List.of());
            if (!old.equals(now)) {
                changes.add(new Change(Subject.FACT, kind(!old.isEmpty(), !now.isEmpty()), name, "", ""));
            }
        }
    }

    private void cells() {
        Set<String> addresses = new LinkedHashSet<>(before.cells().keySet());
        addresses.addAll(after.cells().keySet());
        for (String address : addresses) {
            ExportedCell old = before.cells().getOrDefault(address, ExportedCell.ABSENT);
            ExportedCell now = after.cells().getOrDefault(address, ExportedCell.ABSENT);
            if (!old.equals(now)) {
                Kind kind = kind(old.read(), now.read());
                changes.add(new Change(Subject.CELL, kind, address, old.toString(), now.toString()));
            }
        }
    }

    private void findings() {
        Set<String> keys = new TreeSet<>(before.findings().keySet());
        keys.addAll(after.findings().keySet());
        for (String key : keys) {
            List<String> old = before.findings().getOrDefault(key, List.of());
            List<String> now = after.findings().getOrDefault(key, List.of());
            for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
                String one = i < old.size() ? old.get(i) : "";
                String other = i < now.size() ? now.get(i) : "";
                if (!one.equals(other)) {
                    Kind kind = kind(!one.isEmpty(), !other.isEmpty());
                    changes.add(new Change(Subject.FINDING, kind, key, one, other));
                }
            }
        }
    }

    private static Kind kind(boolean there, boolean still) {
        if (there == still) {
            return Kind.CHANGED;
        }
        return there ? Kind.LOST : Kind.GAINED;
    }
}
