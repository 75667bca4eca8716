package dev.gip.render;

import java.security.CodeSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings renderers together and refuses two of the same id. */
final class RendererRegistry {

    private RendererRegistry() {}

    /** The built-in ones are provided as services too; they are taken once. */
    static List<ReportRenderer> of(List<ReportRenderer> builtIn, Iterable<ReportRenderer> provided) {
        Map<String, ReportRenderer> byId = new LinkedHashMap<>();
        builtIn.forEach(renderer -> add(byId, renderer));
        for (ReportRenderer renderer : provided) {
            if (builtIn.stream().noneMatch(known -> known.getClass() == renderer.getClass())) {
                add(byId, renderer);
            }
        }
        return List.copyOf(byId.values());
    }

    private static void add(Map<String, ReportRenderer> byId, ReportRenderer renderer) {
        ReportRenderer other = byId.putIfAbsent(renderer.id(), renderer);
        if (other != null) {
            throw new IllegalStateException("Two renderers have the id '" + renderer.id() + "': " + origin(other)
                    + " and " + origin(renderer) + "; remove one of them");
        }
    }

    private static String origin(ReportRenderer renderer) {
        Class<?> type = renderer.getClass();
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return type.getName() + (source == null ? "" : " in " + source.getLocation());
    }
}
