package dev.gip.model.reading;

import dev.gip.model.CellRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where every piece of a report stands in its source.
 *
 * @param cells evidence of the cells that the source shows
 * @param facts evidence of header facts, by component name of {@link dev.gip.model.ReportHeader}, of sections, as
 *     {@code section.<key>}, and of figures in prose, as {@code figure.<index>} with their index in {@link
 *     dev.gip.model.AnnualReport#figures()}: the place of the number, or of the words that say there were none
 * @since 0.1
 */
public record Provenance(Map<CellRef, Evidence> cells, Map<String, Evidence> facts) {

    /** Nothing known. */
    public static final Provenance NONE = new Provenance(Map.of(), Map.of());

    /** Copies the maps. */
    public Provenance {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * Evidence of a cell.
     *
     * @param ref its address
     * @return its evidence, empty where the source does not show the cell
     */
    public Optional<Evidence> of(CellRef ref) {
        return Optional.ofNullable(cells.get(ref));
    }

    /**
     * Evidence of a header fact, section or figure.
     *
     * @param fact its name
     * @return its evidence, empty where the source does not state it
     */
    public Optional<Evidence> of(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }
}
