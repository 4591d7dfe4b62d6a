// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import dk.landskab.diagram.DiagramRun;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.run.Views;

/** That work grows with the model and no faster: counted, not timed. */
class ScaleTest {

    private static final AtomicLong CALLS = new AtomicLong();

    /** Counts its calls. */
    public static class Counting extends Sample {
        /** Whether an element has a name; counted. */
        public boolean isCounted(EObject self) {
            CALLS.incrementAndGet();
            return false;
        }
    }

    private static String sketch(int size) {
        StringBuilder sketch = new StringBuilder("Organisation k \"K\"\n  OrgUnit k.u \"U\"\n");
        for (int i = 0; i < size; i++) {
            sketch.append("Application a").append(i).append(" \"A\" owner=k.u supports=p").append(i).append('\n');
            sketch.append("BusinessProcess p").append(i).append(" \"P\"\n");
        }
        return sketch.toString();
    }

    private static long calls(int size) {
        Kit kit = Kit.sample().with("dk.landskab.diagram.tests.Sample", Counting.class.getName())
                .withAll("service:isCritical", "service:isCounted").withAll("service:owned", "feature:eContents")
                .on(sketch(size));
        kit = kit.with("semanticCandidatesExpression=\"feature:eContents\" domainClass=\"application::Application\"",
                "domainClass=\"application::Application\"");
        CALLS.set(0);
        Views views = new DiagramRun(kit.specification(), Services.of(Counting.class)).views(kit.model(), kit.request())
                .views();
        assertEquals(size * 2L + 1, views.nodes().filter(each -> each.visible()).count());
        return CALLS.get();
    }

    @Test
    void aConditionIsAskedOnceForEachElement() {
        assertEquals(100, calls(100));
        assertEquals(400, calls(400));
    }

    @Test
    void thePictureGrowsWithTheModel() {
        int small = svg(60);
        int large = svg(240);
        assertTrue(large < small * 5, () -> small + " and " + large);
    }

    private static int svg(int size) {
        Kit kit = Kit.sample().with("<layout xsi:type=\"diagram:CompositeLayout\" direction=\"LeftToRight\" padding=\"30\"/>",
                "").on(sketch(size));
        return kit.drawing().svg(Theme.LIGHT).length;
    }

    @Test
    void aThousandBoxesAreDrawn() {
        StringBuilder sketch = new StringBuilder("Organisation k \"K\"\n");
        for (int i = 0; i < 1000; i++) {
            sketch.append("BusinessProcess p").append(i).append(" \"Proces ").append(i).append("\"\n");
        }
        Drawing drawing = Kit.sample().on(sketch.toString()).drawing();
        assertEquals(1000, drawing.arrangement().boxes().size());
        double ratio = (double) drawing.picture().width() / drawing.picture().height();
        assertTrue(ratio > 0.5 && ratio < 4, () -> "width to height is " + ratio);
    }
}
