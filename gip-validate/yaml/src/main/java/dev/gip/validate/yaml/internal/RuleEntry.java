package dev.gip.validate.yaml.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule. Members that are not there are null.
 *
 * @param id its id
 * @param kind what its findings are about
 * @param severity how much they weigh
 * @param title what it demands
 * @param why its rationale
 * @param basis what it rests on
 * @param forms ids of its forms
 * @param years the years reported on
 * @param inForce the days on which it is in force
 * @param needs what it needs beyond the report
 * @param tags words to choose it by
 * @param when where it applies
 * @param demand conditions that must hold
 * @param advice what a clerk should do
 * @param bad an example that breaks it
 * @param good an example that does not
 */
public record RuleEntry(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String severity,
        @Nullable TextEntry title,
        @Nullable TextEntry why,
        @Nullable String basis,
        @Nullable List<String> forms,
        @Nullable RangeEntry years,
        @Nullable RangeEntry inForce,
        @Nullable List<String> needs,
        @Nullable List<String> tags,
        @Nullable String when,
        @Nullable List<String> demand,
        @Nullable TextEntry advice,
        @Nullable String bad,
        @Nullable String good) {}
