package dev.gip.model.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The forms this library knows, loaded once from its data files.
 *
 * @since 0.1
 */
public final class Forms {

    private static final List<Form> ALL = List.of(
            FormFile.load(FormId.NARRATIVE_2008),
            FormFile.load(FormId.STATISTICS_2014),
            FormFile.load(FormId.F2019),
            FormFile.load(FormId.F2021));

    private static final Map<FormId, Form> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Form::id, Function.identity()));

    private Forms() {}

    /** {@return all forms, the oldest first} */
    public static List<Form> all() {
        return ALL;
    }

    /**
     * A form by name.
     *
     * @param id its name
     * @return the form
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Form of(FormId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no form '" + id + "'; known are "
                + ALL.stream().map(form -> form.id().value()).collect(Collectors.joining(", "))));
    }

    /**
     * A form by name.
     *
     * @param id its name
     * @return the form, empty if there is none of that name
     */
    public static Optional<Form> find(FormId id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * The form with tables that reports on a year are to be made with.
     *
     * @param year the year reported on
     * @return the newest form that covers the year; empty before 2008
     */
    public static Optional<Form> forYear(int year) {
        for (int i = ALL.size() - 1; i >= 0; i--) {
            if (ALL.get(i).covers(year)) {
                return Optional.of(ALL.get(i));
            }
        }
        return Optional.empty();
    }
}
