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
import dk.landskab.analysis.merger.match.MatchAnalysis;
import dk.landskab.testkit.TwinLandscapes;

/**
 * Matching two landscapes that share no ids, both read already. Nobody else does it, so there is no peer; the floor is
 * reading the two as one, which it begins with.
 */
@State(Scope.Benchmark)
public class MatchBenchmark {

    private static final MergerParameters PARAMETERS = MergerParameters.at(LocalDate.of(2027, 1, 1));

    /** How many systems each party has. */
    @Param({"500", "1000", "5000"})
    public int systems;

    private MergerInput input;

    /** Makes both landscapes. */
    @Setup
    public void generate() {
        input = MergerInput.of(Sample.of(TwinLandscapes.part("aa", systems, 1)),
                Sample.of(TwinLandscapes.part("bb", systems, 2)), PARAMETERS);
    }

    /** Reading the two as one and matching. */
    @Benchmark
    public int ours() {
        return MatchAnalysis.of(Parties.of(input)).matches().size();
    }

    /** Reading the two as one. */
    @Benchmark
    public int floor() {
        return Parties.of(input).landscape().parts().size();
    }
}
