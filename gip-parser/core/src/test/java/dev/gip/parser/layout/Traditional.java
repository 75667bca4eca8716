package dev.gip.parser.layout;

/** The letters of labels and headings that have two forms. */
final class Traditional {

    private static final String SIMPLIFIED =
            "业为举于会体关内减办务动区单发后国处复实审对属废开强当总执护报据数无机权条构没现确稳类纠纳组织经结绝继续维缴罚获补规计认议许讼访诉询请购费转过这问项题额";
    private static final String LETTERS =
            "業為舉於會體關內減辦務動區單發後國處復實審對屬廢開強當總執護報據數無機權條構沒現確穩類糾納組織經結絕繼續維繳罰獲補規計認議許訟訪訴詢請購費轉過這問項題額";

    private Traditional() {}

    static String of(String text) {
        StringBuilder letters = new StringBuilder();
        for (char letter : text.toCharArray()) {
            int at = SIMPLIFIED.indexOf(letter);
            letters.append(at < 0 ? letter : LETTERS.charAt(at));
        }
        return letters.toString();
    }
}
