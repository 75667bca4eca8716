package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.Section;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.HalfWidth;
import dev.gip.validate.internal.text.PersonalNumbers;
import java.util.List;

/** Numbers of persons in the text. A reader that covers contact data leaves none to find. */
final class PersonalDataRules {

    private static final Rule NUMBERS = STANDARD.define("GIP-TXT-010").check(PersonalDataRules::check);

    static final List<Rule> ALL = List.of(NUMBERS);

    private PersonalDataRules() {}

    private static void check(RuleContext context) {
        for (Section section : context.report().sections()) {
            PersonalNumbers numbers = PersonalNumbers.in(HalfWidth.of(section.text()));
            numbers.phones().forEach(number -> context.find(context.say("phone", "quote", number), section));
            numbers.identities().forEach(number -> context.find(context.say("identity", "quote", number), section));
        }
    }
}
