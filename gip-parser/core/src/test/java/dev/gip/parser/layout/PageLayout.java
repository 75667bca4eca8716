package dev.gip.parser.layout;

import java.util.List;
import java.util.stream.Collectors;

/** Tables of web pages. */
enum PageLayout implements Layout {
    WITH_SPANS {
        @Override
        public void table(PrintedTable table, Lines out) {
            HtmlTable.OFFICIAL.write(table, out);
        }
    },
    /** The labels beside the values have lost their spans. */
    WITHOUT_SPANS_ON_LABELS {
        @Override
        public void table(PrintedTable table, Lines out) {
            HtmlTable.OFFICIAL.withoutSpansOn(PrintedCell.Role.LABEL).write(table, out);
        }
    },
    WITHOUT_SPANS {
        @Override
        public void table(PrintedTable table, Lines out) {
            HtmlTable.OFFICIAL.withoutSpans().write(table, out);
        }
    },
    /** Head, body and foot; the foot stands before the body, as HTML 4 wanted it. */
    WITH_HEAD_AND_FOOT {
        @Override
        public void table(PrintedTable table, Lines out) {
            HtmlTable.OFFICIAL.writeInParts(table, out);
        }
    },
    /** The page is arranged by tables, as old sites are. */
    IN_TABLES {
        @Override
        public void table(PrintedTable table, Lines out) {
            out.line("<table width=\"100%\"><tr><td align=\"center\">");
            WITH_SPANS.table(table, out);
            out.line("</td></tr></table>");
        }

        @Override
        public String page(String body) {
            return super.page("<table width=\"980\"><tr><td><ul><li>首页</li><li>政府信息公开年报</li></ul></td><td>" + body
                    + "</td></tr></table>");
        }
    },
    /** Copied from a word processor: paragraphs and no-break spaces in the cells. */
    FROM_A_WORD_PROCESSOR {
        @Override
        public void table(PrintedTable table, Lines out) {
            HtmlTable.OFFICIAL
                    .framed("\n<p class=MsoNormal align=center><span lang=EN-US>&nbsp;%s<o:p></o:p></span></p>\n")
                    .write(table, out);
        }
    },
    /** Pasted into an editor more than once: styles within styles, and conditional comments. */
    PASTED_OVER_AND_OVER {
        @Override
        public void table(PrintedTable table, Lines out) {
            HtmlTable.OFFICIAL
                    .framed(
                            "<p style=\"mso-line-height-rule:exactly\"><font face=\"仿宋_GB2312\"><span style=\"font-size:10.5pt\">"
                                    + "<!--[if gte mso 9]><b>x</b><![endif]--><span><font><b>%s</b></font></span>&nbsp;</span>"
                                    + "</font><o:p>&nbsp;</o:p></p>")
                    .write(table, out);
        }
    },
    /** Every letter in an element of its own. */
    LETTER_BY_LETTER {
        @Override
        public void table(PrintedTable table, Lines out) {
            HtmlTable.OFFICIAL.write(
                    table.map(cell -> cell.withText(cell.text()
                            .codePoints()
                            .mapToObj(letter -> "<span>" + Character.toString(letter) + "</span>")
                            .collect(Collectors.joining()))),
                    out);
        }
    },
    /** Long labels broken by hand. */
    WITH_BROKEN_LABELS {
        @Override
        public void table(PrintedTable table, Lines out) {
            HtmlTable.OFFICIAL.write(
                    table.map(cell -> cell.isValue() || cell.text().length() < 4
                            ? cell
                            : cell.withText(cell.text().substring(0, 2) + "<br />"
                                    + cell.text().substring(2))),
                    out);
        }
    },
    /** No tag is closed that need not be. */
    WITHOUT_CLOSING_TAGS {
        @Override
        public void table(PrintedTable table, Lines out) {
            Lines closed = new Lines();
            WITH_SPANS.table(table, closed);
            out.line(closed.toString().replace("</td>", "").replace("</tr>", ""));
        }
    },
    /** A last row without content that only sets the widths. */
    WITH_A_ROW_OF_WIDTHS {
        @Override
        public void table(PrintedTable table, Lines out) {
            Lines closed = new Lines();
            WITH_SPANS.table(table, closed);
            String widths = "<tr height=0>" + "<td width=60 style='border:none'></td>".repeat(table.width()) + "</tr>";
            out.line(closed.toString().replace("</table>", widths + "</table>"));
        }
    },
    /** Every row in an element, every cell in an element, no table at all. */
    OF_DIVISIONS {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            out.line(elements(table, row, "div"));
        }

        @Override
        public void table(PrintedTable table, Lines out) {
            for (int row = 0; row < table.rows().size(); row++) {
                row(table, row, out);
            }
        }

        @Override
        public boolean showsBlanks() {
            return false;
        }
    },
    /** As before, the cells of a row on one line. */
    OF_INLINE_CELLS {
        @Override
        public void table(PrintedTable table, Lines out) {
            for (int row = 0; row < table.rows().size(); row++) {
                out.line(elements(table, row, "span"));
            }
        }

        @Override
        public boolean showsBlanks() {
            return false;
        }
    };

    @Override
    public boolean isPage() {
        return true;
    }

    @Override
    public boolean showsBlanks() {
        return true;
    }

    @Override
    public boolean tellsBlanks() {
        return showsBlanks();
    }

    @Override
    public boolean breaksCells() {
        return this != LETTER_BY_LETTER && this != WITH_BROKEN_LABELS && showsBlanks();
    }

    @Override
    public String page(String body) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n" + body + "</body></html>\n";
    }

    private static String elements(PrintedTable table, int row, String element) {
        List<String> texts =
                table.rows().get(row).stream().map(PrintedCell::text).toList();
        return texts.stream()
                .map(text -> "<" + element + " class=\"cell\">" + text + "</" + element + ">")
                .collect(Collectors.joining(element.equals("div") ? "" : " ", "<div class=\"row\">", "</div>"));
    }
}
