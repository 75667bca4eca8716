package dev.gip.model;

/**
 * How much a diagnostic or a finding weighs, the heaviest first.
 *
 * @since 0.1
 */
public enum Severity {
    /** The report is wrong, or a part of the source could not be read. */
    ERROR("错误", "error"),
    /** Probably wrong, or read with a reservation that someone should look at. */
    WARNING("警告", "warning"),
    /** Worth knowing. */
    INFO("提示", "info");

    private final String zh;
    private final String en;

    Severity(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return the word for it} */
    public LocalizedText text() {
        return new LocalizedText(zh, en);
    }

    /**
     * Compares two severities.
     *
     * @param threshold the least severity asked for
     * @return whether this one weighs at least as much
     */
    public boolean atLeast(Severity threshold) {
        return compareTo(threshold) <= 0;
    }
}
