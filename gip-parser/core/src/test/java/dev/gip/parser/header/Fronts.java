package dev.gip.parser.header;

import dev.gip.model.ReportHeader;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import dev.gip.parser.Reports;
import java.util.List;

/** Reports that differ in nothing but what stands before and behind their sections. */
final class Fronts {

    private static final String SECTIONS = """
            一、总体情况
            各项工作有序推进。
            二、主动公开政府信息情况
            三、收到和处理政府信息公开申请情况
            四、政府信息公开行政复议、行政诉讼情况
            五、存在的主要问题及改进情况
            公开内容还不够丰富。
            六、其他需要报告的事项
            无其他需要报告的事项。
            """;

    private Fronts() {}

    /** A reading of a report with this front; {@code /} stands for the end of a line. */
    static Reading read(String front) {
        return read(front, "");
    }

    static Reading read(String front, String end) {
        return Reports.parse(lines(front) + "\n" + SECTIONS + lines(end));
    }

    private static String lines(String text) {
        return text.replace("/ ", "\n").replace(" /", "\n");
    }

    static ReportHeader header(String front) {
        return header(front, "");
    }

    static ReportHeader header(String front, String end) {
        return read(front, end).report().orElseThrow().header();
    }

    static List<String> codes(Reading reading) {
        return reading.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
