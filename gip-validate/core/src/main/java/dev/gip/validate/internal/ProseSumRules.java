package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.LocalizedText;
import dev.gip.model.Section;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.HalfWidth;
import dev.gip.validate.internal.text.PartList;
import dev.gip.validate.internal.text.PartList.Part;
import dev.gip.validate.internal.text.Quote;
import dev.gip.validate.internal.text.Sentences;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Parts and percentages within one sentence. */
final class ProseSumRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Rule PARTS =
            STANDARD.define("GIP-PRS-001").check(context -> check(context, ProseSumRules::parts));

    private static final Rule PERCENT =
            STANDARD.define("GIP-PRS-002").check(context -> check(context, ProseSumRules::percentages));

    static final List<Rule> ALL = List.of(PARTS, PERCENT);

    private ProseSumRules() {}

    private static void check(RuleContext context, BiFunction<RuleContext, PartList, @Nullable LocalizedText> judge) {
        for (Section section : context.report().sections()) {
            if (!section.text().contains("其中")) {
                continue;
            }
            for (String sentence : Sentences.of(HalfWidth.of(section.text()))) {
                for (PartList list : PartList.in(sentence)) {
                    LocalizedText text = judge.apply(context, list);
                    if (text != null) {
                        context.find(text, section);
                    }
                }
            }
        }
    }

    private static @Nullable LocalizedText parts(RuleContext context, PartList list) {
        BigDecimal whole = list.whole().value();
        for (Part part : list.parts()) {
            if (part.value().compareTo(whole) > 0) {
                return context.say(
                        "part", "quote", Quote.of(list.words()), "part", print(part.value()), "whole", print(whole));
            }
        }
        if (list.sum().compareTo(whole) <= 0 || list.mayOverlap()) {
            return null;
        }
        return context.say("sum", "quote", Quote.of(list.words()), "sum", print(list.sum()), "whole", print(whole));
    }

    private static @Nullable LocalizedText percentages(RuleContext context, PartList list) {
        BigDecimal whole = list.whole().value();
        for (Part part : list.parts()) {
            BigDecimal printed = part.percent();
            if (printed == null || whole.signum() == 0) {
                continue;
            }
            BigDecimal share = part.value().multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
            BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(printed.scale());
            if (share.subtract(printed).abs().compareTo(lastDigit) >= 0) {
                return context.say(
                        "found",
                        "quote",
                        Quote.of(list.words()),
                        "printed",
                        print(printed),
                        "part",
                        print(part.value()),
                        "whole",
                        print(whole),
                        "share",
                        print(share.setScale(Math.max(1, printed.scale()), RoundingMode.HALF_UP)));
            }
        }
        return null;
    }

    private static String print(BigDecimal number) {
        return number.toPlainString();
    }
}
