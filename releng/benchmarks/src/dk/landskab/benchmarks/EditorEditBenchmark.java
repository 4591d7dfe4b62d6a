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
import org.openjdk.jmh.annotations.TearDown;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.ide.service.Diagnostics;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartLoading;
import dk.landskab.store.PartSource;

/**
 * An open text is changed: read, linked, and what its words say wrong told, in all three that are open. The peer is
 * Xtext, which loads and validates that file; {@code clean} is our reading of all files, of which a change must be a
 * small part; {@code misspelt} is a change with ten names that mean nothing, for each of which near ones are sought.
 */
@State(Scope.Benchmark)
public class EditorEditBenchmark {

    /** How many files. */
    @Param({"500", "5000"})
    public int files;

    private final PartFormats formats = PartFormats.standard().with(new AcquisitionFormat());
    private EditedCases cases;
    private StockXtext stock;
    private int version;

    /** Opens the texts. */
    @Setup
    public void open() throws IOException {
        cases = EditedCases.files(files);
        stock = StockXtext.forEditors();
        stock.check(cases.sources());
    }

    /** Closes them. */
    @TearDown
    public void close() throws IOException {
        cases.close();
    }

    private int told(PartSource file) throws IOException {
        cases.open(file);
        Diagnostics diagnostics = new Diagnostics(cases.workspace(), Language.EN, List.of());
        return cases.workspace().texts().stream().mapToInt(text -> diagnostics.words(text).size()).sum();
    }

    /** What an editor is told. */
    @Benchmark
    public int ours() throws IOException {
        return told(EditedCases.changed(++version));
    }

    /** Xtext. */
    @Benchmark
    public int peer() throws IOException {
        return stock.edit(EditedCases.changed(++version));
    }

    /** With names that mean nothing. */
    @Benchmark
    public int misspelt() throws IOException {
        PartSource file = EditedCases.changed(++version);
        String wrong = EditedCases.text(file).replace("from case-", "from csae-").replace("from process-", "from proces-")
                .replace("-0 ", "-O ");
        return told(PartSource.of(file.path(), wrong.getBytes(StandardCharsets.UTF_8)));
    }

    /** Everything anew. */
    @Benchmark
    public Landscape clean() {
        return LandscapeAssembly.of(Origin.of("benchmark"), PartLoading.all(cases.sources(), formats));
    }
}
