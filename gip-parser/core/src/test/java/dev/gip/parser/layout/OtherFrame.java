package dev.gip.parser.layout;

import dev.gip.parser.layout.PrintedCell.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What stands around the tables of a report, and where they are cut. */
enum OtherFrame implements Harmless {
    CHROME_BEFORE((report, random) -> around(
            report,
            List.of("您的位置：首页 > 政务公开 > 政府信息公开年报", "【字体：大 中 小】 打印 分享到：", "浏览次数：902", "发布时间：2024-01-27 16:00"),
            List.of())),
    CHROME_BEHIND((report, random) ->
            around(report, List.of(), List.of("上一篇：没有了", "下一篇：2018年年报", "版权所有：某县人民政府  网站标识码：0000000001"))),
    LEAD_INS((report, random) ->
            eachTable(report, table -> List.of(new Block.Text("该部分以表格形式报告。表格如下："), new Block.Table(table)))),
    TEXT_BEHIND_TABLES((report, random) ->
            eachTable(report, table -> List.of(new Block.Table(table), new Block.Text("注：以上数据截至2023年12月31日，共3项。")))),
    PAGE_MARKS_BETWEEN_BLOCKS((report, random) -> {
        List<Block> blocks = new ArrayList<>();
        for (Block block : report.blocks()) {
            blocks.add(block);
            blocks.add(new Block.Text("- " + blocks.size() + " -"));
        }
        return report.withBlocks(blocks);
    }),
    /** The blocks of the second section's table stand apart. */
    BLOCKS_APART((report, random) -> eachTable(report, OtherFrame::blocksApart)),
    /** The table of requests goes on in a second one, under the same head. */
    TABLE_IN_TWO((report, random) -> eachTable(report, table -> inTwo(table, random, false))),
    /** As before, a mark of the page between the two. */
    TABLE_IN_TWO_PAGES((report, random) -> eachTable(report, table -> inTwo(table, random, true))),
    /** The same on the next page of one table. */
    HEAD_REPEATED((report, random) -> report.mapTables(table -> {
        if (!isWholeTableOfRequests(table)) {
            return table;
        }
        List<List<PrintedCell>> grid = new ArrayList<>();
        table.cutAfter(rowBehindHead(table, random)).forEach(part -> grid.addAll(part.grid()));
        return PrintedTable.of(table.key(), table.head(), grid);
    })),
    NOTE_LOST((report, random) -> report.mapCells(cell -> cell.text().startsWith("（本列数据") ? cell.withText("") : cell)),
    NOTE_WITHOUT_ITS_BEGINNING((report, random) -> report.mapCells(
            cell -> cell.text().startsWith("（本列数据") ? cell.withText(cell.text().substring(5)) : cell)),
    NOTE_BEFORE_THE_TABLE((report, random) -> eachTable(
            report,
            table -> table.key().equals("requests")
                    ? List.of(
                            new Block.Text(table.rows().get(0).get(0).text()),
                            new Block.Table(
                                    table.map(cell -> cell.text().startsWith("（本列数据") ? cell.withText("") : cell)))
                    : List.of(new Block.Table(table)))),
    /** The heading once more, as the first row of the table. */
    HEADING_IN_THE_TABLE((report, random) -> report.mapTables(table -> {
        if (!table.key().equals("proactive")) {
            return table;
        }
        List<List<PrintedCell>> rows = new ArrayList<>(table.rows());
        rows.add(0, List.of(PrintedCell.of(Role.TITLE, "主动公开政府信息情况", 0, 1, 4)));
        return PrintedTable.of(table.key(), 4, 3, rows);
    })),
    TITLE_LOST((report, random) ->
            report.withBlocks(report.blocks().subList(1, report.blocks().size()))),
    PROSE_WITH_FIGURES((report, random) -> report.withBlocks(report.blocks().stream()
            .flatMap(block -> block instanceof Block.Text text && text.text().startsWith("公开的时效")
                    ? Stream.of(new Block.Text("一是受理申请37件，其中自然人35件、商业企业2件；二是行政许可信息1286条，行政处罚12件。"), block)
                    : Stream.of(block))
            .toList()));

    /** A table of requests with fewer rows than this is one page of it. */
    private static final int WHOLE = 20;

    private final BiFunction<PrintedReport, Random, PrintedReport> change;

    OtherFrame(BiFunction<PrintedReport, Random, PrintedReport> change) {
        this.change = change;
    }

    @Override
    public PrintedReport in(PrintedReport report, Layout layout, Random random) {
        return change.apply(report, random);
    }

    private static PrintedReport around(PrintedReport report, List<String> before, List<String> behind) {
        List<Block> blocks = new ArrayList<>();
        before.forEach(text -> blocks.add(new Block.Text(text)));
        blocks.addAll(report.blocks());
        behind.forEach(text -> blocks.add(new Block.Text(text)));
        return report.withBlocks(blocks);
    }

    private static PrintedReport eachTable(
            PrintedReport report, java.util.function.Function<PrintedTable, List<Block>> change) {
        return report.withBlocks(report.blocks().stream()
                .flatMap(block ->
                        block instanceof Block.Table table ? change.apply(table.table()).stream() : Stream.of(block))
                .toList());
    }

    private static List<Block> blocksApart(PrintedTable table) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= table.rows().size(); row++) {
            boolean end = row == table.rows().size();
            if (end || table.rows().get(row).get(0).role() == Role.TITLE) {
                blocks.add(new Block.Table(PrintedTable.of(
                        table.key(), table.width(), 2, table.rows().subList(from, row))));
                from = row;
            }
        }
        return table.key().equals("proactive") ? blocks : List.of(new Block.Table(table));
    }

    private static List<Block> inTwo(PrintedTable table, Random random, boolean pages) {
        if (!isWholeTableOfRequests(table)) {
            return List.of(new Block.Table(table));
        }
        List<PrintedTable> parts = table.cutAfter(rowBehindHead(table, random));
        return pages
                ? List.of(new Block.Table(parts.get(0)), new Block.Text("第 3 页 共 9 页"), new Block.Table(parts.get(1)))
                : List.of(new Block.Table(parts.get(0)), new Block.Table(parts.get(1)));
    }

    /** Any row but the first one of those with values; there is one in the whole table. */
    private static int rowBehindHead(PrintedTable table, Random random) {
        int first = table.head() + 1;
        return Math.min(first, table.rows().size() - 1)
                + random.nextInt(Math.max(1, table.rows().size() - first));
    }

    /** Whether it is the table of requests, and not a part of it. */
    private static boolean isWholeTableOfRequests(PrintedTable table) {
        return table.key().equals("requests") && table.rows().size() > WHOLE;
    }
}
