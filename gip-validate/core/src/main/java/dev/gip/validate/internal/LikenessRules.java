package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.AnnualReport;
import dev.gip.model.Section;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.ValidationContext;
import dev.gip.validate.internal.text.TextSimilarity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether sections are those of last year or of another body. */
final class LikenessRules {

    /** Four in five runs of letters in common: every tenth word or so may have been changed. */
    private static final double NEARLY_IDENTICAL = 0.8;

    /** Shorter sections are alike by chance: 无, or that no fees were charged. */
    private static final int FEWEST_LETTERS = 60;

    private static final String REUSED = "本机关按照条例要求建立公开属性认定机制，拟稿时同步确定公开属性，逐件说明理由，由办公室统一审查后在门户网站发布，"
            + "并安排专人每周检查栏目更新情况，对群众集中反映的问题编成问答在首页公布，年终对各科室落实情况进行通报。";
    private static final String NEW =
            "本机关新建政策问答栏目，邀请企业和居民代表参加开放日，对申请较多的征地补偿信息改为主动公开，" + "组织两次答复文书评查，把评查中发现的格式问题整理成清单发给各单位对照整改，全年没有发生逾期答复的情况。";

    private static final Rule LAST_YEAR = STANDARD.define("GIP-TXT-007")
            .bad(
                    report(2022, REUSED),
                    ValidationContext.builder().previous(report(2021, REUSED)).build())
            .good(
                    report(2022, NEW),
                    ValidationContext.builder().previous(report(2021, REUSED)).build())
            .check(context -> compare(context, List.of(context.previous())));

    private static final Rule SISTER = STANDARD.define("GIP-TXT-008")
            .bad(
                    report(2022, REUSED),
                    ValidationContext.builder().sister(report(2022, REUSED)).build())
            .good(
                    report(2022, NEW),
                    ValidationContext.builder().sister(report(2022, REUSED)).build())
            .check(context -> compare(context, context.context().sisters()));

    static final List<Rule> ALL = List.of(LAST_YEAR, SISTER);

    private LikenessRules() {}

    private static AnnualReport report(int year, String overview) {
        AnnualReport report = Examples.saying(TextRules.OVERVIEW, overview);
        return report.withHeader(report.header().withYear(year));
    }

    private static void compare(RuleContext context, List<AnnualReport> others) {
        Map<Section, TextSimilarity> own = new LinkedHashMap<>();
        for (Section section : context.report().sections()) {
            TextSimilarity text = prepared(context.report(), section);
            if (text.length() >= FEWEST_LETTERS) {
                own.put(section, text);
            }
        }
        for (AnnualReport other : others) {
            Map<String, TextSimilarity> texts = new HashMap<>();
            other.sections().forEach(section -> texts.putIfAbsent(section.key(), prepared(other, section)));
            own.forEach((section, text) -> {
                TextSimilarity same = texts.get(section.key());
                double share = same == null ? 0 : text.to(same);
                if (share >= NEARLY_IDENTICAL) {
                    report(context, section, name(other), share);
                }
            });
        }
    }

    private static void report(RuleContext context, Section section, String other, double share) {
        long percent = (long) Math.floor(share * 100);
        String heading = SectionName.of(context, section);
        context.find(context.say("found", "heading", heading, "other", other, "share", percent), section);
    }

    /** The names of the bodies themselves make no difference. */
    private static TextSimilarity prepared(AnnualReport report, Section section) {
        String agency = report.header().agency();
        boolean named = agency != null && !agency.isBlank();
        return TextSimilarity.of(named ? section.text().replace(agency, "") : section.text());
    }

    private static String name(AnnualReport report) {
        String agency = report.header().agency();
        return agency == null ? "?" : agency;
    }
}
