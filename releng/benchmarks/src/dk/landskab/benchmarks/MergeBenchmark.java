// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.util.List;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.compare.conflict.Three;
import dk.landskab.compare.merge.Merge;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.BigLandscape;

/**
 * The merge of three landscapes that were read, either side having renamed one element of a hundred. The peer only
 * finds the features that both changed, by reflection, and merges nothing; the floor is what {@link Three} finds: the
 * edits of either side.
 */
@State(Scope.Benchmark)
public class MergeBenchmark {

    private static final int CHANGED = 100;

    /** How many elements; four of ten are relations. */
    @Param({"1000", "10000", "100000"})
    public int elements;

    private Landscape base;
    private Landscape ours;
    private Landscape theirs;

    /** Makes the three. */
    @Setup
    public void generate() {
        base = Sample.of(BigLandscape.part(elements, 1));
        ours = renamed(0);
        theirs = renamed(CHANGED / 2);
    }

    private Landscape renamed(int first) {
        Part part = BigLandscape.part(elements, 1);
        List<Element> all = part.getElements();
        for (int i = first; i < all.size(); i += CHANGED) {
            all.get(i).setName(all.get(i).getName() + ", renamed");
        }
        return Sample.of(part);
    }

    /** The merge. */
    @Benchmark
    public Landscape ours() {
        return Merge.of(base, ours, theirs).landscape();
    }

    /** By reflection. */
    @Benchmark
    public int peer() {
        return Reflective.conflicts(base, ours, theirs);
    }

    /** The edits. */
    @Benchmark
    public Three floor() {
        return Three.of(base, ours, theirs);
    }
}
