// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.nio.file.Path;
import java.util.List;

import dk.landskab.exchange.BoundedFile;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** Reads the tables of a file, whatever its name says that it is. */
public final class Tables {

    private Tables() {
    }

    /** Whether these are the first bytes of a workbook, readable or not. */
    public static boolean isWorkbook(byte[] bytes) {
        return isArchive(bytes) || isCompound(bytes);
    }

    /**
     * The tables of a workbook or of a {@code .csv} file, in their order.
     *
     * @param name as errors name it
     * @throws UnreadableException where it is neither, or encrypted, or unpacks to more than a table can be
     */
    public static List<Table> read(String name, Path file) {
        return read(name, BoundedFile.read(file));
    }

    /** The tables in these bytes; as {@link #read(String, Path)}. */
    public static List<Table> read(String name, byte[] bytes) {
        if (isCompound(bytes)) {
            throw new UnreadableException(Location.of(name), Message.of(Tables.class, "encrypted"));
        }
        return isArchive(bytes) ? Workbook.read(name, bytes) : List.of(CsvTable.read(name, bytes));
    }

    private static boolean isArchive(byte[] bytes) {
        return starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6);
    }

    /** What an encrypted workbook is packed in, and what Excel wrote before 2007. */
    private static boolean isCompound(byte[] bytes) {
        return starts(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean starts(byte[] bytes, int... begin) {
        if (bytes.length < begin.length) {
            return false;
        }
        for (int i = 0; i < begin.length; i++) {
            if ((bytes[i] & 0xFF) != begin[i]) {
                return false;
            }
        }
        return true;
    }
}
