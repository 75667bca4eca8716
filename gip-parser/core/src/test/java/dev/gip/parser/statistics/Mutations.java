package dev.gip.parser.statistics;

import dev.gip.parser.statistics.PrintedStatistics.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Ways in which copies of the table differ, and ways in which they lose things. */
final class Mutations {

    private Mutations() {}

    /** A change by chance. */
    interface Mutation {
        PrintedStatistics apply(PrintedStatistics table, Random random);
    }

    /** Changes that leave every figure beside its label. */
    enum Lossless implements Mutation {
        HALF_WIDTH_BRACKETS {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return labels(
                        table,
                        label -> label.replace('（', '(').replace('）', ')').replace('：', ':'));
            }
        },
        OTHER_MARKS_BEHIND_NUMBERS {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                String mark = List.of("、", "．", ". ", ".").get(random.nextInt(4));
                return labels(table, label -> label.replaceFirst("^([0-9])\\.", "$1" + mark));
            }
        },
        NO_NUMBERS {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return labels(table, label -> label.replaceFirst("^([0-9]\\.|（.）|.、)", ""));
            }
        },
        ANOTHER_NUMBERING {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return labels(table, label -> label.replaceFirst("^[0-9]\\.", (1 + random.nextInt(9)) + "."));
            }
        },
        INDENTED {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return labels(table, label -> "　".repeat(random.nextInt(4)) + label);
            }
        },
        NO_REMARKS {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return labels(table, label -> label.replaceFirst("（[^（）]{5,}）$", ""));
            }
        },
        FULL_WIDTH_FIGURES {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return table.map(row -> row.withValue(fullWidth(row.value())));
            }
        },
        OTHER_SIGNS_BESIDE_HEADINGS {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                String sign = List.of("----", "—", "-", "/").get(random.nextInt(4));
                return table.map(row -> row.isHeading() ? row.withUnit(sign).withValue(sign) : row);
            }
        },
        ONLY_UNITS_BESIDE_HEADINGS {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return table.map(row -> row.isHeading() ? row.withValue(null) : row);
            }
        },
        NOTHING_BESIDE_HEADINGS {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return table.map(row -> row.isHeading() ? row.withUnit(null).withValue(null) : row);
            }
        },
        BLOCKS_IN_ANOTHER_ORDER {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                List<List<Row>> blocks = new ArrayList<>();
                for (Row row : table.rows()) {
                    if (blocks.isEmpty() || row.label().matches("[一二三四五六七八九]、.*")) {
                        blocks.add(new ArrayList<>());
                    }
                    blocks.get(blocks.size() - 1).add(row);
                }
                Collections.shuffle(blocks, random);
                return numbered(table, blocks.stream().flatMap(List::stream).toList());
            }
        },
        LOCAL_ROWS {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                List<Row> rows = new ArrayList<>(table.rows());
                rows.add(1 + random.nextInt(rows.size()), new Row("x:电子邮件申请数", "电子邮件申请数", "件", "9001", 9001));
                rows.add(1 + random.nextInt(rows.size()), new Row("x:（五）机构领导信息数", "（五）机构领导信息数", "条", "9002", 9002));
                return numbered(table, rows);
            }
        };

        private static PrintedStatistics labels(PrintedStatistics table, UnaryOperator<String> change) {
            return table.map(row -> row.key().startsWith("x:") ? row : row.withLabel(change.apply(row.label())));
        }

        private static PrintedStatistics numbered(PrintedStatistics table, List<Row> rows) {
            List<Row> numbered = new ArrayList<>();
            rows.forEach(row -> numbered.add(row.withNumber(numbered.size() + 1)));
            return table.withRows(numbered);
        }

        private static String fullWidth(@org.jspecify.annotations.Nullable String value) {
            StringBuilder wide = new StringBuilder();
            for (char c : String.valueOf(value).toCharArray()) {
                wide.append(c >= '!' && c <= '~' ? (char) (c + 0xFEE0) : c);
            }
            return value == null ? "" : wide.toString();
        }
    }

    /** Changes that lose something; what is left may be read or not, but never as something else. */
    enum Lossy implements Mutation {
        FIGURES_LOST {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return table.map(row -> random.nextInt(6) == 0 ? row.withValue(null) : row);
            }
        },
        FIGURES_BLANK {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return table.map(row -> random.nextInt(4) == 0 ? row.withValue("") : row);
            }
        },
        UNITS_LOST {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return table.map(row -> random.nextInt(6) == 0 ? row.withUnit(null) : row);
            }
        },
        UNITS_BLANK {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return table.map(row -> random.nextInt(6) == 0 ? row.withUnit("") : row);
            }
        },
        SIGNS_FOR_FIGURES {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return table.map(row -> random.nextInt(3) == 0 ? row.withValue("-") : row);
            }
        },
        ROWS_LOST {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                int one = 2 + random.nextInt(6);
                return table.withRows(table.rows().stream()
                        .filter(row -> random.nextInt(one) != 0)
                        .toList());
            }
        },
        A_RUN_OF_ROWS_LOST {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                List<Row> rows = new ArrayList<>(table.rows());
                int from = random.nextInt(rows.size());
                rows.subList(from, Math.min(rows.size(), from + 1 + random.nextInt(12)))
                        .clear();
                return table.withRows(rows);
            }
        },
        ROWS_SHUFFLED {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                List<Row> rows = new ArrayList<>(table.rows());
                Collections.shuffle(rows, random);
                return table.withRows(rows);
            }
        },
        LABELS_LOST {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return table.map(row -> random.nextInt(8) == 0 ? row.withLabel("") : row);
            }
        },
        LABELS_DAMAGED {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return table.map(row -> random.nextInt(4) == 0 ? row.withLabel(damaged(row.label(), random)) : row);
            }
        },
        LABELS_CUT {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return table.map(row -> random.nextInt(4) == 0 && row.label().length() > 4
                        ? row.withLabel(row.label()
                                .substring(0, 4 + random.nextInt(row.label().length() - 3)))
                        : row);
            }
        },
        HEADS_LOST {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                return table.withHeads(List.of());
            }
        },
        A_HEAD_LOST {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                List<String> heads = new ArrayList<>(table.heads());
                if (!heads.isEmpty()) {
                    heads.remove(random.nextInt(heads.size()));
                }
                return table.withHeads(heads);
            }
        },
        A_HEAD_BLANK {
            @Override
            public PrintedStatistics apply(PrintedStatistics table, Random random) {
                List<String> heads = new ArrayList<>(table.heads());
                if (!heads.isEmpty()) {
                    heads.set(random.nextInt(heads.size()), "");
                }
                return table.withHeads(heads);
            }
        };

        private static String damaged(String label, Random random) {
            int at = random.nextInt(Math.max(1, label.length()));
            if (label.isEmpty()) {
                return label;
            }
            String rest = label.substring(at + 1);
            return label.substring(0, at) + (random.nextBoolean() ? "某" : "") + rest;
        }
    }
}
