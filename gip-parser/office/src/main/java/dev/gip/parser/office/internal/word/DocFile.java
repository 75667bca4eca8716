package dev.gip.parser.office.internal.word;

import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.Clock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;

/** Reads DOC files of Word 97 and later. */
public final class DocFile {

    private static final String FORMAT = "DOC";

    private DocFile() {}

    /** What a file shows. */
    public static Document read(SourceInput input) throws UnreadableSourceException {
        Clock clock = new Clock(input);
        try (HWPFDocument file = new HWPFDocument(input.stream())) {
            DocPieces text = new DocPieces(clock, new DocLists());
            List<Piece> pieces = new ArrayList<>(text.of(file.getRange(), 0));
            pieces.addAll(text.of(file.getMainTextboxRange(), 0));
            return WordDocument.of(input, pieces, List.of());
        } catch (EncryptedDocumentException e) {
            throw Unreadable.encrypted(input, FORMAT);
        } catch (OldFileFormatException e) {
            throw Unreadable.damaged(
                    input, FORMAT, "是 Word 95 或更早的格式，请另存为 DOCX 后再读取", "it is of Word 95 or earlier; save it as DOCX");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // POI throws anything on damaged files.
            throw Unreadable.damaged(input, FORMAT, String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        }
    }
}
