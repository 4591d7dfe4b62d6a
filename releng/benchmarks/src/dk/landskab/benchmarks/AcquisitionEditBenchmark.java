// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.live.LiveTexts;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartLoading;
import dk.landskab.store.PartSource;

/**
 * One text of many is changed, and what is wrong told wherever that may have changed. The peer is Xtext, which loads
 * and validates that one file; {@code clean} is our check of all of them, of which one change must be a small part.
 */
@State(Scope.Benchmark)
public class AcquisitionEditBenchmark {

    /** How many files. */
    @Param({"500", "5000"})
    public int files;

    private final PartFormats formats = PartFormats.standard().with(new AcquisitionFormat());
    private List<PartSource> sources;
    private LiveTexts live;
    private StockXtext stock;
    private int version;

    /** Reads the texts. */
    @Setup
    public void generate() throws IOException {
        sources = Cases.files(files);
        live = new LiveTexts(new AcquisitionFormat(), id -> Optional.empty());
        live.put(sources);
        stock = new StockXtext();
        stock.check(sources);
    }

    private PartSource changed() {
        version++;
        return Cases.file(version * 37 % files, version);
    }

    /** What is told live. */
    @Benchmark
    public int ours() {
        return live.put(List.of(changed())).stream().mapToInt(path -> live.problems(path).size()).sum();
    }

    /** Xtext. */
    @Benchmark
    public int peer() throws IOException {
        return stock.edit(changed());
    }

    /** Everything anew. */
    @Benchmark
    public Landscape clean() {
        return LandscapeAssembly.of(Origin.of("benchmark"), PartLoading.all(sources, formats));
    }
}
