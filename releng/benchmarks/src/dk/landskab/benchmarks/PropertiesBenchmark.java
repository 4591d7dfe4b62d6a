// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.util.List;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.compare.Comparison;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.model.core.Property;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.BigLandscape;

/**
 * The difference where 7,228 properties are removed from 1,807 elements, for which another tool needed twenty minutes.
 * Ours have ids. The peer is the shortest program that does it, by reflection; the floor is the map of ids alone.
 */
@State(Scope.Benchmark)
public class PropertiesBenchmark {

    private static final int EACH = 4;

    /** How many elements lose their properties. */
    @Param("1807")
    public int elements;

    private Landscape left;
    private Landscape right;

    /** Makes both landscapes. */
    @Setup
    public void generate() {
        Part part = BigLandscape.part(elements, 1);
        right = Sample.of(part);
        List<Element> all = part.getElements();
        for (Element element : all) {
            for (int i = 0; i < EACH; i++) {
                Property property = CoreFactory.eINSTANCE.createProperty();
                property.setId(element.getId() + ".p" + i);
                element.getProperties().add(property);
            }
        }
        left = Sample.of(part);
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
        return Reflective.byId(left).size();
    }
}
