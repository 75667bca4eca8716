package dev.gip.parser.office.internal.word;

import dev.gip.parser.office.internal.word.ListCounter.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The numbers that lists put in front of the paragraphs of a DOC file. */
final class DocLists {

    private final ListCounter counter = new ListCounter();

    /** The number in front of a paragraph; empty where it is in no list. */
    String number(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        List<ListLevel> levels = new ArrayList<>();
        for (char level = 0; level < ListLevel.LEVELS; level++) {
            levels.add(level(list, level));
        }
        String kind = Integer.toString(list.getLsid());
        return counter.next(
                new Place(kind, Integer.toString(paragraph.getIlfo()), paragraph.getIlvl(), levels, Map.of()));
    }

    private static ListLevel level(HWPFList list, char level) {
        String pattern = list.getNumberText(level);
        StringBuilder text = new StringBuilder();
        for (int i = 0; pattern != null && i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            text.append(c < ListLevel.LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return new ListLevel(list.getStartAt(level), NumberFormat.coded(list.getNumberFormat(level)), text.toString());
    }
}
