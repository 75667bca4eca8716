package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sorts the lines of a page by what hangs together: each group is the frame of a table, or of something else. */
final class Frames {

    private final List<Edge> horizontal;
    private final List<Edge> vertical;
    private final Work work;
    /** Groups as trees: for each line another one of its group, for a root itself. Horizontal lines come first. */
    private final int[] parents;

    private Frames(Edges edges, Work work) {
        this.horizontal = edges.horizontal();
        this.vertical = edges.vertical();
        this.work = work;
        this.parents = new int[horizontal.size() + vertical.size()];
        Arrays.setAll(parents, i -> i);
    }

    static List<Edges> of(Edges edges, Work work) throws LimitReached {
        Frames frames = new Frames(edges, work);
        frames.connect();
        return frames.groups();
    }

    private void connect() throws LimitReached {
        for (int v = 0; v < vertical.size(); v++) {
            Edge edge = vertical.get(v);
            int first = firstFrom(edge.from() - Edges.GAP);
            work.step(horizontal.size() - first);
            for (int h = first; h < horizontal.size() && horizontal.get(h).at() <= edge.to() + Edges.GAP; h++) {
                if (horizontal.get(h).reaches(edge.at(), Edges.GAP)) {
                    parents[root(h)] = root(horizontal.size() + v);
                }
            }
        }
    }

    /** The first horizontal line at a place or below. */
    private int firstFrom(double place) {
        int low = 0;
        int high = horizontal.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (horizontal.get(middle).at() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int root(int line) {
        int root = line;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private List<Edges> groups() {
        Edges[] byRoot = new Edges[parents.length];
        List<Edges> groups = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            int root = root(i);
            if (byRoot[root] == null) {
                byRoot[root] = new Edges(new ArrayList<>(), new ArrayList<>());
                groups.add(byRoot[root]);
            }
            boolean lying = i < horizontal.size();
            (lying ? byRoot[root].horizontal() : byRoot[root].vertical())
                    .add(lying ? horizontal.get(i) : vertical.get(i - horizontal.size()));
        }
        groups.removeIf(
                group -> group.horizontal().isEmpty() || group.vertical().isEmpty() || sum(group) < FEWEST_LINES);
        return groups;
    }

    /** Fewer lines part nothing. */
    private static final int FEWEST_LINES = 3;

    private static int sum(Edges group) {
        return group.horizontal().size() + group.vertical().size();
    }
}
