package dev.gip.validate.internal;

import dev.gip.validate.Rule;
import dev.gip.validate.Validator;
import java.util.List;

/** Validators with one family of rules. */
final class Validators {

    private Validators() {}

    static Validator with(List<Rule> rules) {
        Validator.Builder builder = Validator.builder();
        rules.forEach(builder::add);
        return builder.build();
    }
}
