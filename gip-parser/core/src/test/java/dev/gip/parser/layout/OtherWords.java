package dev.gip.parser.layout;

import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.Label;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Labels and headings printed otherwise than on the form, and meaning the same. */
enum OtherWords implements Harmless {
    HALF_WIDTH_BRACKETS((text, random) -> text.replace('（', '(').replace('）', ')')),
    HALF_WIDTH_MARKS((text, random) -> text.replace('：', ':').replace('，', ',')),
    HALF_WIDTH_HERE_AND_THERE(
            (text, random) -> random.nextBoolean() ? text.replace('（', '(').replace('）', ')') : text),
    COMMA_BEHIND_NUMBERS((text, random) -> text.replaceAll("^([1-8])\\.", "$1、")),
    FULL_STOP_BEHIND_NUMBERS((text, random) -> text.replaceAll("^([1-8])\\.", "$1．")),
    NUMBERS_IN_BRACKETS((text, random) -> text.replaceAll("^([1-8])\\.", "（$1）")),
    BRACKET_BEHIND_NUMBERS((text, random) -> text.replaceAll("^([1-8])\\.", "$1)")),
    FULL_WIDTH_NUMBERS((text, random) ->
            text.matches("[1-8]\\..*") ? Character.toString(text.charAt(0) + 0xFEE0) + text.substring(1) : text),
    BLANK_BEHIND_NUMBERS((text, random) -> text.replaceAll("^(（[一二三四五六七]）|[1-8]\\.|[一二三四五六]、)", "$1 ")),
    BLANK_WITHIN_NUMBERS((text, random) -> text.replaceAll("^([一二三四五六])、", "$1 、")),
    POINT_BEHIND_NUMBERS_OF_HEADINGS((text, random) -> text.replaceAll("^([一二三四五六])、", "$1.")),
    STRAIGHT_QUOTES((text, random) -> text.replace('“', '"').replace('”', '"')),
    SINGLE_QUOTES((text, random) -> text.replace('“', '‘').replace('”', '’')),
    CORNER_QUOTES((text, random) -> text.replace('“', '「').replace('”', '」')),
    NO_QUOTES((text, random) -> text.replace("“", "").replace("”", "")),
    BLANK_WITHIN((text, random) -> within(text, " ", random)),
    WIDE_BLANK_WITHIN((text, random) -> within(text, "\u3000", random)),
    NO_BREAK_SPACE_WITHIN((text, random) -> within(text, "\u00A0", random)),
    SHORT_LABELS_SPACED_OUT((text, random) -> text.length() > 4 ? text : String.join(" ", text.split(""))),
    TRADITIONAL_CHARACTERS((text, random) -> Traditional.of(text)),
    /** What local copies add in brackets. */
    GLOSSES((text, random) -> switch (text) {
        case "规章" -> "规章（县级无此项）";
        case "本年制发件数" -> "本年（2023）制发件数";
        case "上一年项目数量" -> "上一年项目数量（指2019年事项数）";
        case "本年增/减" -> "本年增/减（指2020年增加或减少的事项数，减用负值表示，如-8）";
        case "处理决定数量" -> "处理决定数量（指2020年办件量）";
        case "采购总金额" -> "采购总金额（单位：万元，保留4位小数）";
        default -> text;
    }),
    /** Other wordings that published reports have. */
    KNOWN_VARIANTS(null) {
        @Override
        public PrintedReport in(PrintedReport report, Layout layout, Random random) {
            List<Label> labels = labels(report.form());
            return report.mapCells(cell -> cell.isValue()
                    ? cell
                    : labels.stream()
                            .filter(label -> label.official().equals(cell.text()))
                            .filter(label -> !label.variants().isEmpty() && random.nextBoolean())
                            .findFirst()
                            .map(label -> cell.withText(Choice.one(label.variants(), random)))
                            .orElse(cell));
        }
    },
    /** Labels broken over two lines of their cell. */
    BROKEN_OVER_LINES(null) {
        @Override
        public boolean suits(Layout layout) {
            return layout.breaksCells();
        }

        @Override
        public PrintedReport in(PrintedReport report, Layout layout, Random random) {
            return report.mapCells(cell -> cell.isValue() || random.nextInt(3) > 0
                    ? cell
                    : cell.withText(within(cell.text(), layout.isPage() ? "<br>" : "\n", random)));
        }
    };

    private final BiFunction<String, Random, String> change;

    OtherWords(BiFunction<String, Random, String> change) {
        this.change = change;
    }

    @Override
    public PrintedReport in(PrintedReport report, Layout layout, Random random) {
        PrintedReport changed =
                report.mapCells(cell -> cell.isValue() ? cell : cell.withText(change.apply(cell.text(), random)));
        return changed.withBlocks(changed.blocks().stream()
                .map(block -> block instanceof Block.Text text && text.heading()
                        ? new Block.Text(change.apply(text.text(), random), true)
                        : block)
                .toList());
    }

    /** Something between two letters of a text. */
    private static String within(String text, String something, Random random) {
        if (text.length() < 2) {
            return text;
        }
        List<Integer> places = IntStream.range(1, text.length())
                .filter(i -> Character.isIdeographic(text.charAt(i - 1)) && Character.isIdeographic(text.charAt(i)))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return text;
        }
        int at = Choice.one(places, random);
        return text.substring(0, at) + something + text.substring(at);
    }

    private static List<Label> labels(Form form) {
        return form.tables().stream()
                .flatMap(table -> table.blocks().stream())
                .flatMap(OtherWords::labels)
                .collect(Collectors.toList());
    }

    private static Stream<Label> labels(BlockDefinition block) {
        return Stream.of(
                        block.rows().stream().map(row -> row.label()),
                        block.columns().stream().map(column -> column.label()),
                        block.groups().stream().map(group -> group.label()),
                        block.columnGroups().stream())
                .flatMap(labels -> labels);
    }
}
