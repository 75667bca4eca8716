import dev.gip.validate.RuleProvider;
import dev.gip.validate.internal.StandardRules;

/** Checks annual reports against the rules of their form. */
module dev.gip.validate {
    requires transitive dev.gip.model;
    requires static transitive org.jspecify;

    exports dev.gip.validate;
    exports dev.gip.validate.compare;

    uses RuleProvider;

    provides RuleProvider with
            StandardRules;
}
