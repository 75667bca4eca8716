package dev.gip.validate.internal;

import dev.gip.validate.internal.text.WordLists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A count that prose states in so many words: a verb, what is counted, a number and a measure word, and nothing else behind
 * it. Everything less plain is left alone.
 *
 * @param verbs what is done
 * @param nouns what is counted, the longer before the shorter
 * @param cells the cell that holds it, by the form that has it
 */
record ProseCount(List<String> verbs, List<String> nouns, List<String> cells) {

    /** Words that make it another count: of other years, of other bodies, of a part. */
    private static final List<String> OTHER = List.of(
            "累计", "历年", "上年", "去年", "往年", "以来", "其中", "全县", "全市", "全区", "全省", "全州", "各级", "各部门", "下属", "所属", "公示", "公开",
            "发布", "录入", "归集", "废止", "清理", "修改", "审查", "备案", "重大", "部分", "近", "约", "余");

    private static final List<String> MEASURES = List.of("件", "份", "个", "宗", "起", "项", "例", "条");
    private static final List<String> BETWEEN = List.of("共计", "合计", "总计", "共", "计", "");

    /** Words that end the name of a body, or of a field that is a part of its work. */
    private static final List<String> BODIES = WordLists.of("body");

    /** What stands before such a word where it is the body that reports: 我局, 本市. */
    private static final String OWN = "我本全";

    private static final int KNOWN_BY = 3;

    Optional<BigDecimal> in(String clause, String agency) {
        for (String noun : nouns) {
            int at = clause.indexOf(noun);
            if (at >= 0) {
                return ends(clause.substring(0, at), agency)
                        ? number(clause.substring(at + noun.length()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean ends(String before, String agency) {
        return OTHER.stream().noneMatch(before::contains)
                && verbs.stream()
                        .filter(before::endsWith)
                        .anyMatch(verb -> isOfTheWhole(before.substring(0, before.length() - verb.length()), agency));
    }

    /** A squad, a branch or a township counts a part only. */
    private static boolean isOfTheWhole(String subject, String agency) {
        for (String body : BODIES) {
            for (int at = subject.indexOf(body); at >= 0; at = subject.indexOf(body, at + 1)) {
                boolean own = at > 0 && OWN.indexOf(subject.charAt(at - 1)) >= 0;
                String name = subject.substring(Math.max(0, at + body.length() - KNOWN_BY), at + body.length());
                if (!own && !agency.contains(name)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Optional<BigDecimal> number(String behind) {
        for (String between : BETWEEN) {
            if (behind.startsWith(between)) {
                String rest = behind.substring(between.length());
                int end = 0;
                while (end < rest.length() && rest.charAt(end) >= '0' && rest.charAt(end) <= '9') {
                    end++;
                }
                if (end > 0 && MEASURES.contains(rest.substring(end))) {
                    return Optional.of(new BigDecimal(rest.substring(0, end)));
                }
            }
        }
        return Optional.empty();
    }
}
