package dev.gip.cli;

import dev.gip.model.reading.Reading;
import dev.gip.model.validation.ValidationResult;

/** Where the results of a run go. */
interface CheckOutput {

    /** Takes what became of one report. */
    void add(ReportFiles source, String name, Reading reading, ValidationResult result);

    /** Writes what can only be written when all reports are known. */
    void end();
}
