// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.nio.file.Path;
import java.util.List;

import dk.landskab.exchange.BoundedFile;
import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.sheet.Tables;

/** Reads a file of KITOS, whatever it is called. */
public final class KitosFiles {

    private KitosFiles() {
    }

    /**
     * What stands in a file.
     *
     * @param report takes what is wrong in it and can be left out
     * @throws dk.landskab.store.UnreadableException where it is none of KITOS's, or cannot be read
     */
    public static List<Source> read(String file, ImportReport.Builder report) {
        byte[] bytes = BoundedFile.read(Path.of(file));
        return isJson(bytes) ? JsonEntries.read(file, bytes, report)
                : SheetEntries.read(file, Tables.read(file, bytes), report);
    }

    private static boolean isJson(byte[] bytes) {
        for (byte each : bytes) {
            // white space and the byte order mark
            if (each > ' ') {
                return each == '{' || each == '[';
            }
        }
        return false;
    }
}
