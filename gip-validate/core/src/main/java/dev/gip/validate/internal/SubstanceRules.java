package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.AgencyKind;
import dev.gip.model.LocalizedText;
import dev.gip.model.Section;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.HalfWidth;
import dev.gip.validate.internal.text.Sentences;
import dev.gip.validate.internal.text.WordLists;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether sections say what they are there for. */
final class SubstanceRules {

    private static final List<String> NOTHING = WordLists.of("nothing");
    private static final List<String> PROBLEM = WordLists.of("problem");
    private static final List<String> PLAIN = WordLists.of("plain");
    private static final List<String> IMPROVEMENT = WordLists.of("improvement");

    /** Fewer letters are less than a sentence. */
    private static final int SENTENCE = 20;

    private static final Map<String, LocalizedText> TOPICS = new TreeMap<>(Map.of(
            "assessment", new LocalizedText("工作考核", "assessment"),
            "appraisal", new LocalizedText("社会评议", "appraisal by the public"),
            "accountability", new LocalizedText("责任追究", "accountability")));

    private static final Rule NO_PROBLEMS = STANDARD.define("GIP-TXT-004").check(SubstanceRules::problems);
    private static final Rule HALF = STANDARD.define("GIP-TXT-005").check(SubstanceRules::bothHalves);
    private static final Rule PERFUNCTORY = STANDARD.define("GIP-TXT-006").check(SubstanceRules::overview);
    private static final Rule DUTIES = STANDARD.define("GIP-TXT-009").check(SubstanceRules::duties);

    static final List<Rule> ALL = List.of(NO_PROBLEMS, HALF, PERFUNCTORY, DUTIES);

    private SubstanceRules() {}

    private static void problems(RuleContext context) {
        TextRules.section(context.report(), TextRules.PROBLEMS)
                .filter(section -> saysNothing(problemText(context)) && !breaksOff(context))
                .ifPresent(section ->
                        context.find(context.say("found", "heading", SectionName.of(context, section)), section));
    }

    private static void bothHalves(RuleContext context) {
        String text = problemText(context);
        Section section =
                TextRules.section(context.report(), TextRules.PROBLEMS).orElse(null);
        if (section == null || saysNothing(text)) {
            return;
        }
        if (!namesProblem(text)) {
            context.find(context.say("noProblem", "heading", SectionName.of(context, section)), section);
        } else if (!namesImprovement(text)) {
            context.find(context.say("noImprovement", "heading", SectionName.of(context, section)), section);
        }
    }

    private static boolean namesProblem(String text) {
        String told = text;
        for (String word : PLAIN) {
            told = told.replace(word, "");
        }
        return WordLists.anyIn(told, PROBLEM);
    }

    /** What is done is told in any words: a text that ends with a sentence free of problems ends with that. */
    private static boolean namesImprovement(String text) {
        List<String> sentences = Sentences.of(HalfWidth.of(text));
        return WordLists.anyIn(text, IMPROVEMENT) || !namesProblem(sentences.get(sentences.size() - 1));
    }

    /** Problems and improvements may stand in sections of their own, which the form does not know. */
    private static String problemText(RuleContext context) {
        return context.report().sections().stream()
                .filter(section -> section.key().equals(TextRules.PROBLEMS) || TextRules.isLocal(section))
                .map(Section::text)
                .collect(Collectors.joining("\n"));
    }

    private static boolean saysNothing(String text) {
        String words = HalfWidth.of(text).strip();
        while (!words.isEmpty() && "。.,;".indexOf(words.charAt(words.length() - 1)) >= 0) {
            words = words.substring(0, words.length() - 1).strip();
        }
        return words.isEmpty() || NOTHING.contains(words);
    }

    private static void overview(RuleContext context) {
        TextRules.section(context.report(), TextRules.OVERVIEW)
                .filter(section -> letters(section.text()) < SENTENCE)
                .ifPresent(section ->
                        context.find(context.say("found", "heading", SectionName.of(context, section)), section));
    }

    /** What is lacking at the end of a text that breaks off was perhaps there. */
    private static boolean breaksOff(RuleContext context) {
        return !context.diagnostics("TRUNCATED").isEmpty();
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).limit(SENTENCE).count();
    }

    private static void duties(RuleContext context) {
        AgencyKind kind = context.agencyKind().orElse(null);
        if (kind == null) {
            context.notApplicable(Unknown.KIND);
            return;
        }
        if (kind != AgencyKind.GOVERNMENT) {
            context.notApplicable(new LocalizedText(
                    "报告机关不是县级以上人民政府。", "The body is no people's government of county level or above."));
            return;
        }
        List<String> texts =
                context.report().sections().stream().map(Section::text).toList();
        if (texts.stream().allMatch(String::isBlank)) {
            context.notApplicable(new LocalizedText("这里没有正文。", "There is no text."));
            return;
        }
        List<LocalizedText> missing = TOPICS.entrySet().stream()
                .filter(topic -> texts.stream().noneMatch(text -> WordLists.anyIn(text, WordLists.of(topic.getKey()))))
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            String zh = missing.stream().map(LocalizedText::zh).collect(Collectors.joining("、"));
            String en = missing.stream().map(LocalizedText::en).collect(Collectors.joining(", "));
            context.find(context.say("found", "topics", new LocalizedText(zh, en)), List.of());
        }
    }
}
