package dev.gip.parser.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Containers made of parts. */
final class Zips {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Zips with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Zips with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The relations of a part: type and target in turn. */
    static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append(
                    "<Relationship Id='rId%d' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s'/>"
                            .formatted(i / 2 + 1, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }
}
