package dev.gip.parser.spi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Tells what a ZIP container is by the names of its first files, for readers to say whether they fit.
 *
 * @since 0.1
 */
public final class ZipNames {

    /** What a container is shows at its beginning. */
    private static final int MOST_NAMES = 64;

    /** So much is inflated to get from one name to the next; a container that asks for more is left alone. */
    private static final int MOST_INFLATED = 4 << 20;

    private static final int BUFFER = 1 << 13;

    private ZipNames() {}

    /**
     * The names of the first files in a container, at most 64 of them, folders left out. At most 4 MiB are inflated.
     *
     * @param input the source
     * @return the names with forward slashes and none in front, as many as can be read; none where it is no container
     */
    public static List<String> of(SourceInput input) {
        List<String> names = new ArrayList<>();
        byte[] head = input.head(4);
        if (head.length < 4 || head[0] != 'P' || head[1] != 'K' || head[2] != 3 || head[3] != 4) {
            return names;
        }
        int left = MOST_INFLATED;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(input.stream())) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && names.size() < MOST_NAMES) {
                if (!entry.isDirectory()) {
                    names.add(name(entry));
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        return names;
                    }
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            // Of a damaged container the names in front of the damage tell what it was meant to be.
            return names;
        }
        return names;
    }

    /**
     * Whether a container is an OFD file, which may have its entry behind all pages and fonts. An encrypted file may show
     * no more than that it is one.
     *
     * @param names the names of its first files
     * @return whether they are those of an OFD file (GB/T 33190-2016)
     */
    public static boolean isOfd(List<String> names) {
        return names.contains("OFD.xml")
                || names.contains("Encryptions.xml")
                || names.stream().anyMatch(name -> name.startsWith("Doc_") && name.endsWith("/Content.xml"));
    }

    /**
     * The name of an entry as all producers mean it.
     *
     * @param entry the entry
     * @return its name with forward slashes and none in front
     */
    public static String name(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
