// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.parser.antlr.internal.InternalAcquisitionLanguageLexer;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartLoading;
import dk.landskab.store.PartSource;

/**
 * Texts of acquisitions with twenty names each: read, their names looked up over all of them, and what is wrong told.
 * The peer is Xtext with the same grammar; the floor splits the texts into words and does nothing with them.
 */
@State(Scope.Benchmark)
public class AcquisitionBenchmark {

    /** How many files. */
    @Param({"500", "5000"})
    public int files;

    private final PartFormats formats = PartFormats.standard().with(new AcquisitionFormat());
    private List<PartSource> sources;
    private StockXtext stock;

    /** Makes the texts, and the language ready. */
    @Setup
    public void generate() throws IOException {
        sources = Cases.files(files);
        stock = new StockXtext();
        Cases.refuseProblems(LandscapeAssembly.of(Origin.of("benchmark"), PartLoading.all(sources, formats)));
        if (stock.check(sources.subList(0, 200)) != 0) {
            throw new IllegalStateException("Xtext finds something wrong in the texts");
        }
    }

    /** The store with the format of acquisitions. */
    @Benchmark
    public Landscape ours() {
        return LandscapeAssembly.of(Origin.of("benchmark"), PartLoading.all(sources, formats));
    }

    /** Xtext. */
    @Benchmark
    public int peer() throws IOException {
        return stock.check(sources);
    }

    /** Words. */
    @Benchmark
    public int floor() throws IOException {
        int words = 0;
        for (PartSource source : sources) {
            TokenSource lexer = new InternalAcquisitionLanguageLexer(
                    new ANTLRStringStream(new String(source.bytes(), StandardCharsets.UTF_8)));
            while (lexer.nextToken().getType() != Token.EOF) {
                words++;
            }
        }
        return words;
    }
}
