// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.kitos.read.KitosFiles;
import dk.landskab.exchange.kitos.read.Source;

/**
 * An overview of KITOS to entries of fields. The peer is the bare reading of the spreadsheet library; the floor is the
 * table.
 */
@State(Scope.Benchmark)
public class KitosGridBenchmark {

    private static final Grid GRID = new Grid("Overblik", List.of("IT-System (UUID)", "IT System", "Version",
            "Ibrugtagningsdato", "Livscyklus", "KLE ID", "Leverandør", "IT Kontrakter", "Antal brugere",
            "Indeholder AI-teknologi", "DPIA gennemført", "Noter"), row -> List.of(
                    "%08x-0000-4000-8000-%012x".formatted(row, row), "System " + row, "v" + row % 10,
                    LocalDate.of(2020, 1, 1 + row % 28), "I drift", "27.12.0" + row % 10, "Vendor " + row % 50,
                    "Contract " + row % 200, "50-100", "Nej", "Ja", "Note " + row));

    /** How many rows, of twelve cells each. */
    @Param({"1000", "10000", "100000"})
    public int rows;

    private TableFile file;

    /** Makes the file. */
    @Setup
    public void generate() throws IOException {
        file = TableFile.of(GRID, "xlsx", rows);
    }

    /** Deletes it. */
    @TearDown
    public void delete() throws IOException {
        file.delete();
    }

    /** The entries. */
    @Benchmark
    public List<Source> ours() {
        return KitosFiles.read(file.path().toString(), new ImportReport.Builder());
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
