// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dk.landskab.exchange.sheet.Table;
import dk.landskab.exchange.sheet.Tables;

/**
 * A table in a file.
 *
 * @param bytes of the file
 */
record TableFile(Path path, byte[] bytes) {

    /** @param format {@code csv} or {@code xlsx} */
    static TableFile of(Grid grid, String format, int rows) throws IOException {
        byte[] bytes = isText(format) ? grid.text(rows) : grid.workbook(rows);
        return new TableFile(Files.write(Files.createTempFile("benchmark", "." + format), bytes), bytes);
    }

    private static boolean isText(String name) {
        return name.endsWith("csv");
    }

    /** What the library of the format reads, and nothing more. */
    long bare() throws IOException {
        return isText(path.toString()) ? Grid.bareText(bytes) : Grid.bareWorkbook(bytes);
    }

    /** The table with its places. */
    List<Table> tables() {
        return Tables.read(path.toString(), bytes);
    }

    void delete() throws IOException {
        Files.delete(path);
    }
}
