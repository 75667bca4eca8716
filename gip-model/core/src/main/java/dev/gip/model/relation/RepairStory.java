package dev.gip.model.relation;

import dev.gip.model.LocalizedText;
import java.util.List;
import java.util.Locale;

/**
 * Broken relations that one change, or changes that need each other, would settle.
 *
 * @param changes the changes; if there are several ways, those of the preferred one, and none if no way is known
 * @param certain whether these changes belong to the only smallest set
 * @param settled the broken relations that the story is about
 * @param text the story in both languages, such as
 *     {@code 「（七）总计」「自然人」由 0 改为 2，则 3 项关系全部成立；这是唯一的最小修改。}
 * @since 0.1
 */
public record RepairStory(List<CellChange> changes, boolean certain, List<RelationCheck> settled, LocalizedText text) {

    /** Copies the lists. */
    public RepairStory {
        changes = List.copyOf(changes);
        settled = List.copyOf(settled);
    }

    /**
     * The story for a reader.
     *
     * @param locale the reader's locale
     * @return the story in Chinese or English
     */
    public String message(Locale locale) {
        return text.in(locale);
    }
}
