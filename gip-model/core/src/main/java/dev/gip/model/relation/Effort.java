package dev.gip.model.relation;

/** What a search may still spend: one for each set of cells, finished or not, and each corner that it looks at. */
final class Effort {

    private int left;

    Effort(int most) {
        left = most;
    }

    void spend(int work) {
        left = Math.max(-1, left - work);
    }

    boolean isSpent() {
        return left < 0;
    }
}
