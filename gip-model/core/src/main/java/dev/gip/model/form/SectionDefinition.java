package dev.gip.model.form;

import org.jspecify.annotations.Nullable;

/**
 * A section that the form prescribes or knows.
 *
 * @param key its key, such as {@code overview}
 * @param number the number printed before its heading, such as {@code 一}; null where the order is free
 * @param label its heading without the number
 * @param required whether every report must have it
 * @param basis the article or circular it rests on; null for local practice
 * @since 0.1
 */
public record SectionDefinition(
        String key,
        @Nullable String number,
        Label label,
        boolean required,
        @Nullable String basis) {}
