package dev.gip.parser.spi.page;

import dev.gip.model.reading.Diagnostic;
import dev.gip.parser.internal.page.PageBlocks;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds paragraphs and tables on pages: lines that hang together are a table, and what no line parts is a merged cell;
 * running heads and numbers of pages are left out; tables and paragraphs that go on over pages are put together.
 *
 * <p>A reader makes one for each source and hands it the pages in order; only what stands on them is kept, so that a page
 * may be forgotten once it is handed over. Not safe to share between threads.
 *
 * @since 0.1
 */
public final class PageLayout {

    private final PageBlocks blocks;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * A layout without pages.
     *
     * @param input the source, for its name and its limits; its time is counted from now on
     */
    public PageLayout(SourceInput input) {
        this.blocks = new PageBlocks(input);
    }

    /**
     * Takes the next page.
     *
     * @param page the page
     * @throws UnreadableSourceException if the pages come to more than the limits allow
     */
    public void add(Page page) throws UnreadableSourceException {
        blocks.add(page);
    }

    /**
     * Takes the next page, the text of which a program recognised in a picture; this is said of the document.
     *
     * @param page the page
     * @throws UnreadableSourceException if the pages come to more than the limits allow
     */
    public void addRecognised(Page page) throws UnreadableSourceException {
        blocks.addRecognised(page);
    }

    /**
     * Takes the next page that shows a picture and no text. Where other pages have text it is said of the document; where
     * none has, the document is refused.
     *
     * @param number its number, counted from 1
     * @throws UnreadableSourceException if the pages come to more than the limits allow
     */
    public void addPicture(int number) throws UnreadableSourceException {
        blocks.addPicture(number);
    }

    /**
     * Takes something to know of how the pages were read.
     *
     * @param diagnostic what, and what to do
     */
    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /**
     * What stands on the pages.
     *
     * @return paragraphs and grids in reading order; their places are boxes on the pages as they are shown
     * @throws UnreadableSourceException if there is no text on any page, or too much of it is U+FFFD or the like, so that
     *     nobody can tell what it says
     */
    public Document document() throws UnreadableSourceException {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        List<Block> found = blocks.blocks();
        all.addAll(blocks.diagnostics());
        return new Document(List.of(), found, all);
    }
}
