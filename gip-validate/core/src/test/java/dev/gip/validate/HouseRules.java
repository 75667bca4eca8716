package dev.gip.validate;

import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import java.util.List;

/** Someone else's rules, registered in {@code META-INF/services} of the tests. */
public final class HouseRules implements RuleProvider {

    static final String ID = "HOUSE-GEN-001";

    @Override
    public List<Rule> rules() {
        return List.of(Rule.define(ID).kind("no-agency").severity(Severity.INFO).check(context -> {
            if (context.report().header().agency() == null) {
                context.find(new LocalizedText("没有写明机关。", "No agency is named."), List.of());
            }
        }));
    }
}
