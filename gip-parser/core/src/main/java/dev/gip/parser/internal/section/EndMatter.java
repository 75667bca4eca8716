package dev.gip.parser.internal.section;

import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.header.AgencyName;
import dev.gip.parser.internal.header.Dates;
import dev.gip.parser.internal.header.Signature;
import dev.gip.parser.internal.header.SiteLine;
import dev.gip.parser.internal.kind.References;
import java.util.List;

/** Finds where a report ends: its signature and date, an attachment, or what the site prints below. */
final class EndMatter {

    private static final List<String> SITE = List.of(
            "附件",
            "相关附件",
            "相关阅读",
            "相关链接",
            "相关文档",
            "上一篇",
            "下一篇",
            "主办单位",
            "主办：",
            "主办:",
            "承办单位",
            "版权所有",
            "网站标识码",
            "备案号",
            "责任编辑",
            "扫一扫",
            "打印本页",
            "关闭窗口",
            "返回顶部",
            "分享到",
            "【打印",
            "政府信息公开年报",
            "联系我们",
            "网站地图");

    private EndMatter() {}

    /** Index of the first line of the end matter; the number of lines where there is none. */
    static int start(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (Dates.isDate(text)) {
                boolean signed =
                        i > from && AgencyName.isAgency(lines.get(i - 1).text());
                return signed ? i - 1 : i;
            }
            if (isSite(text) || Signature.isSigned(text) || SiteLine.is(text)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isSite(String text) {
        return (SITE.stream().anyMatch(text::startsWith) && text.length() < 60) || References.isFile(text);
    }
}
