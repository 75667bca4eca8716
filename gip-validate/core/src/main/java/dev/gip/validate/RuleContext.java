package dev.gip.validate;

import dev.gip.model.AgencyKind;
import dev.gip.model.AgencyLevel;
import dev.gip.model.AnnualReport;
import dev.gip.model.CellRef;
import dev.gip.model.Figure;
import dev.gip.model.LocalizedText;
import dev.gip.model.Section;
import dev.gip.model.form.Form;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Reading;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.RuleRun.Status;
import dev.gip.validate.internal.FormCells;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one rule sees of one report, and where its findings go.
 *
 * <p>Lives as long as the check runs and belongs to its thread. Findings bear the id, kind and severity of the rule;
 * their places in the source come from the cells they name.
 *
 * @since 0.1
 */
public final class RuleContext {

    private static final int MAX_LOCATIONS = 8;
    private static final int MAX_NAMED = 5;

    private final Subject subject;
    private final RuleInfo rule;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<CellRef> obstacles = new LinkedHashSet<>();
    private @Nullable RuleRun stopped;

    RuleContext(Subject subject, RuleInfo rule) {
        this.subject = subject;
        this.rule = rule;
    }

    /** {@return the report} */
    public AnnualReport report() {
        return subject.report();
    }

    /** {@return the form of the report} */
    public Form form() {
        return subject.form();
    }

    /** {@return every cell of the form, in its order} */
    public List<CellRef> cells() {
        return FormCells.of(subject.form()).all();
    }

    /** {@return how the report was read; empty if the caller gave a bare report} */
    public Optional<Reading> reading() {
        return Optional.ofNullable(subject.reading());
    }

    /** {@return what the caller knows beyond the report} */
    public ValidationContext context() {
        return subject.context();
    }

    /** {@return the report on the year before, for rules that need it}
     * @throws java.util.NoSuchElementException if the rule did not declare that it needs it
     */
    public AnnualReport previous() {
        return subject.context().previous().orElseThrow();
    }

    /** {@return the kind of the body, by the caller or else by its name} */
    public Optional<AgencyKind> agencyKind() {
        return subject.context().agencyKind().or(report().header()::agencyKind);
    }

    /** {@return the level of the body, by the caller or else by its name} */
    public Optional<AgencyLevel> agencyLevel() {
        return subject.context().agencyLevel().or(report().header()::agencyLevel);
    }

    /** {@return the date of publication, by the caller or else as the report states it} */
    public Optional<LocalDate> published() {
        return subject.context()
                .published()
                .or(() -> Optional.ofNullable(report().header().published()));
    }

    /**
     * One of the rule's messages, filled in.
     *
     * @param key the name that the rule gave to the message
     * @param values name and value of every place in turn; a {@link LocalizedText} is told in each language
     * @return the sentence
     * @throws IllegalArgumentException if there is no such message, or nothing is given for one of its places
     */
    public LocalizedText say(String key, Object... values) {
        LocalizedText template = rule.messages().get(key);
        if (template == null) {
            throw new IllegalArgumentException("The rule " + rule.id() + " has no message '" + key + "'");
        }
        return Message.fill(template, values);
    }

    /**
     * What the reader had to say under one code.
     *
     * @param code the stable code of a diagnostic
     * @return the diagnostics in the order of the source; none for a bare report
     */
    public List<Diagnostic> diagnostics(String code) {
        return reading().stream()
                .flatMap(reading -> reading.diagnostics().stream())
                .filter(diagnostic -> diagnostic.code().equals(code))
                .toList();
    }

    /**
     * The relations of one kind, evaluated. Cells that were placed by the relations themselves count as obstacles: what
     * they satisfy proves nothing.
     *
     * @param kind the kind, such as {@code balance}
     * @return every relation of that kind in the order of the form, broken or not
     */
    public List<RelationCheck> relations(String kind) {
        return subject.relations().stream()
                .filter(check -> check.relation().kind().equals(kind))
                .toList();
    }

    /**
     * The official words for a row.
     *
     * @param ref a cell of the row
     * @return the label, with the one above it where the table prints it twice; the key where the form has no such row
     */
    public String rowLabel(CellRef ref) {
        return subject.labels().row(ref);
    }

    /**
     * The official words for a column.
     *
     * @param ref a cell of the column
     * @return the label; the key where the form has no such column
     */
    public String columnLabel(CellRef ref) {
        return subject.labels().column(ref);
    }

    /**
     * The official words for a cell.
     *
     * @param ref the cell
     * @return row and column in brackets 「」, without the column in a table that has only one
     */
    public String label(CellRef ref) {
        return subject.labels().cell(ref);
    }

    /**
     * Reports a finding.
     *
     * @param text a sentence that a clerk can act on
     * @param cells the cells concerned; may be empty
     */
    public void find(LocalizedText text, List<CellRef> cells) {
        add(text, cells, null, locate(cells));
    }

    /**
     * Reports two sums that differ.
     *
     * @param text a sentence that a clerk can act on
     * @param cells the cells concerned
     * @param comparison the sums
     */
    public void find(LocalizedText text, List<CellRef> cells, Comparison comparison) {
        add(text, cells, comparison, locate(cells));
    }

    /**
     * Reports a finding at a place of the source.
     *
     * @param text a sentence that a clerk can act on
     * @param cells the cells concerned; may be empty
     * @param location the place
     */
    public void find(LocalizedText text, List<CellRef> cells, SourceLocation location) {
        add(text, cells, null, List.of(location));
    }

    /**
     * Reports that a figure of the prose is at fault, at the place of the figure and those of the cells.
     *
     * @param text a sentence that a clerk can act on
     * @param figures the figures concerned
     * @param cells the cells concerned; may be empty
     * @param comparison the sums that differ; null where none are compared
     */
    public void find(LocalizedText text, List<Figure> figures, List<CellRef> cells, @Nullable Comparison comparison) {
        List<SourceLocation> locations = new ArrayList<>();
        figures.forEach(figure -> place("figure." + report().figures().indexOf(figure), locations));
        locations.addAll(locate(cells));
        add(text, cells, comparison, locations);
    }

    /**
     * Reports a finding on the text of a section, at the place of the section.
     *
     * @param text a sentence that a clerk can act on
     * @param section the section concerned
     */
    public void find(LocalizedText text, Section section) {
        find(text, section, List.of(), null);
    }

    /**
     * Reports that the text of a section and cells that it is held against do not agree.
     *
     * @param text a sentence that a clerk can act on
     * @param section the section concerned
     * @param cells the cells concerned; may be empty
     * @param comparison what differs; null where nothing is compared
     */
    public void find(LocalizedText text, Section section, List<CellRef> cells, @Nullable Comparison comparison) {
        List<SourceLocation> locations = new ArrayList<>();
        place("section." + section.key(), locations);
        locations.addAll(locate(cells));
        add(text, cells, comparison, locations);
    }

    private void place(String fact, List<SourceLocation> locations) {
        reading()
                .flatMap(reading -> reading.provenance().of(fact))
                .map(Evidence::location)
                .ifPresent(locations::add);
    }

    private void add(
            LocalizedText text, List<CellRef> cells, @Nullable Comparison comparison, List<SourceLocation> locations) {
        findings.add(new Finding(rule.id(), rule.kind(), rule.severity(), text, cells, comparison, locations));
    }

    private List<SourceLocation> locate(List<CellRef> cells) {
        return cells.stream()
                .flatMap(ref -> reading().stream().flatMap(reading -> reading.locate(ref).stream()))
                .limit(MAX_LOCATIONS)
                .toList();
    }

    /**
     * Says that cells kept a part of the check from running. What was found on the rest stands, but the rule counts as
     * {@link Status#COULD_NOT_RUN}.
     *
     * @param cells the cells: absent, text or unresolved ones
     */
    public void obstacles(Collection<CellRef> cells) {
        obstacles.addAll(cells);
    }

    /**
     * Says that the check lacks something it cannot do without.
     *
     * @param reason what, and what to do
     */
    public void couldNotRun(LocalizedText reason) {
        stopped = new RuleRun(rule.id(), Status.COULD_NOT_RUN, reason);
    }

    /**
     * Says that there is nothing in this report for the rule to look at.
     *
     * @param reason why
     */
    public void notApplicable(LocalizedText reason) {
        stopped = new RuleRun(rule.id(), Status.NOT_APPLICABLE, reason);
    }

    List<Finding> findings() {
        return findings;
    }

    RuleRun outcome() {
        if (stopped != null) {
            return stopped;
        }
        return obstacles.isEmpty()
                ? new RuleRun(rule.id(), Status.RAN, null)
                : new RuleRun(rule.id(), Status.COULD_NOT_RUN, obstacleText());
    }

    private LocalizedText obstacleText() {
        String named = obstacles.stream().limit(MAX_NAMED).map(this::label).collect(Collectors.joining("、"));
        boolean more = obstacles.size() > MAX_NAMED;
        return new LocalizedText(
                "有 %s 个单元格缺失、是文字或未能确定，涉及它们的部分没有检查：%s%s。".formatted(obstacles.size(), named, more ? "等" : ""),
                "%s cells are absent, hold words or could not be read with certainty, and what concerns them was not checked: %s%s."
                        .formatted(obstacles.size(), named, more ? " and others" : ""));
    }
}
