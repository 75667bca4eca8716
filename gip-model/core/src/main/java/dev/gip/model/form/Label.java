package dev.gip.model.form;

import java.util.List;

/**
 * The words printed at a row, column, group or section.
 *
 * @param official the label exactly as the State Council's form prints it
 * @param variants other wordings met in published reports, accepted when reading
 * @param verified whether {@code official} was compared with an official copy
 * @since 0.1
 */
public record Label(String official, List<String> variants, boolean verified) {

    /** Copies the variants. */
    public Label {
        variants = List.copyOf(variants);
    }
}
