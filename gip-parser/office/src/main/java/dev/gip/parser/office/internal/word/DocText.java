package dev.gip.parser.office.internal.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of a paragraph of a DOC file as its reader sees it: changes accepted, without codes of fields and hidden text. */
final class DocText {

    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char HARD_HYPHEN = 0x1E;

    private DocText() {}

    static String of(Paragraph paragraph) {
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            RunLook look = look(run);
            if (look != RunLook.HIDDEN) {
                String text = run.isSymbol() ? String.valueOf(symbol(run.getSymbolCharacter())) : run.text();
                raw.append(look == RunLook.APART ? " " + text + " " : text);
            }
        }
        return shown(raw);
    }

    private static RunLook look(CharacterRun run) {
        if (run.isMarkedDeleted() || run.isVanished()) {
            return RunLook.HIDDEN;
        }
        boolean apart = run.getSubSuperScriptIndex() != 0 || run.isStrikeThrough() || run.isDoubleStrikeThrough();
        return apart ? RunLook.APART : RunLook.PLAIN;
    }

    /** Letters of the private use area say nothing without their font. */
    private static char symbol(char c) {
        return c >= '\uE000' && c <= '\uF8FF' ? '□' : c;
    }

    private static String shown(CharSequence raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int codes = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == FIELD_BEGIN) {
                codes++;
            } else if ((c == FIELD_RESULT || c == FIELD_END) && codes > 0) {
                codes--;
            } else if (codes == 0) {
                append(c, text);
            }
        }
        return text.toString();
    }

    private static void append(char c, StringBuilder text) {
        if (c == LINE_BREAK || c == PAGE_BREAK) {
            text.append('\n');
        } else if (c == HARD_HYPHEN) {
            text.append('-');
        } else if (c == '\t' || c >= ' ') {
            text.append(c);
        }
    }
}
