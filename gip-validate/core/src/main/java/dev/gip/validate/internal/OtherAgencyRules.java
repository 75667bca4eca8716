package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.LocalizedText;
import dev.gip.model.Section;
import dev.gip.model.reading.Diagnostic;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.HalfWidth;
import dev.gip.validate.internal.text.PlaceName;
import dev.gip.validate.internal.text.Quote;
import dev.gip.validate.internal.text.Sentences;
import dev.gip.validate.internal.text.WordLists;
import dev.gip.validate.internal.text.YearOpening;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the text speaks of the body that reports. */
final class OtherAgencyRules {

    private static final List<String> DEEDS = WordLists.of("deed");
    private static final int LONGEST_NAME = 20;

    private static final Rule OTHER = STANDARD.define("GIP-TXT-002").check(OtherAgencyRules::check);

    static final List<Rule> ALL = List.of(OTHER);

    private OtherAgencyRules() {}

    private static void check(RuleContext context) {
        for (Diagnostic diagnostic : context.diagnostics("AGENCY_CONFLICT")) {
            SourceRules.report(context, diagnostic, context.say("intro", "what", diagnostic.text()));
        }
        String agency = context.report().header().agency();
        PlaceName own = agency == null ? null : PlaceName.last(agency);
        if (agency == null || own == null) {
            context.notApplicable(new LocalizedText(
                    "报告机关的名称没有写明所在地，无法与正文比较。",
                    "The name of the body shows no place that the text could be held against."));
            return;
        }
        Set<String> told = new HashSet<>();
        for (Section section : context.report().sections()) {
            // A place that the sentence before has named is a neighbour that the text speaks of.
            String before = "";
            for (String sentence : Sentences.of(HalfWidth.of(section.text()))) {
                String other = subject(sentence);
                PlaceName place = other == null ? null : PlaceName.last(other);
                if (other != null
                        && place != null
                        && place.isSisterOf(own)
                        && !before.contains(place.stem())
                        && told.add(place.stem())) {
                    context.find(context.say("found", "other", Quote.of(other), "agency", Quote.of(agency)), section);
                }
                before = sentence;
            }
        }
    }

    /** The letters between the beginning of a sentence and what its subject does; null where they cannot be a name. */
    private static @Nullable String subject(String sentence) {
        YearOpening opening = YearOpening.of(sentence);
        int start = opening == null ? 0 : opening.end();
        int end = start;
        while (end < sentence.length() && Character.isIdeographic(sentence.charAt(end))) {
            for (String deed : DEEDS) {
                if (sentence.startsWith(deed, end)) {
                    return end > start ? sentence.substring(start, end) : null;
                }
            }
            end++;
            if (end - start > LONGEST_NAME) {
                return null;
            }
        }
        return null;
    }
}
