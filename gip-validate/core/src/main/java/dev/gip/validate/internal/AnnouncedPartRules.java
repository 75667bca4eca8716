package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.LocalizedText;
import dev.gip.model.Section;
import dev.gip.model.form.Label;
import dev.gip.model.form.SectionDefinition;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.HalfWidth;
import dev.gip.validate.internal.text.HeadingNumber;
import dev.gip.validate.internal.text.Numerals;
import dev.gip.validate.internal.text.Sentences;
import dev.gip.validate.internal.text.WordLists;
import java.util.List;
import java.util.Optional;

/** The parts that the text announces. */
final class AnnouncedPartRules {

    private static final List<String> ANNOUNCE = WordLists.of("announce");
    private static final List<String> PARTS = List.of("个部分", "部分", "个方面");
    private static final int LONGEST_NUMERAL = 3;

    private static final Rule PARTS_THERE = STANDARD.define("GIP-STR-005").check(AnnouncedPartRules::check);

    static final List<Rule> ALL = List.of(PARTS_THERE);

    private AnnouncedPartRules() {}

    private static void check(RuleContext context) {
        Optional<Section> overview = TextRules.section(context.report(), TextRules.OVERVIEW);
        Optional<String> announcement = overview.stream()
                .flatMap(section -> Sentences.of(HalfWidth.of(section.text())).stream())
                .filter(sentence -> WordLists.anyIn(sentence, ANNOUNCE))
                .findFirst();
        if (announcement.isEmpty()) {
            context.notApplicable(
                    new LocalizedText("正文没有说明报告由哪些部分组成。", "The text does not say of which parts the report consists."));
            return;
        }
        String said = announcement.get();
        int announced = announced(said);
        int present = present(context);
        if (announced > 0 && announced != present) {
            LocalizedText text = context.say("count", "announced", announced, "present", present);
            context.find(text, overview.get());
        }
        for (SectionDefinition section : context.form().sections()) {
            if (isNamed(section.label(), said)
                    && TextRules.section(context.report(), section.key()).isEmpty()) {
                LocalizedText text =
                        context.say("absent", "section", section.label().official());
                context.find(text, overview.get());
            }
        }
    }

    /** The numbered sections, where sections are numbered: an annex is no part of the report. */
    private static int present(RuleContext context) {
        List<Section> sections = context.report().sections();
        long numbered = sections.stream()
                .filter(section -> HeadingNumber.of(HalfWidth.of(section.heading())) != null)
                .count();
        return numbered > 1 ? (int) numbered : sections.size();
    }

    private static boolean isNamed(Label label, String text) {
        return text.contains(label.official());
    }

    /** The number right before 个部分; 0 where none stands there. */
    private static int announced(String sentence) {
        for (String parts : PARTS) {
            int end = sentence.indexOf(parts);
            for (int length = LONGEST_NUMERAL; end > 0 && length > 0; length--) {
                int value = length > end ? 0 : Numerals.value(sentence.substring(end - length, end));
                if (value > 0) {
                    return value;
                }
            }
        }
        return 0;
    }
}
