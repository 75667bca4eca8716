package dev.gip.model;

import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.relation.Suggestion;
import dev.gip.model.table.ProactiveDisclosure;
import dev.gip.model.table.RequestTable;
import dev.gip.model.table.ReviewTable;
import dev.gip.model.table.StatisticsTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One annual report on government information disclosure (政府信息公开工作年度报告) as data.
 *
 * <p>A value: immutable, equal by content, safe to share between threads. It says what a document says, wrong sums
 * included; where each cell stands in the document is in {@link dev.gip.model.reading.Provenance}.
 *
 * <pre>{@code
 * AnnualReport report = AnnualReport.builder(FormId.F2021)
 *         .agency("清河县人民政府").year(2023)
 *         .cell("requests/newlyReceived/total", Cell.of(12))
 *         .build();
 * Cell received = report.requests().cell(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL);
 * }</pre>
 *
 * @param form the form of the tables as printed, whatever the year
 * @param header what the report says of itself
 * @param sections the sections in the order of the source
 * @param tables the tables by key; a table that the source does not show is not in the map
 * @param alternatives further tables of a kind that stands in {@code tables} already, by key
 * @param figures figures that the prose states
 * @since 0.1
 */
public record AnnualReport(
        FormId form,
        ReportHeader header,
        List<Section> sections,
        Map<String, CellTable> tables,
        Map<String, List<CellTable>> alternatives,
        List<Figure> figures) {

    /** Copies the collections, leaves out tables that show no cell and refuses a table under another's key. */
    public AnnualReport {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        Map<String, CellTable> shown = new LinkedHashMap<>();
        tables.forEach((key, table) -> {
            checkKey(key, table);
            if (!table.cells().isEmpty()) {
                shown.put(key, table);
            }
        });
        tables = Collections.unmodifiableMap(shown);
        Map<String, List<CellTable>> others = new LinkedHashMap<>();
        alternatives.forEach((key, list) -> {
            list.forEach(table -> checkKey(key, table));
            if (!list.isEmpty()) {
                others.put(key, List.copyOf(list));
            }
        });
        alternatives = Collections.unmodifiableMap(others);
    }

    private static void checkKey(String key, CellTable table) {
        if (!table.key().equals(key)) {
            throw new IllegalArgumentException("Table " + table.key() + " cannot stand under the key " + key);
        }
    }

    /**
     * Starts a report, for example to check one's own figures without any document.
     *
     * @param form the form of its tables
     * @return a builder in which nothing is stated yet
     */
    public static Builder builder(FormId form) {
        return new Builder(form);
    }

    /**
     * One cell of any table.
     *
     * @param ref its address
     * @return the cell, absent where the report shows none
     */
    public Cell cell(CellRef ref) {
        CellTable table = tables.get(ref.table());
        return table == null ? Cell.absent() : table.cells().getOrDefault(ref, Cell.absent());
    }

    /**
     * The amount that a cell states, in a unit without multiples: 125000 元 for 12.5 under a head in 万元.
     *
     * @param ref its address
     * @return the amount, by the unit in the cell or else the one that the form fixes; empty where the cell is no number
     */
    public Optional<Amount> amount(CellRef ref) {
        String fixed = Forms.of(form)
                .table(ref.table())
                .flatMap(table -> table.unit(ref))
                .orElse(null);
        return cell(ref) instanceof Cell.Numeric number ? Optional.of(Amount.of(number, fixed)) : Optional.empty();
    }

    /**
     * One table by its key.
     *
     * @param key the key, such as {@code requests}
     * @return the table; one without cells where the report does not show it
     */
    public CellTable table(String key) {
        return tables.getOrDefault(key, CellTable.empty(key));
    }

    /**
     * The figure that the prose states for a key. A report may state one figure several times; where its statements
     * contradict each other, none of them is given here, though {@link #figures()} lists them all.
     *
     * @param key the key, one of {@link FigureKey}
     * @return the first exact statement, else the first one; empty where there is none, or where two do not agree
     */
    public Optional<Figure> figure(String key) {
        Figure exact = null;
        Figure approximate = null;
        for (Figure figure : figures) {
            if (figure.key().equals(key)) {
                exact = exact == null && !figure.approximate() ? figure : exact;
                approximate = approximate == null && figure.approximate() ? figure : approximate;
                boolean agrees = (exact == null || figure.agreesWith(exact))
                        && (approximate == null || figure.agreesWith(approximate));
                if (!agrees) {
                    return Optional.empty();
                }
            }
        }
        return Optional.ofNullable(exact == null ? approximate : exact);
    }

    /** {@return the table on requests received and handled (收到和处理政府信息公开申请情况)} */
    public RequestTable requests() {
        return new RequestTable(table(RequestTable.KEY));
    }

    /** {@return the table on reconsideration and litigation (政府信息公开行政复议、行政诉讼情况)} */
    public ReviewTable review() {
        return new ReviewTable(table(ReviewTable.KEY));
    }

    /** {@return the table on proactive disclosure (主动公开政府信息情况) in the shape of this report's form} */
    public ProactiveDisclosure proactive() {
        return ProactiveDisclosure.of(form, table(ProactiveDisclosure.KEY));
    }

    /** {@return the statistics table of 2014 to 2018 (政府信息公开情况统计表)} */
    public StatisticsTable statistics() {
        return new StatisticsTable(table(StatisticsTable.KEY));
    }

    /**
     * A copy with another header.
     *
     * @param newHeader the header
     * @return the copy
     */
    public AnnualReport withHeader(ReportHeader newHeader) {
        return new AnnualReport(form, newHeader, sections, tables, alternatives, figures);
    }

    /**
     * A copy with other sections.
     *
     * @param newSections the sections in order
     * @return the copy
     */
    public AnnualReport withSections(List<Section> newSections) {
        return new AnnualReport(form, header, newSections, tables, alternatives, figures);
    }

    /**
     * A copy with other figures.
     *
     * @param newFigures the figures
     * @return the copy
     */
    public AnnualReport withFigures(List<Figure> newFigures) {
        return new AnnualReport(form, header, sections, tables, alternatives, newFigures);
    }

    /**
     * A copy in which one table is added or replaced.
     *
     * @param table the table; one without cells removes the table
     * @return the copy
     */
    public AnnualReport withTable(CellTable table) {
        Map<String, CellTable> copy = new LinkedHashMap<>(tables);
        copy.put(table.key(), table);
        return new AnnualReport(form, header, sections, copy, alternatives, figures);
    }

    /**
     * A copy with other alternatives.
     *
     * @param newAlternatives further tables by key
     * @return the copy
     */
    public AnnualReport withAlternatives(Map<String, List<CellTable>> newAlternatives) {
        return new AnnualReport(form, header, sections, tables, newAlternatives, figures);
    }

    /**
     * A copy in which one cell is replaced.
     *
     * @param ref its address
     * @param cell the new cell; an absent cell removes it
     * @return the copy
     */
    public AnnualReport withCell(CellRef ref, Cell cell) {
        return withTable(table(ref.table()).with(ref.row(), ref.column(), cell));
    }

    /**
     * A copy in which suggestions stand as numbers. It then holds figures that its source does not state.
     *
     * @param suggestions what to put in, such as {@link dev.gip.model.relation.Suggestions#of}
     * @return the copy
     * @throws IllegalArgumentException if a cell is a number already
     */
    public AnnualReport applying(List<Suggestion> suggestions) {
        AnnualReport copy = this;
        for (Suggestion suggestion : suggestions) {
            if (copy.cell(suggestion.ref()).kind() == CellKind.NUMBER) {
                throw new IllegalArgumentException("The cell " + suggestion.ref()
                        + " is a number already; a suggestion never replaces one. Use withCell to correct it.");
            }
            copy = copy.withCell(suggestion.ref(), Cell.of(suggestion.value()));
        }
        return copy;
    }

    /**
     * Collects a report step by step; not safe for use by several threads.
     *
     * @since 0.1
     */
    public static final class Builder {

        private final FormId form;
        private ReportHeader header = ReportHeader.EMPTY;
        private final List<Section> sections = new ArrayList<>();
        private final Map<String, Map<CellRef, Cell>> tables = new LinkedHashMap<>();
        private final List<Figure> figures = new ArrayList<>();

        private Builder(FormId form) {
            this.form = form;
        }

        /**
         * Sets the whole header.
         *
         * @param newHeader the header
         * @return this builder
         */
        public Builder header(ReportHeader newHeader) {
            header = newHeader;
            return this;
        }

        /**
         * Sets the title.
         *
         * @param title the title on one line
         * @return this builder
         */
        public Builder title(String title) {
            header = header.withTitle(title);
            return this;
        }

        /**
         * Sets the reporting body.
         *
         * @param agency its full name
         * @return this builder
         */
        public Builder agency(String agency) {
            header = header.withAgency(agency);
            return this;
        }

        /**
         * Sets the year reported on.
         *
         * @param year the year
         * @return this builder
         */
        public Builder year(int year) {
            header = header.withYear(year);
            return this;
        }

        /**
         * Adds a section.
         *
         * @param key its key in the form
         * @param heading the heading as it is to be printed
         * @param text the text, paragraphs parted by line feeds
         * @return this builder
         */
        public Builder section(String key, String heading, String text) {
            sections.add(new Section(key, heading, text));
            return this;
        }

        /**
         * Sets one cell, replacing an earlier one at the same address.
         *
         * @param ref its address
         * @param cell the cell
         * @return this builder
         */
        public Builder cell(CellRef ref, Cell cell) {
            tables.computeIfAbsent(ref.table(), key -> new LinkedHashMap<>()).put(ref, cell);
            return this;
        }

        /**
         * Sets one cell, replacing an earlier one at the same address.
         *
         * @param ref its address as {@code table/row/column}
         * @param cell the cell
         * @return this builder
         * @throws IllegalArgumentException if {@code ref} is not an address
         */
        public Builder cell(String ref, Cell cell) {
            return cell(CellRef.parse(ref), cell);
        }

        /**
         * Sets one cell to a count.
         *
         * @param ref its address as {@code table/row/column}
         * @param value the count
         * @return this builder
         * @throws IllegalArgumentException if {@code ref} is not an address
         */
        public Builder cell(String ref, long value) {
            return cell(ref, Cell.of(value));
        }

        /**
         * Adds a figure that the prose states.
         *
         * @param figure the figure
         * @return this builder
         */
        public Builder figure(Figure figure) {
            figures.add(figure);
            return this;
        }

        /** {@return the report collected so far} */
        public AnnualReport build() {
            Map<String, CellTable> built = new LinkedHashMap<>();
            tables.forEach((key, cells) -> built.put(key, new CellTable(key, cells)));
            return new AnnualReport(form, header, sections, built, Map.of(), figures);
        }
    }
}
