package dev.gip.parser.office.internal.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The formats that files name by a number only, as Chinese editions show them (ECMA-376, part 1, 18.8.30). */
final class BuiltinFormat {

    static final String GENERAL = "General";

    private static final Map<Integer, String> CHINESE = chinese();

    private BuiltinFormat() {}

    static String of(int index) {
        String chinese = CHINESE.get(index);
        String builtin = chinese == null ? BuiltinFormats.getBuiltinFormat(index) : chinese;
        return builtin == null ? GENERAL : builtin;
    }

    private static Map<Integer, String> chinese() {
        Map<Integer, String> formats = new HashMap<>();
        put("yyyy/m/d", formats, 14);
        put("yyyy/m/d h:mm", formats, 22);
        put("yyyy年m月", formats, 27, 36, 50, 52, 57);
        put("m月d日", formats, 28, 29, 51, 53, 54, 58);
        put("m-d-yy", formats, 30);
        put("yyyy年m月d日", formats, 31);
        put("h时mm分", formats, 32, 34, 55);
        put("h时mm分ss秒", formats, 33, 35, 56);
        return Map.copyOf(formats);
    }

    private static void put(String format, Map<Integer, String> formats, int... indexes) {
        for (int index : indexes) {
            formats.put(index, format);
        }
    }
}
