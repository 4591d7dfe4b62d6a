// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
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
 * that does it: a map of ids, and every feature by reflection; it knows of no order, no default and no move. The floor is
 * the map of ids alone.
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
        Map<String, Identified> byId = byId();
        int[] changes = new int[1];
        right.objects().forEach(object -> {
            if (object instanceof Identified identified) {
                EObject other = byId.get(identified.getId());
                changes[0] += other == null ? 1 : changes(other, object);
            }
        });
        return changes[0];
    }

    /** The ids. */
    @Benchmark
    public int floor() {
        Map<String, Identified> byId = byId();
        int[] found = new int[1];
        right.objects().forEach(object -> {
            if (object instanceof Identified identified && byId.containsKey(identified.getId())) {
                found[0]++;
            }
        });
        return found[0];
    }

    private Map<String, Identified> byId() {
        Map<String, Identified> byId = new HashMap<>();
        left.objects().forEach(object -> {
            if (object instanceof Identified identified) {
                byId.put(identified.getId(), identified);
            }
        });
        return byId;
    }

    private static int changes(EObject one, EObject other) {
        int changes = 0;
        for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
            Object value = one.eGet(feature);
            Object now = other.eGet(feature);
            boolean contained = feature instanceof EReference reference && reference.isContainment();
            if (!contained) {
                changes += Objects.equals(plain(value), plain(now)) ? 0 : 1;
            } else if (!feature.isMany() && value != null && now != null) {
                changes += changes((EObject) value, (EObject) now);
            }
        }
        return changes;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case List<?> many -> many.stream().map(DifferenceBenchmark::plain).toList();
            case Identified target -> target.getId();
            case null, default -> value;
        };
    }
}
