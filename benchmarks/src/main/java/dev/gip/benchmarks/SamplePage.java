package dev.gip.benchmarks;

/** A report on the page of a site: menus, styles, scripts and lists of links round the article. */
final class SamplePage {

    private static final String MENU =
            "<li class=\"nav-item\" style=\"float:left;width:120px\"><a href=\"/zwgk/col%d/index.html\" "
                    + "target=\"_blank\" title=\"栏目%d\"><span>栏目%d</span></a></li>\n";

    private static final String NEWS =
            "<div class=\"news\"><a href=\"/art/2023/%d.html\" style=\"color:#333;font-size:14px\">"
                    + "青禾县召开第%d次工作会议</a><em class=\"date\">2023-05-%d</em></div>\n";

    private static final String SCRIPT = "<script type=\"text/javascript\">\n"
            + "(function(){var id=%d;document.getElementById('box%d').onclick=function(e){if(e&&id<%d){return false;}"
            + "window.open('/search?q='+id,'_blank');};})();\n</script>\n";

    private static final String STYLE =
            ".box%d{margin:0 auto;padding:%dpx 10px;border:1px solid #e5e5e5;background:#fff}\n";

    private SamplePage() {}

    /** A page of so many bytes, a ninth of them the text of the report. */
    static String of(int bytes) {
        String article = SampleReport.ofText(bytes / 9).article();
        StringBuilder styles = new StringBuilder();
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        int size = SampleReport.size(article);
        for (int i = 1; size < bytes; i++) {
            String style = fill(STYLE, i);
            String menu = fill(MENU, i);
            String news = fill(NEWS, i) + fill(SCRIPT, i);
            styles.append(style);
            above.append(menu);
            below.append(news);
            size += SampleReport.size(style + menu + news);
        }
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n<style>\n" + styles + "</style></head><body>\n"
                + "<div class=\"header\"><ul class=\"menu\">\n" + above + "</ul></div>\n"
                + "<div class=\"main\"><div class=\"article\" id=\"zoom\">\n" + article + "</div></div>\n"
                + "<div class=\"footer\">\n" + below + "<p>主办单位：青禾县人民政府办公室</p></div>\n</body></html>\n";
    }

    private static String fill(String template, int number) {
        return template.replace("%d", Integer.toString(number));
    }
}
