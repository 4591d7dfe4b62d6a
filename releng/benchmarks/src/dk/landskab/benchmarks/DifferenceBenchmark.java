// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.util.List;
import java.util.Map;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.compare.Comparison;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.BigLandscape;

/**
 * The difference of two landscapes that were read, one element of a hundred changed. The peer is the shortest program
 * that does it, by reflection; the floor is the map of ids alone.
 */
@State(Scope.Benchmark)
public class DifferenceBenchmark {

    private static final int CHANGED = 100;

    /** How many elements; four of ten are relations. */
    @Param({"1000", "10000", "100000"})
    public int elements;

    private Landscape left;
    private Landscape right;

    /** Makes both landscapes. */
    @Setup
    public void generate() {
        Part part = BigLandscape.part(elements, 1);
        left = Sample.of(part);
        List<Element> all = part.getElements();
        for (int i = 0; i < all.size(); i += CHANGED) {
            all.get(i).setName(all.get(i).getName() + ", renamed");
        }
        right = Sample.of(part);
    }

    /** The comparison. */
    @Benchmark
    public int ours() {
        return Comparison.of(left, right).differences().size();
    }

    /** By reflection. */
    @Benchmark
    public int peer() {
        return Reflective.differences(left, right);
    }

    /** The ids. */
    @Benchmark
    public int floor() {
        Map<String, Identified> byId = Reflective.byId(left);
        int[] found = new int[1];
        right.objects().forEach(object -> {
            if (object instanceof Identified identified && byId.containsKey(identified.getId())) {
                found[0]++;
            }
        });
        return found[0];
    }
}
