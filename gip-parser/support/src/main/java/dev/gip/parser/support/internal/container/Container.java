package dev.gip.parser.support.internal.container;

import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.spi.ZipNames;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a ZIP container that a reader asks for. All of it was inflated once, to see that it keeps to the limits.
 * For one thread, like its clock.
 */
final class Container {

    private static final int BUFFER = 1 << 14;

    /** What inflates to less than this is no bomb, whatever the ratio. */
    private static final long HARMLESS = 1 << 20;

    /** Larger parts are inflated again when they are read, and never stand in memory as a whole. */
    private static final int LARGEST_KEPT = 4 << 20;

    /** No more than this stands in memory; parts beyond it count as large. */
    private static final long MOST_KEPT = 128 << 20;

    private final SourceInput input;
    private final Clock clock;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> large = new HashSet<>();
    private long left;
    private long kept;

    private Container(SourceInput input, Clock clock) {
        this.input = input;
        this.clock = clock;
        this.left = Math.max(HARMLESS, (long) input.size() * input.limits().maxExpansion());
    }

    /**
     * Reads a container.
     *
     * @param format the name of the format, for messages
     * @param wanted tells the parts that may be asked for by their names
     */
    static Container read(SourceInput input, String format, Clock clock, Predicate<String> wanted)
            throws UnreadableSourceException {
        Container container = new Container(input, clock);
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(input.stream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > input.limits().maxEntries()) {
                    throw Unreadable.tooManyEntries(input);
                }
                container.take(ZipNames.name(entry), zip, wanted);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Unreadable.damaged(
                    input, format, "压缩包损坏（" + e.getMessage() + "）", "its ZIP container is broken: " + e.getMessage());
        }
        return container;
    }

    private void take(String name, InputStream entry, Predicate<String> wanted)
            throws IOException, UnreadableSourceException {
        boolean keep = wanted.test(name) && !parts.containsKey(name) && !large.contains(name);
        long most = Math.min(LARGEST_KEPT, MOST_KEPT - kept);
        ByteArrayOutputStream part = new ByteArrayOutputStream(keep ? BUFFER : 0);
        byte[] buffer = new byte[BUFFER];
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            clock.step();
            left -= read;
            if (left < 0) {
                throw Unreadable.growsTooMuch(input);
            }
            if (keep && part.size() <= most) {
                part.write(buffer, 0, read);
            }
        }
        if (keep && part.size() > most) {
            large.add(name);
        } else if (keep) {
            parts.put(name, part.toByteArray());
            kept += part.size();
        }
    }

    boolean has(String name) {
        return parts.containsKey(name) || large.contains(name);
    }

    /** A stream over a part; empty where the container has none by that name. */
    Optional<InputStream> open(String name) throws UnreadableSourceException {
        byte[] bytes = parts.get(name);
        if (bytes != null) {
            return Optional.of(new ByteArrayInputStream(bytes));
        }
        return large.contains(name) ? Optional.of(again(name)) : Optional.empty();
    }

    private InputStream again(String part) throws UnreadableSourceException {
        byte[] buffer = new byte[BUFFER];
        try {
            ZipInputStream zip = new ZipInputStream(input.stream());
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (ZipNames.name(entry).equals(part)) {
                    return zip;
                }
                while (zip.read(buffer) >= 0) {
                    clock.step();
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("What was inflated once can be inflated again", e);
        }
        throw new IllegalStateException("The part was there: " + part);
    }
}
