package dev.gip.parser.pdf.internal;

import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.spi.page.PageLayout;
import dev.gip.parser.support.internal.drawing.ShownPage;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF file, read page by page in memory: no file is written, and a page is forgotten once its layout is known. */
public final class PdfFile {

    private static final String FORMAT = "PDF";

    private PdfFile() {}

    /** What stands in the file. */
    public static Document read(SourceInput input) throws UnreadableSourceException {
        PageLayout layout = new PageLayout(input);
        byte[] bytes = bytes(input);
        Expansion.check(input, bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > input.limits().maxPages()) {
                throw Unreadable.tooManyPages(input);
            }
            readPages(pdf, input, layout);
        } catch (InvalidPasswordException e) {
            throw Unreadable.encrypted(input, FORMAT);
        } catch (TimeUp e) {
            throw Unreadable.takesTooLong(input);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox throws anything on damaged files, and follows nesting as deep as the file has it.
            throw damaged(input, e);
        }
        return layout.document();
    }

    private static byte[] bytes(SourceInput input) {
        try (InputStream stream = input.stream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    private static void readPages(PDDocument pdf, SourceInput input, PageLayout layout)
            throws IOException, UnreadableSourceException {
        TimeUp.Clock clock = new TimeUp.Clock(input.limits().maxTime());
        Layers layers = Layers.of(pdf);
        EmptyFonts fonts = new EmptyFonts();
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            number++;
            Upright upright = new Upright(page);
            ShownPage shown = new ShownPage(
                    upright.width(), upright.height(), input.limits().maxCharacters());
            new PageEngine(page, upright, shown, layers, fonts, clock).run();
            shown.handTo(layout, number);
        }
        if (number == 0) {
            throw Unreadable.damaged(input, FORMAT, "没有任何一页", "it has no page");
        }
    }

    private static UnreadableSourceException damaged(SourceInput input, Throwable cause) {
        String what = cause instanceof StackOverflowError ? "nesting too deep" : String.valueOf(cause.getMessage());
        return Unreadable.damaged(input, FORMAT, what, what);
    }
}
