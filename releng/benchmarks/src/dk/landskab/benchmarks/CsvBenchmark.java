// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.exchange.sheet.Table;
import dk.landskab.exchange.sheet.Tables;

/**
 * A CSV file to a table with places. The peer is the bare reading of the CSV library, every cell asked for and none
 * kept; the floor is the decoding of its bytes.
 */
@State(Scope.Benchmark)
public class CsvBenchmark {

    /** How many rows, of twenty cells each. */
    @Param({"1000", "10000", "100000"})
    public int rows;

    private byte[] bytes;

    /** Makes the text. */
    @Setup
    public void generate() {
        bytes = SheetBenchmark.GRID.text(rows);
    }

    /** The table. */
    @Benchmark
    public List<Table> ours() {
        return Tables.read("benchmark.csv", bytes);
    }

    /** The library. */
    @Benchmark
    public long peer() throws IOException {
        return Grid.bareText(bytes);
    }

    /** The decoding. */
    @Benchmark
    public int floor() {
        return new String(bytes, StandardCharsets.UTF_8).length();
    }
}
