package dev.gip.parser.internal;

import dev.gip.model.form.FormId;
import dev.gip.model.source.Limits;
import dev.gip.parser.spi.DocumentReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * How a parser was built.
 *
 * @param limits how much is read at most
 * @param charset the charset demanded; null to find it out
 * @param form the form demanded; null to find it out
 * @param strict whether only what the source shows is placed
 * @param trackPositions whether places have their range of the text, even where it costs time
 * @param keepContacts whether telephone numbers, addresses and names of clerks are left in the text
 * @param readers the readers, in the order in which equals are preferred
 */
public record ParserSettings(
        Limits limits,
        @Nullable Charset charset,
        @Nullable FormId form,
        boolean strict,
        boolean trackPositions,
        boolean keepContacts,
        List<DocumentReader> readers) {

    /** The settings with the readers found on the path behind those the caller added. */
    public static ParserSettings of(
            Limits limits,
            @Nullable Charset charset,
            @Nullable FormId form,
            boolean strict,
            boolean trackPositions,
            boolean keepContacts,
            List<DocumentReader> added) {
        List<DocumentReader> readers = new ArrayList<>(added);
        ServiceLoader.load(DocumentReader.class, DocumentReader.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(DocumentReader::id))
                .forEach(readers::add);
        refuseDuplicates(readers);
        return new ParserSettings(limits, charset, form, strict, trackPositions, keepContacts, List.copyOf(readers));
    }

    private static void refuseDuplicates(List<DocumentReader> readers) {
        Map<String, DocumentReader> byId = new HashMap<>();
        for (DocumentReader reader : readers) {
            DocumentReader other = byId.put(reader.id(), reader);
            if (other != null) {
                throw new IllegalStateException("Two readers have the id '" + reader.id() + "': " + origin(other)
                        + " and " + origin(reader) + "; remove one of them");
            }
        }
    }

    private static String origin(DocumentReader reader) {
        return reader.getClass().getName() + " of " + reader.getClass().getModule();
    }
}
