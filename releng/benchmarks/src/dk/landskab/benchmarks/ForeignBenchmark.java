// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.compare.Comparison;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.ExternalRef;
import dk.landskab.model.core.Part;
import dk.landskab.model.core.RefScheme;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.BigLandscape;

/**
 * The difference of two landscapes that have no id in common, one element of a hundred renamed: a foreign model and its
 * import, matched by the records of the foreign tool that both name. The peer knows no ids and takes for each element
 * the first of its class that has its name, so that it is quadratic as every search for what is alike; the floor is the
 * map of ids alone.
 */
@State(Scope.Benchmark)
public class ForeignBenchmark {

    private static final int CHANGED = 100;
    /** Gives ids in another order, so that what is alike does not stand at the same place. */
    private static final int STRIDE = 6101;

    /** How many elements; four of ten are relations. */
    @Param({"1000", "10000"})
    public int elements;

    private Landscape left;
    private Landscape right;

    /** Makes both landscapes. */
    @Setup
    public void generate() {
        Part part = BigLandscape.part(elements, 1);
        List<Element> all = part.getElements();
        all.forEach(ForeignBenchmark::record);
        left = Sample.of(part);
        for (int i = 0; i < all.size(); i++) {
            Element element = all.get(i);
            element.setId("other." + i * STRIDE % elements);
            element.getExternalRefs().getFirst().setId(element.getId() + ".ref");
            if (i % CHANGED == 0) {
                element.setName(element.getName() + ", renamed");
            }
        }
        right = Sample.of(part);
    }

    private static void record(Element element) {
        ExternalRef reference = CoreFactory.eINSTANCE.createExternalRef();
        reference.setId(element.getId() + ".ref");
        reference.setScheme(RefScheme.ARCHIMATE);
        reference.setValue("record of " + element.getId());
        element.getExternalRefs().add(reference);
    }

    /** The comparison. */
    @Benchmark
    public int ours() {
        return Comparison.of(left, right).differences().size();
    }

    /** By class and name. */
    @Benchmark
    public int peer() {
        List<Element> rest = new ArrayList<>(right.all(Element.class));
        int unmatched = 0;
        for (Element element : left.all(Element.class)) {
            Element found = null;
            for (int i = 0; i < rest.size() && found == null; i++) {
                Element other = rest.get(i);
                if (other.eClass() == element.eClass() && other.getName().equals(element.getName())) {
                    found = rest.remove(i);
                }
            }
            unmatched += found == null ? 1 : 0;
        }
        return unmatched;
    }

    /** The ids. */
    @Benchmark
    public int floor() {
        return Reflective.byId(left).size() + Reflective.byId(right).size();
    }
}
