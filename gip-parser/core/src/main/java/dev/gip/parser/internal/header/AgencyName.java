package dev.gip.parser.internal.header;

import dev.gip.parser.internal.label.LabelText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of administrative organs. */
public final class AgencyName {

    private static final int LONGEST = 40;

    private static final List<String> ENDINGS = List.of(
            "政府", "办公室", "办公厅", "办事处", "委员会", "管委会", "局", "厅", "委", "办", "院", "中心", "总队", "支队", "大队", "署", "部", "站",
            "所", "处", "街道", "镇", "乡", "区", "县", "市", "省", "旗", "盟", "州", "集团", "公司", "学校", "大学", "学院", "协会", "联合会");

    /** Words by which a body speaks of itself without a name. */
    private static final List<String> SELF = List.of("我", "本", "全", "各", "该");

    private static final String PROSE = "。，,；;：:、！？|";

    private AgencyName() {}

    /** Whether a text is the name of a body and nothing else. */
    public static boolean isAgency(String text) {
        return clean(text).isPresent();
    }

    /** The name in a text that is nothing but a name; empty for prose and for words such as 我局. */
    static Optional<String> clean(String printed) {
        String name = printed.codePoints()
                .filter(c -> !LabelText.isSpace(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        boolean named = name.length() >= 2
                && name.length() <= LONGEST
                && ENDINGS.stream().anyMatch(name::endsWith)
                && !ENDINGS.contains(name)
                && SELF.stream().noneMatch(name::startsWith)
                && name.chars().noneMatch(c -> PROSE.indexOf(c) >= 0 || (c >= '0' && c <= '9'));
        return named ? Optional.of(name) : Optional.empty();
    }
}
