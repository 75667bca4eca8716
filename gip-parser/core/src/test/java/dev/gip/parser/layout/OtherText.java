package dev.gip.parser.layout;

import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** White space, ends of lines and other things that no reader sees. */
enum OtherText implements Harmless {
    CARRIAGE_RETURNS((source, random) -> source.replace("\n", "\r\n")),
    BYTE_ORDER_MARK((source, random) -> "\uFEFF" + source),
    TRAILING_BLANKS((source, random) -> source.lines()
            .map(line -> line.endsWith("\t") ? line : line + " ".repeat(random.nextInt(4)))
            .collect(Collectors.joining("\n", "", "\n"))),
    NO_BREAK_SPACES_IN_FRONT((source, random) -> source.lines()
            .map(line -> line.isBlank() || line.startsWith("\t") ? line : "\u00A0\u00A0" + line)
            .collect(Collectors.joining("\n", "", "\n"))),
    BLANKS_AROUND_FIGURES((source, random) -> source.replaceAll("(?m)^(\\d+)$", " $1 ")),
    BLANK_LINES_BETWEEN_BLOCKS(
            (source, random) -> source.replace("\n第", "\n\n第").replaceAll("(?m)^([一二三四五六]、)", "\n$1")),
    /** Marks of pages on lines of their own. */
    PAGE_MARKS((source, random) -> source.lines()
            .map(line -> random.nextInt(30) == 0 ? mark(random) + "\n" + line : line)
            .collect(Collectors.joining("\n", "", "\n"))) {
        @Override
        public boolean suits(Layout layout) {
            return !layout.isPage();
        }
    },
    WIDE_BARS((source, random) -> source.replace('|', '｜')) {
        @Override
        public boolean suits(Layout layout) {
            return layout instanceof BarLayout;
        }
    },
    DRAWN_BARS((source, random) -> source.replace('|', '│')) {
        @Override
        public boolean suits(Layout layout) {
            return layout instanceof BarLayout;
        }
    },
    UPPER_CASE_TAGS((source, random) ->
            source.replace("<td", "<TD").replace("</td", "</TD").replace("<tr", "<TR")) {
        @Override
        public boolean suits(Layout layout) {
            return layout.isPage();
        }
    },
    HEAD_CELLS((source, random) -> source.replace("<td>第", "<th>第").replace("<td>信息内容", "<th scope=col>信息内容")) {
        @Override
        public boolean suits(Layout layout) {
            return layout.isPage();
        }
    },
    STYLES((source, random) -> source.replace("<td", "<td style='width:12.5%' valign=\"middle\" ")
            .replace("<table", "<table style='x:1'")) {
        @Override
        public boolean suits(Layout layout) {
            return layout.isPage();
        }
    },
    COMMENTS((source, random) -> source.replace("</tr>", "<!-- 3 --></tr>")) {
        @Override
        public boolean suits(Layout layout) {
            return layout.isPage();
        }
    },
    ENTITIES((source, random) -> source.replace("（", "&#65288;").replace("0", "&#48;")) {
        @Override
        public boolean suits(Layout layout) {
            return layout.isPage() && layout != PageLayout.PASTED_OVER_AND_OVER;
        }
    };

    private final BiFunction<String, Random, String> change;

    OtherText(BiFunction<String, Random, String> change) {
        this.change = change;
    }

    @Override
    public String in(String source, Random random) {
        return change.apply(source, random);
    }

    private static String mark(Random random) {
        String page = String.valueOf(2 + random.nextInt(8));
        return switch (random.nextInt(5)) {
            case 0 -> "第" + page + "页";
            case 1 -> "- " + page + " -";
            case 2 -> "— " + page + " —";
            case 3 -> page + " / 9";
            default -> "Page " + page;
        };
    }
}
