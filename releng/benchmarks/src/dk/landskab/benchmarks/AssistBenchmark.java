// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import dk.landskab.acquisition.ide.service.Completion;
import dk.landskab.acquisition.ide.service.Follow;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.store.PartSource;

/**
 * Content assist at every word of a case, at its beginning and after two letters. The peer is Xtext's content assist. At
 * the end it prints how long a single one took, at most, in 95 of 100 cases.
 */
@State(Scope.Benchmark)
public class AssistBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** How many files. */
    @Param({"500", "5000"})
    public int files;

    private final List<Long> times = new ArrayList<>();
    private final Follow follow = new Follow();
    private EditedCases cases;
    private OpenText text;
    private PartSource file;
    private List<Integer> places;
    private StockXtext stock;

    /** Opens the texts. */
    @Setup
    public void open() throws IOException {
        cases = EditedCases.files(files);
        file = EditedCases.changed(0);
        text = cases.workspace().text(file.path()).orElseThrow();
        places = EditedCases.places(text.buffer().text());
        stock = StockXtext.forEditors();
        stock.check(cases.sources());
    }

    /** Closes them, and tells. */
    @TearDown
    public void close() throws IOException {
        times.sort(null);
        System.out.printf("%n95 of 100 within %.1f ms, the longest %.1f ms%n", times.get(times.size() * 95 / 100) / 1e6,
                times.getLast() / 1e6);
        cases.close();
    }

    private int all(IntUnaryOperator assist) {
        int proposals = 0;
        for (int place : places) {
            long begin = System.nanoTime();
            proposals += assist.applyAsInt(place);
            times.add(System.nanoTime() - begin);
        }
        return proposals;
    }

    /** What an editor gets. */
    @Benchmark
    public int ours() {
        TextBuffer buffer = text.buffer();
        return all(place -> new Completion(cases.workspace(), follow, TODAY).at(text, buffer.position(place)).getItems()
                .size());
    }

    /** Xtext. */
    @Benchmark
    public int peer() {
        return all(place -> stock.assist(file, text.buffer().text(), place));
    }
}
