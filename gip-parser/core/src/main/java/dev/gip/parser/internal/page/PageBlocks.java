package dev.gip.parser.internal.page;

import dev.gip.model.reading.Diagnostic;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.spi.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Takes the pages of one source, one after the other, and makes paragraphs and grids of them. */
public final class PageBlocks {

    private final SourceInput input;
    private final Work work;
    private final Legibility legibility = new Legibility();
    private final List<Item> items = new ArrayList<>();

    /** Nothing is taken yet; the time of the source begins now. */
    public PageBlocks(SourceInput input) {
        this.input = input;
        this.work = new Work(input.limits());
    }

    /** Takes the next page. */
    public void add(Page page) throws UnreadableSourceException {
        try {
            work.page(page.glyphs().size());
            legibility.look(page);
            items.addAll(PageSorter.sort(page, work));
        } catch (LimitReached e) {
            throw new UnreadableSourceException(said(e));
        }
    }

    /** Takes a page that is but a picture. */
    public void addPicture(int number) throws UnreadableSourceException {
        try {
            work.page(0);
            legibility.picture(number);
        } catch (LimitReached e) {
            throw new UnreadableSourceException(said(e));
        }
    }

    /** Takes the next page, whose text was recognised in a picture. */
    public void addRecognised(Page page) throws UnreadableSourceException {
        add(page);
        legibility.recognised(page.number());
    }

    private Diagnostic said(LimitReached reached) {
        return switch (reached.limit()) {
            case CELLS -> Issue.LIMIT_CELLS.of(input.name(), input.limits().maxCells());
            case CHARACTERS ->
                Issue.LIMIT_CHARACTERS.of(input.name(), input.limits().maxCharacters());
            case PAGES -> Issue.LIMIT_PAGES.of(input.name(), input.limits().maxPages());
            case TIME -> Issue.timeUp(input.name(), input.limits());
        };
    }

    /** What to know of how the pages were read. */
    public List<Diagnostic> diagnostics() {
        return legibility.diagnostics(input.name());
    }

    /** The paragraphs and grids of all pages. */
    public List<Block> blocks() throws UnreadableSourceException {
        legibility.check(input.name());
        List<Item> report = OpenTables.found(Tables.of(Furniture.removed(items)));
        Prose prose = new Prose(input.name(), Margins.of(report));
        GridMaker grids = new GridMaker(input.name());
        List<Block> blocks = new ArrayList<>();
        for (Item item : report) {
            if (item instanceof Item.Text text) {
                prose.add(text);
            } else if (item instanceof Item.Ruled ruled) {
                blocks.addAll(prose.take());
                blocks.add(grids.grid(ruled));
            }
        }
        blocks.addAll(prose.take());
        if (blocks.isEmpty()) {
            // Running heads and the numbers of pages are no text of the report.
            throw new UnreadableSourceException(Issue.NO_TEXT_ON_PAGES.of(input.name()));
        }
        return blocks;
    }
}
