package dev.gip.parser.pdf.internal;

import java.time.Duration;

/** Time is up; passes through PDFBox, which knows nothing of it. */
final class TimeUp extends RuntimeException {

    private static final long serialVersionUID = 1;

    private TimeUp() {
        super("Time is up", null, false, false);
    }

    /** Counts the time from when it was made. */
    static final class Clock {

        private final long start = System.nanoTime();
        private final long most;

        Clock(Duration most) {
            this.most = most.toNanos();
        }

        void check() {
            if (System.nanoTime() - start > most) {
                throw new TimeUp();
            }
        }
    }
}
