package dev.gip.parser.support.internal.container;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names of parts in a container. */
public final class PartNames {

    private PartNames() {}

    /**
     * The name of the part that another one refers to; none lies outside the container.
     *
     * @param part the part that refers
     * @param target where to, from the part's folder, or from the root where it begins with a slash
     */
    public static String resolve(String part, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String path = target.startsWith("/") ? target : part.substring(0, part.lastIndexOf('/') + 1) + target;
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
