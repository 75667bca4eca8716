package dev.gip.validate.internal;

import dev.gip.validate.Rule;
import dev.gip.validate.RuleProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of this library, registered like those of anyone else.
 *
 * @since 0.1
 */
public final class StandardRules implements RuleProvider {

    /** The name of this set of rules. */
    public static final String NAME = "gip-standard";

    /** Its version: the first number changes when a rule goes, the second when one comes or says more. */
    public static final String VERSION = "1.0";

    /** The day as of which its rules apply unless a caller names another. */
    public static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    private static final List<Rule> ALL = Stream.of(
                    SumRules.ALL,
                    StructureRules.ALL,
                    FormRules.ALL,
                    ValueRules.ALL,
                    BlankRules.ALL,
                    UnitRules.ALL,
                    SourceRules.ALL,
                    SubtotalRules.ALL,
                    LevelRules.ALL,
                    ProseCountRules.ALL,
                    CopyRules.ALL,
                    RollUpRules.ALL,
                    TextRules.ALL,
                    RuleFile.STANDARD.conditions())
            .flatMap(List::stream)
            .toList();

    /** Made by service loading. */
    public StandardRules() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<Rule> rules() {
        return ALL;
    }
}
