package dev.gip.parser.ofd.internal;

import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.spi.page.PageLayout;

/** An OFD file (GB/T 33190-2016), read page by page: a page is forgotten once its layout is known. */
public final class OfdFile {

    /** What an encrypted file shows in the open. */
    private static final String ENCRYPTIONS = "Encryptions.xml";

    private OfdFile() {}

    /** What stands in the file. The pages of several documents in it are counted on. */
    public static Document read(SourceInput input) throws UnreadableSourceException {
        PageLayout layout = new PageLayout(input);
        OfdParts parts = new OfdParts(input);
        if (parts.has(ENCRYPTIONS)) {
            throw Unreadable.encrypted(input, Numbers.FORMAT);
        }
        int pages = 0;
        for (String root : Bodies.roots(parts)) {
            DocumentPart document = DocumentPart.read(parts, root, pages);
            new DocumentPages(parts, document).handTo(layout, pages);
            pages += document.pages().size();
        }
        if (pages == 0) {
            throw parts.damaged("没有任何一页", "it has no page");
        }
        return layout.document();
    }
}
