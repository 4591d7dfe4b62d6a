// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.exchange.sheet.Table;
import dk.landskab.exchange.sheet.Tables;

/**
 * A workbook to a table, bounded and with places. The peer is the bare reading of the spreadsheet library, every text
 * asked for and none kept; the floor is the unpacking alone.
 */
@State(Scope.Benchmark)
public class SheetBenchmark {

    private static final int COLUMNS = 20;

    /** How many rows, of twenty cells each. */
    @Param({"1000", "10000", "100000"})
    public int rows;

    private byte[] bytes;

    /** Makes the workbook. */
    @Setup
    public void generate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("S");
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < COLUMNS; column += 2) {
                    sheet.value(row, column, "System " + row % 1000 + " " + column);
                    sheet.value(row, column + 1, row * column);
                }
            }
        }
        bytes = out.toByteArray();
    }

    /** The tables. */
    @Benchmark
    public List<Table> ours() {
        return Tables.read("benchmark.xlsx", bytes);
    }

    /** The library. */
    @Benchmark
    public int peer() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> all = workbook.getFirstSheet().openStream()) {
            return all.mapToInt(row -> row.stream().filter(cell -> cell != null)
                    .mapToInt(cell -> cell.getText().length()).sum()).sum();
        }
    }

    /** The unpacking. */
    @Benchmark
    public long floor() throws IOException {
        long length = 0;
        byte[] chunk = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                InputStream in = zip.getInputStream(entry);
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    length += read;
                }
            }
        }
        return length;
    }
}
