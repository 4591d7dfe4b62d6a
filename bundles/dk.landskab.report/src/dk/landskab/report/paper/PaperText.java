// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A paper as an OpenDocument text (ISO/IEC 26300, version 1.3), which Word and LibreOffice open. The same paper and
 * letterhead give the same bytes.
 */
final class PaperText {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    /** The first moment that a zip file knows. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PaperText() {
    }

    /** The bytes of the document. */
    static byte[] of(Paper paper, Letterhead letterhead) {
        Map<String, byte[]> parts = new TreeMap<>(letterhead.pictures());
        parts.put("content.xml", OdtContent.of(paper));
        parts.put("styles.xml", letterhead.styles());
        parts.put("meta.xml", OdtPackage.meta(paper));
        parts.put("META-INF/manifest.xml", OdtPackage.manifest(TYPE, parts.keySet()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            // A reader tells the kind of a package by its first part, which therefore is not packed.
            put(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII), true);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue(), false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes, boolean isStored) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LONG_AGO);
        if (isStored) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
