package dev.gip.model.table;

import dev.gip.model.CellTable;
import dev.gip.model.form.FormId;

/**
 * The table on proactive disclosure (二、主动公开政府信息情况), in the shape of its form.
 *
 * @since 0.1
 */
public sealed interface ProactiveDisclosure permits ProactiveDisclosure2019, ProactiveDisclosure2021 {

    /** The key of this table in its forms. */
    String KEY = "proactive";

    /**
     * The table in the shape of a form.
     *
     * @param form the form of the report
     * @param cells the cells of the table
     * @return the shape of 2019 for {@link FormId#F2019}, else that of 2021
     */
    static ProactiveDisclosure of(FormId form, CellTable cells) {
        return form.equals(FormId.F2019) ? ProactiveDisclosure2019.of(cells) : ProactiveDisclosure2021.of(cells);
    }
}
