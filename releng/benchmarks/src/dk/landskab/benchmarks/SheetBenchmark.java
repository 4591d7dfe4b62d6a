// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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

    static final Grid GRID = new Grid("S", IntStream.range(0, 20).mapToObj(each -> "Title " + each).toList(),
            row -> IntStream.range(0, 20).mapToObj(column -> column % 2 == 0
                    ? (Object) ("System " + row % 1000 + " " + column) : (Object) (row * column)).toList());

    /** How many rows, of twenty cells each. */
    @Param({"1000", "10000", "100000"})
    public int rows;

    private byte[] bytes;

    /** Makes the workbook. */
    @Setup
    public void generate() throws IOException {
        bytes = GRID.workbook(rows);
    }

    /** The tables. */
    @Benchmark
    public List<Table> ours() {
        return Tables.read("benchmark.xlsx", bytes);
    }

    /** The library. */
    @Benchmark
    public long peer() throws IOException {
        return Grid.bareWorkbook(bytes);
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
