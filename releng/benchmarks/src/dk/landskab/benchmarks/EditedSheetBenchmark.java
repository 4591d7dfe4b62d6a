// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importers;

/**
 * A sheet of systems to a landscape of them, every cell understood. The peer is the bare reading of the library of the
 * format; the floor is the table.
 */
@State(Scope.Benchmark)
public class EditedSheetBenchmark {

    private static final Grid GRID = new Grid("Application", List.of("Application id", "name", "description", "kind",
            "businessFit", "lifecycle.activeFrom", "parent", "version", "aliases"), row -> List.of("town.a" + row,
                    "System " + row, "Describes " + row, "HR", 1 + row % 5, LocalDate.of(2020, 1, 1 + row % 28),
                    row == 0 ? "" : "town.a" + row / 10, "v" + row % 10, "Alias " + row));

    /** The format. */
    @Param({"csv", "xlsx"})
    public String format;

    /** How many rows, of nine cells each. */
    @Param({"10000", "100000"})
    public int rows;

    private TableFile file;

    /** Makes the file. */
    @Setup
    public void generate() throws IOException {
        file = TableFile.of(GRID, format, rows);
    }

    /** Deletes it. */
    @TearDown
    public void delete() throws IOException {
        file.delete();
    }

    /** The landscape. */
    @Benchmark
    public ImportResult ours() {
        ImportResult result = Importers.named("csv").orElseThrow().run(new ImportRequest(
                List.of(file.path().toString()), Optional.empty(), Optional.empty()));
        if (result.drafts().isEmpty()) {
            throw new IllegalStateException(result.report().toString());
        }
        return result;
    }

    /** The library. */
    @Benchmark
    public long peer() throws IOException {
        return file.bare();
    }

    /** The table. */
    @Benchmark
    public Object floor() {
        return file.tables();
    }
}
