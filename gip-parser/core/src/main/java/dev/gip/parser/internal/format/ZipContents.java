package dev.gip.parser.internal.format;

import dev.gip.model.reading.Diagnostic;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.ZipNames;
import java.util.List;

/** Says what a ZIP container is that no reader takes, by the names of its first entries. */
final class ZipContents {

    private static final int MOST_NAMED = 5;
    private static final int LONGEST_NAMES = 200;

    private static final String ODF_ZH = "请在原软件中另存为 DOCX 或 XLSX 后再读取。";
    private static final String ODF_EN = "Save it as DOCX or XLSX and read that.";

    private ZipContents() {}

    /** Why it cannot be read, and what to do. */
    static Diagnostic refuse(SourceInput input) {
        List<String> names = ZipNames.of(input);
        if (begins(names, "word/") || begins(names, "xl/")) {
            return say(input, begins(names, "xl/") ? "XLSX" : "DOCX", Remedy.OFFICE_ZH, Remedy.OFFICE_EN);
        }
        if (ZipNames.isOfd(names)) {
            return say(input, "OFD", Remedy.OFD_ZH, Remedy.OFD_EN);
        }
        if (names.contains("mimetype") && begins(names, "META-INF/")) {
            return say(input, "ODF", ODF_ZH, ODF_EN);
        }
        String listed = String.join("、", names.subList(0, Math.min(MOST_NAMED, names.size())));
        String shown = listed.substring(0, Math.min(LONGEST_NAMES, listed.length()));
        String inside = shown.isEmpty() ? "" : "（" + shown + "）";
        return say(input, "ZIP" + inside, Remedy.ARCHIVE_ZH, Remedy.ARCHIVE_EN);
    }

    private static Diagnostic say(SourceInput input, String format, String zh, String en) {
        return Issue.UNSUPPORTED_FORMAT.of(input.name(), format, zh, en);
    }

    private static boolean begins(List<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }
}
