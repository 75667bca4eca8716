package dev.gip.model.validation;

import java.time.LocalDate;

/**
 * The rules that a result was made with.
 *
 * @param name the names of the sets that the rules come from, such as {@code gip-standard}
 * @param version their versions in the same order
 * @param date the day as of which the rules apply
 * @since 0.1
 */
public record RuleSet(String name, String version, LocalDate date) {

    @Override
    public String toString() {
        return name + '/' + version + " (" + date + ')';
    }
}
