package dev.gip.model.reading;

import dev.gip.model.LocalizedText;
import dev.gip.model.source.SourceLocation;

/**
 * What a piece of the report rests on.
 *
 * @param location where it stands in the source
 * @param raw the text as it stands there
 * @param label the label that it was found under, as printed; empty where there is none
 * @param basis why it was placed there
 * @param certainty how sure it is
 * @since 0.1
 */
public record Evidence(SourceLocation location, String raw, String label, Basis basis, Certainty certainty) {

    /**
     * Evidence as sure as its basis.
     *
     * @param location where it stands in the source
     * @param raw the text as it stands there
     * @param label the label that it was found under, as printed; empty where there is none
     * @param basis why it was placed there
     */
    public Evidence(SourceLocation location, String raw, String label, Basis basis) {
        this(location, raw, label, basis, basis.certainty());
    }

    /**
     * How sure it is that the source says so.
     *
     * @since 0.1
     */
    public enum Certainty {
        /** The source says so in the place meant for it: a title, a labelled line, metadata, a column. */
        STATED("原文写明", "stated by the source"),
        /** It follows from other words of the source: a sentence, a signature, the edge of a table. */
        DERIVED("由正文或落款推知", "told by a sentence or a signature"),
        /** The source says something else in another place; a diagnostic names both. */
        DOUBTFUL("原文各处说法不一", "the source disagrees with itself");

        private final String zh;
        private final String en;

        Certainty(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** {@return how sure it is, in people's words} */
        public LocalizedText text() {
            return new LocalizedText(zh, en);
        }
    }

    /**
     * Why a value was placed where it stands.
     *
     * @since 0.1
     */
    public enum Basis {
        /** The column of the source decided. */
        COLUMN("原文有真正的列，由所在的列决定", "the source has real columns, and its column decided"),
        /** The source shows every cell of the row, in order. */
        ORDER("原文按顺序给出了这一行的全部单元格，由次序决定", "the source shows every cell of the row, and their order decided"),
        /** The row is cut at the edge of the table; what it still shows stands in order from the left. */
        CLIPPED_ROW(
                "这一行在表格边缘被截断，余下的值从左起按次序对应",
                "the row is cut off at the edge of the table; what is left of it stands in order from the left"),
        /** Of all ways to place the source's figures, only this one satisfies every relation. */
        DECIDED_BY_RELATIONS(
                "在所有可能的对应中，只有这一种满足全部勾稽关系；这些关系因此不算独立核对过",
                "of all ways to place the figures only this one satisfies every sum; those sums are therefore not"
                        + " independently checked"),
        /** The source is data of this library, which names the place. */
        STATED("来源是本库写出的数据，其中写明了位置", "the source is data of this library, which names the place"),
        /** The words of the text itself. */
        TEXT("出自正文文字", "the words of the text itself");

        private final String zh;
        private final String en;

        Basis(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** {@return the reason in people's words} */
        public LocalizedText text() {
            return new LocalizedText(zh, en);
        }

        private Certainty certainty() {
            return this == CLIPPED_ROW || this == DECIDED_BY_RELATIONS ? Certainty.DERIVED : Certainty.STATED;
        }
    }
}
