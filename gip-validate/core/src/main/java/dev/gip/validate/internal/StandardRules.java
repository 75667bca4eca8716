package dev.gip.validate.internal;

import dev.gip.validate.Rule;
import dev.gip.validate.RuleProvider;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of this library, registered like those of anyone else.
 *
 * @since 0.1
 */
public final class StandardRules implements RuleProvider {

    /** Name and version of this set of rules. */
    public static final String NAME = "gip-standard/0.1";

    /** Made by service loading. */
    public StandardRules() {}

    @Override
    public List<Rule> rules() {
        return Stream.of(
                        SumRules.ALL,
                        StructureRules.ALL,
                        FormRules.ALL,
                        ValueRules.ALL,
                        BlankRules.ALL,
                        UnitRules.ALL,
                        SourceRules.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
