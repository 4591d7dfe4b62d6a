// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.time.LocalDate;
import java.util.List;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.analysis.gap.GapAnalysis;
import dk.landskab.analysis.gap.GapParameters;
import dk.landskab.compare.Comparison;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.BigLandscape;

/**
 * The gap analysis of two landscapes that were read; of a hundred elements one is gone and one is new. Nobody else
 * computes it, so there is no peer; the floor is the comparison that it begins with.
 */
@State(Scope.Benchmark)
public class GapBenchmark {

    private static final int CHANGED = 100;
    private static final GapParameters PARAMETERS = GapParameters.at(LocalDate.of(2027, 1, 1));

    /** How many elements; four of ten are relations. */
    @Param({"1000", "10000", "100000"})
    public int elements;

    private Landscape asIs;
    private Landscape toBe;

    /** Makes both landscapes. */
    @Setup
    public void generate() {
        Part part = BigLandscape.part(elements, 1);
        asIs = Sample.of(part);
        List<Element> all = part.getElements();
        for (int i = 0; i < all.size(); i += CHANGED) {
            all.get(i).setId(all.get(i).getId() + ".new");
        }
        toBe = Sample.of(part);
    }

    /** The analysis. */
    @Benchmark
    public int ours() {
        return GapAnalysis.between(asIs, toBe, PARAMETERS).gaps().size();
    }

    /** The comparison alone. */
    @Benchmark
    public int floor() {
        return Comparison.of(asIs, toBe).differences().size();
    }
}
