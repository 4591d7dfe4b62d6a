// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.time.LocalDate;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.MergerParameters;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.result.MergerAnalysis;
import dk.landskab.testkit.Sketch;
import dk.landskab.testkit.TwoMunicipalities;

/**
 * The whole merger analysis of two municipalities with a plan, both already in memory; what it allocates is printed
 * beside its time. Nobody else computes it, so there is no peer; the floor is reading the three as one.
 */
@State(Scope.Benchmark)
public class MergerBenchmark {

    /** How many systems each municipality has. */
    @Param({"500", "1000", "5000"})
    public int applications;

    private MergerInput input;

    /** Makes both landscapes and the plan. */
    @Setup
    public void generate() {
        TwoMunicipalities two = new TwoMunicipalities(applications, 1);
        input = MergerInput.of(Sketch.of(two.first()), Sketch.of(two.second()),
                MergerParameters.at(LocalDate.of(2027, 1, 1))).planned(Sketch.of(two.plan()));
    }

    /** The analysis. */
    @Benchmark
    public int ours() {
        return MergerAnalysis.of(input).undecided().size();
    }

    /** Reading both and the plan as one. */
    @Benchmark
    public int floor() {
        return Parties.of(input).undecided().size();
    }
}
