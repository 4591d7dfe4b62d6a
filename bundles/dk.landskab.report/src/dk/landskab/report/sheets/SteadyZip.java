// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes out of a workbook when it was written, so that the same report gives the same bytes. */
final class SteadyZip {

    /** The first moment that a zip file knows. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MOMENT = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*<");

    private SteadyZip() {
    }

    /** Copies a workbook, its parts by name, and leaves the stream open. */
    static void copy(Path workbook, OutputStream out) throws IOException {
        ZipOutputStream steady = new ZipOutputStream(out);
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(LONG_AGO);
                steady.putNextEntry(copy);
                steady.write(content(entry.getName(), zip.getInputStream(entry).readAllBytes()));
                steady.closeEntry();
            }
        }
        steady.finish();
    }

    private static byte[] content(String name, byte[] bytes) {
        return name.equals(PROPERTIES) ? MOMENT.matcher(new String(bytes, StandardCharsets.UTF_8))
                .replaceAll("$1" + LONG_AGO + ":00Z<").getBytes(StandardCharsets.UTF_8) : bytes;
    }
}
