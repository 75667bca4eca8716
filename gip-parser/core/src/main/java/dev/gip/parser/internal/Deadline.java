package dev.gip.parser.internal;

import java.time.Duration;

/** When a source must have been read; asked in every loop whose length the source decides. */
public final class Deadline {

    private final long start = System.nanoTime();
    private final long most;

    private Deadline(long most) {
        this.most = most;
    }

    /** A deadline from now on. */
    public static Deadline in(Duration time) {
        return new Deadline(time.toNanos());
    }

    /** Ends the reading if time is up. */
    public void check() {
        if (System.nanoTime() - start > most) {
            throw new TimeUp();
        }
    }

    /** Time is up; caught where the source is named. */
    static final class TimeUp extends RuntimeException {

        private static final long serialVersionUID = 1;

        TimeUp() {
            super("Time is up", null, false, false);
        }
    }
}
