package dev.gip.validate.test;

import dev.gip.model.LocalizedText;
import dev.gip.model.validation.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a rule must say of itself. */
final class Description {

    private static final Pattern ID = Pattern.compile("[A-Z]{2,8}-[A-Z]{2,5}-\\d{3}");

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private Description() {}

    static List<String> faults(RuleInfo info) {
        List<String> faults = new ArrayList<>();
        if (!ID.matcher(info.id()).matches()) {
            faults.add("the id does not look like ACME-REQ-001 (" + ID + ")");
        }
        if (info.kind().isBlank() || info.kind().equals(info.id())) {
            faults.add("a kind is lacking, such as balance");
        }
        faults.addAll(faults("title", info.title()));
        faults.addAll(faults("rationale", info.rationale()));
        if (info.basis().isBlank()) {
            faults.add("the basis is lacking; where no article or circular says so, write practice");
        }
        if (info.tags().isEmpty() || info.tags().stream().anyMatch(String::isBlank)) {
            faults.add("tags are lacking or blank");
        }
        info.messages().forEach((key, text) -> {
            faults.addAll(faults("message " + key, text));
            if (!places(text.zh()).equals(places(text.en()))) {
                faults.add("the message " + key + " has other places in Chinese than in English");
            }
        });
        return faults;
    }

    /** What is filled in, such as {cell}. */
    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    static List<String> faults(String what, LocalizedText text) {
        List<String> faults = new ArrayList<>();
        if (text.zh().isBlank()) {
            faults.add("the " + what + " in Chinese is lacking");
        }
        if (text.en().isBlank()) {
            faults.add("the " + what + " in English is lacking");
        }
        if (!text.zh().isBlank() && text.zh().equals(text.en())) {
            faults.add("the " + what + " is the same in Chinese and English: " + text.zh());
        }
        return faults;
    }
}
