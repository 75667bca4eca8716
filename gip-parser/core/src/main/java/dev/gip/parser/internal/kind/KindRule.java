package dev.gip.parser.internal.kind;

import dev.gip.parser.internal.words.WordFile;
import java.util.List;

/** How the titles of one kind of document read. */
record KindRule(String key, String zh, String en, List<String> contains, List<String> ends) {

    private static final List<String> BEHIND = KindWords.FILE.words("title.behind");

    /** The rules of a file in its order. */
    static List<KindRule> load(WordFile file) {
        return file.names().stream()
                .filter(name -> name.indexOf('.') < 0)
                .map(name -> of(name, file))
                .toList();
    }

    private static KindRule of(String key, WordFile file) {
        List<String> names = file.words(key);
        return new KindRule(key, names.get(0), names.get(1), list(file, key + ".contains"), list(file, key + ".ends"));
    }

    private static List<String> list(WordFile file, String name) {
        return file.names().contains(name) ? file.words(name) : List.of();
    }

    /** Whether a title without blanks and quotes reads so; what both begins and ends in known ways must do both. */
    boolean fits(String title) {
        boolean inside = contains.stream().anyMatch(title::contains);
        String end = withoutTail(title);
        boolean last = ends.stream().anyMatch(end::endsWith);
        return key.equals("call") ? inside && last : inside || last;
    }

    private static String withoutTail(String title) {
        String rest = title;
        int open = Math.max(rest.lastIndexOf('('), rest.lastIndexOf('〔'));
        boolean closes = rest.endsWith(")") || rest.endsWith("〕");
        rest = closes && open > 0 ? rest.substring(0, open) : rest;
        for (String behind : BEHIND) {
            if (rest.endsWith(behind) && rest.length() > behind.length()) {
                return rest.substring(0, rest.length() - behind.length());
            }
        }
        return rest;
    }
}
