package dev.gip.parser.internal.message;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.Limits;
import dev.gip.model.source.SourceLocation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the parser may have to say of a source: the code, how much it weighs, and the message in both languages.
 * {@code {0}}, {@code {1}} … stand for what differs from case to case.
 */
public enum Issue {
    EMPTY_SOURCE(
            Severity.ERROR,
            "{0} 是空的：没有任何文字。请检查文件是否下载完整。",
            "{0} is empty: there is no text in it. Check that it was downloaded completely."),
    LIMIT_BYTES(
            Severity.ERROR,
            "{0} 超过 {1} 字节的上限（maxBytes），未读取。如可信，用 Limits.withMaxBytes 调高。",
            "{0} is larger than the limit of {1} bytes (maxBytes) and was not read. If you trust it, raise the limit with Limits.withMaxBytes."),
    LIMIT_CHARACTERS(
            Severity.ERROR,
            "{0} 超过 {1} 个字符的上限（maxCharacters），未读取。如可信，用 Limits.withMaxCharacters 调高。",
            "{0} is longer than the limit of {1} characters (maxCharacters) and was not read. If you trust it, raise the limit with Limits.withMaxCharacters."),
    LIMIT_CELLS(
            Severity.ERROR,
            "{0} 的表格单元格超过 {1} 个的上限（maxCells），未读取。如可信，用 Limits.withMaxCells 调高。",
            "{0} has more table cells than the limit of {1} (maxCells) and was not read. If you trust it, raise the limit with Limits.withMaxCells."),
    LIMIT_NESTING(
            Severity.ERROR,
            "{0} 的元素嵌套超过 {1} 层的上限（maxNesting），未读取。如可信，用 Limits.withMaxNesting 调高。",
            "{0} nests elements deeper than the limit of {1} levels (maxNesting) and was not read. If you trust it, raise the limit with Limits.withMaxNesting."),
    LIMIT_TIME(
            Severity.ERROR,
            "读取 {0} 超过 {1} 秒的上限（maxTime），已放弃。如可信，用 Limits.withMaxTime 调高。",
            "Reading {0} took longer than the limit of {1} seconds (maxTime) and was given up. If you trust it, raise the limit with Limits.withMaxTime."),
    LIMIT_ENTRIES(
            Severity.ERROR,
            "{0} 内的文件超过 {1} 个的上限（maxEntries），未读取。如可信，用 Limits.withMaxEntries 调高。",
            "{0} holds more files than the limit of {1} (maxEntries) and was not read. If you trust it, raise the limit with Limits.withMaxEntries."),
    LIMIT_PAGES(
            Severity.ERROR,
            "{0} 超过 {1} 页的上限（maxPages），未读取。如可信，用 Limits.withMaxPages 调高。",
            "{0} has more pages than the limit of {1} (maxPages) and was not read. If you trust it, raise the limit with Limits.withMaxPages."),
    LIMIT_EXPANSION(
            Severity.ERROR,
            "{0} 解压后超过原大小的 {1} 倍（上限 maxExpansion），未读取。如可信，用 Limits.withMaxExpansion 调高。",
            "{0} grows, when it is decompressed, to more than {1} times its size (the limit maxExpansion) and was not read. If you trust it, raise the limit with Limits.withMaxExpansion."),
    CHARSET_MISMATCH(
            Severity.ERROR,
            "{0} 不是 {1} 编码的文字。请改用正确的编码，或不指定编码由程序判断。",
            "{0} is not text in the charset {1}. Name the right one, or none, so that it is found out."),
    PICTURE(
            Severity.ERROR,
            "{0} 是图片（{1}），没有可读的文字。请提供网页、Word、Excel 原件，或先做文字识别。",
            "{0} is a picture ({1}) without text to read. Provide the page, Word or Excel original, or recognise its text first."),
    ENCRYPTED(
            Severity.ERROR,
            "{0} 是加密的 {1} 文件，需要密码才能打开。请在原软件中去除密码后再读取。",
            "{0} is an encrypted {1} file that opens with a password only. Remove the password in its own program and read it then."),
    NO_TEXT_ON_PAGES(
            Severity.ERROR,
            "{0} 的各页没有文字层，可能是扫描件，没有读取。请提供网页、Word、Excel 原件，或先做文字识别；也可向 ReportParser 加入做文字识别的 DocumentReader（见 PageLayout）。",
            "The pages of {0} have no text, perhaps because they were scanned; nothing was read. Provide the page, Word or Excel original, or recognise the text first; a DocumentReader that does so can be given to ReportParser (see PageLayout)."),
    PICTURES_AMONG_PAGES(
            Severity.WARNING,
            "{0} 的第 {1} 页只有图片，没有文字，未能读取。请提供原件，或先做文字识别。",
            "{0} shows only pictures on page {1}, without text that could be read. Provide the original, or recognise the text first."),
    RECOGNISED_TEXT(
            Severity.WARNING,
            "{0} 的第 {1} 页是图片，文字由识别程序生成，可能有误。请对照原件核对数字。",
            "Page {1} of {0} is a picture whose text a program recognised, perhaps wrongly. Compare its figures with the original."),
    SIGNS_WITHOUT_MEANING(
            Severity.ERROR,
            "{0} 的字体没有说明各字形是什么字：{2} 个字中有 {1} 个不明。为免猜错数字，未读取。请提供原件，或在原软件中重新导出。",
            "The fonts of {0} do not say what their glyphs mean: {1} of {2} are unknown. Nothing was read, for figures would be guessed. Provide the original, or export it anew."),
    SOME_SIGNS_UNKNOWN(
            Severity.WARNING,
            "{0} 中有 {1} 个字，字体没有说明是什么字，以“\uFFFD”等代替。请对照原件。",
            "{0} has {1} glyphs of which the font does not say what they mean; “\uFFFD” or the like stands for them. Compare the original."),
    UNSUPPORTED_FORMAT(
            Severity.ERROR,
            "{0} 是 {1} 文件，现有组件不能读取。{2}",
            "{0} is a file in the format {1}, which no reader at hand reads. {3}"),
    NOT_TEXT(
            Severity.ERROR,
            "{0} 不是文字，也不是已知的格式。请检查文件是否损坏。",
            "{0} is neither text nor a known format. Check whether the file is damaged."),
    DAMAGED(Severity.ERROR, "{0} 不是完好的 {1}：{2}", "{0} is not sound {1}: {3}"),
    READER_FAILED(
            Severity.ERROR,
            "读取组件 {1} 处理 {0} 时出错：{2}。请将此文件报告给组件的维护者。",
            "The reader {1} failed on {0}: {2}. Report this file to those who maintain it."),
    NOT_A_REPORT(
            Severity.ERROR,
            "{0} 不像政府信息公开工作年度报告：没有年度报告的标题、章节或法定表格。请检查是否给错了文件。",
            "{0} does not look like an annual report on government information disclosure: it has no such title, sections or statutory tables. Check whether it is the right file."),
    MULTIPLE_REPORTS(
            Severity.WARNING,
            "{0} 含有 {1} 份报告，这里只读第一份。请用 parseAll 逐份读取。",
            "{0} holds {1} reports, of which this is the first. Read each of them with parseAll."),
    STORED_WITH_OTHERS(
            Severity.ERROR,
            "{0} 是已结构化的报告数据，不能与其他来源合并读取。请单独读取。",
            "{0} is a report that is data already and cannot be joined with other sources. Read it alone."),
    OTHER_KIND(
            Severity.ERROR,
            "{0} 是{1}（依据：“{2}”），不是政府信息公开工作年度报告，没有提取数字。如需年度报告，请提供年度报告本身。",
            "{0} is {3} (told by “{2}”), not an annual report on government information disclosure; no figures were taken. Provide the annual report itself."),
    REPORT_LIST(
            Severity.ERROR,
            "{0} 只是年度报告的列表，没有报告正文。请打开列表中的各篇报告，逐一提供。",
            "{0} is but a list of annual reports without the text of one. Open the reports that it lists and provide them one by one."),
    ATTACHMENT_ONLY(
            Severity.ERROR,
            "{0} 没有报告正文，内容在附件或图片中：{1}。请提供附件；图片请先做文字识别。",
            "{0} has no text of a report; its content is in attachments or pictures: {1}. Provide the attachment; recognise the text of pictures first."),
    TRUNCATED(Severity.WARNING, "{0} 似乎不完整：{1}。请重新获取原件。", "{0} seems incomplete: {2}. Fetch the original again."),
    STORED_AS_PARTIAL(
            Severity.INFO,
            "{0} 中的报告有 {1} 个单元格缺失或未定。",
            "The report in {0} has {1} cells that are absent or unresolved."),

    TABLE_ABSENT(
            Severity.WARNING,
            "没有找到“{0}”的表格；其单元格按缺失处理，不作 0。如为图片或附件，请提供可读的文件。",
            "The table of “{0}” was not found; its cells are absent, not 0. If it is a picture or an attachment, provide a file that can be read."),
    TABLE_ELSEWHERE(
            Severity.WARNING,
            "“{0}”的表格可能在图片或附件中：{1}。请提供附件；图片请先做文字识别。",
            "The table of “{0}” may be in a picture or an attachment: {1}. Provide the attachment; recognise the text of pictures first."),
    ROW_ABSENT(
            Severity.WARNING,
            "没有找到“{0}”一行；其单元格按缺失处理，不作 0。",
            "The row “{0}” was not found; its cells are absent, not 0."),
    ROWS_ABSENT(
            Severity.WARNING,
            "“{0}”的表格缺少 {1} 行（“{2}”至“{3}”）；其单元格按缺失处理，不作 0。",
            "The table of “{0}” lacks {1} rows, from “{2}” to “{3}”; their cells are absent, not 0."),
    CELLS_ABSENT(
            Severity.WARNING,
            "“{0}”一行缺少 {1} 个单元格，按缺失处理，不作 0。",
            "The row “{0}” lacks {1} cells; they are absent, not 0."),
    CLIPPED_ROW(
            Severity.WARNING,
            "“{0}”一行在表格边缘被截断，只剩 {1} 个数；“{2}”栏及其后的单元格缺失。",
            "The row “{0}” is cut off at the edge of the table and keeps {1} values; the cells from the column “{2}” on are absent."),
    BLANK_ROW(Severity.INFO, "“{0}”一行的单元格全部空白；空白不等于 0。", "All cells of the row “{0}” are blank; a blank is not 0."),
    UNRESOLVED_CELLS(
            Severity.WARNING,
            "“{0}”一行有 {1} 个值，却有 {2} 栏，无法确定各值属于哪一栏；这些单元格未定，请对照原件。",
            "The row “{0}” shows {1} values for {2} columns, and nothing tells which belong where; the cells are unresolved. Compare the original."),
    DECIDED_BY_RELATIONS(
            Severity.INFO,
            "“{0}”一行各值属于哪一栏，原件没有标明；只有一种排法使该表各项勾稽关系全部成立，按此读取，这些关系不再另作核对依据。",
            "The source does not show to which columns the values of the row “{0}” belong; only one layout satisfies every relation of the table, and it was read so. Those relations are no independent check of these cells."),
    BROKEN_OFF(
            Severity.WARNING,
            "全文在“{0}”处结束，可能中断在一个数字之中；该单元格未定，请对照原件。",
            "The text ends with “{0}”, perhaps inside a figure; the cell is unresolved. Compare the original."),
    LEFTOVER_FIGURES(
            Severity.WARNING,
            "表格内有未能归入任何单元格的值：{0}。请对照原件。",
            "Values inside a table belong to no cell: {0}. Compare the original."),
    FUSED_LABEL(Severity.WARNING, "“{0}”后面粘着一个数“{1}”；{2}。", "A figure “{1}” is stuck to the label “{0}”; {3}."),
    WRONG_HEADING(Severity.WARNING, "标题“{0}”之下是“{1}”的内容。", "The heading “{0}” stands over the content of “{1}”."),
    OTHER_TABLE(
            Severity.INFO,
            "这里有一个不属于法定格式的表格（“{0}”等），未读取，也不算作正文。",
            "A table stands here that is none of the form's (“{0}” …); it was not read, and is no part of the text."),
    SIGN_IN_WORDS(
            Severity.INFO,
            "“{0}”按 {1} 读取；表中应直接填带正负号的数字。",
            "“{0}” was read as {1}; the table wants a plain signed number."),
    UNIT_IN_CELL(
            Severity.INFO,
            "“{0}”带有单位“{1}”；数值按原文保留，未作换算。",
            "“{0}” carries the unit “{1}”; the value is kept as written and not converted."),
    UNIT_CONFLICT(
            Severity.WARNING,
            "栏目单位为“{1}”，而单元格写作“{0}”。请核对单位。",
            "The column is in {1}, yet the cell says “{0}”. Check the unit."),
    DOUBTFUL_NUMBER(
            Severity.WARNING,
            "“{0}”像数字又不能确定读法，未作数值。请对照原件。",
            "“{0}” looks like a number but cannot be read with certainty; it was not taken for one. Compare the original."),
    LOCAL_ROW(
            Severity.INFO,
            "“{0}”不是法定表格的行，按地方自设行保留。",
            "“{0}” is no row of the statutory table; it is kept as a local row."),
    CONFLICTING_TABLES(
            Severity.WARNING,
            "“{0}”的表格出现了不止一次，有 {1} 个单元格前后不同；这些单元格未定。",
            "The table of “{0}” stands there more than once, and {1} cells differ; these are unresolved."),
    CONFLICTING_FIGURES(
            Severity.WARNING,
            "正文对“{0}”的说法前后不一：{2} 写作“{1}”，此处写作“{3}”。请核对。",
            "The text states “{0}” in two ways: {4} says “{1}”, here it says “{3}”. Check which is right."),
    LOCAL_COLUMN(
            Severity.INFO,
            "“{0}”不是法定表格的栏，按地方自设栏保留。",
            "“{0}” is no column of the statutory table; it is kept as a local column."),
    NO_COLUMN_OF_THE_FORM(
            Severity.WARNING,
            "数据栏为“{0}”，不能确定哪一栏是本机关报告年度的统计数；该栏未取，请对照原件。",
            "The columns of figures are “{0}”, and nothing tells which holds the figures of the whole body for the year reported on; none was taken for it. Compare the original."),
    AMBIGUOUS_LABEL(
            Severity.WARNING,
            "“{0}”可能指 {1} 中的任一项，上下各行不能判定；其值未定，请对照原件。",
            "“{0}” may name any of {1}, and the rows above and below do not tell which; its value is unresolved. Compare the original."),
    YEAR_CONFLICT(
            Severity.WARNING,
            "标题、统计期限对年度的说法不一：{0}；{1}。请对照原件。",
            "Title and period name different years: {0}; {2}. Compare the original."),
    AGENCY_SHORT(
            Severity.INFO,
            "标题只写“{0}”，别处写作“{1}”；机关名称按标题保留。",
            "The title has “{0}” only, another place “{1}”; the name is kept as the title has it."),
    AGENCY_CONFLICT(
            Severity.WARNING,
            "标题的机关为“{0}”，正文却称由“{1}”编制。请核对。",
            "The title names “{0}”, yet the text says that “{1}” made the report. Check which is right."),
    YEAR_UNKNOWN(Severity.WARNING, "没有找到报告年度。", "The year reported on was not found."),
    AGENCY_UNKNOWN(Severity.INFO, "没有找到报告机关的名称。", "The name of the reporting body was not found.");

    private final Severity severity;
    private final String zh;
    private final String en;

    Issue(Severity severity, String zh, String en) {
        this.severity = severity;
        this.zh = zh;
        this.en = en;
    }

    /**
     * The diagnostic for one case.
     *
     * @param location where it was seen; null where it concerns no single place
     * @param cells the cells concerned
     * @param arguments what stands for {@code {0}}, {@code {1}} …
     * @return the diagnostic
     */
    public Diagnostic at(@Nullable SourceLocation location, List<CellRef> cells, Object... arguments) {
        return new Diagnostic(
                name(), severity, new LocalizedText(fill(zh, arguments), fill(en, arguments)), location, cells);
    }

    /**
     * The diagnostic for a whole source, whose name is {@code {0}}.
     *
     * @param source the name of the source
     * @param arguments what stands for {@code {1}} …
     * @return the diagnostic
     */
    public Diagnostic of(String source, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = source;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return at(SourceLocation.of(source), List.of(), all);
    }

    /** That reading a source took too long. */
    public static Diagnostic timeUp(String source, Limits limits) {
        String seconds = BigDecimal.valueOf(limits.maxTime().toMillis(), 3)
                .stripTrailingZeros()
                .toPlainString();
        return LIMIT_TIME.of(source, seconds);
    }

    private static String fill(String template, Object... arguments) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        for (int i = 0; i < template.length(); i++) {
            boolean slot = template.charAt(i) == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}';
            if (slot) {
                text.append(arguments[template.charAt(i + 1) - '0']);
                i += 2;
            } else {
                text.append(template.charAt(i));
            }
        }
        return text.toString();
    }
}
