// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.util.Random;

import dk.landskab.design.Design;
import dk.landskab.diagram.DiagramRun;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.diagram.layout.SceneBuilder;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.testkit.Sketch;

/** The application landscape of a municipality of any size, with half as many lines again as boxes. */
final class Picture {

    private static final int UNITS = 12;

    private Picture() {
    }

    static DiagramRun run() {
        return new DiagramRun(Specification.read(Design.FILE, Design.specification()),
                Services.of(Design.services().toArray(Class<?>[]::new)));
    }

    /** A municipality with so many applications. */
    static SemanticModel model(int applications) {
        Random random = new Random(1);
        StringBuilder sketch = new StringBuilder("Organisation k \"Kommune K\"\n");
        for (int i = 0; i < UNITS; i++) {
            sketch.append("  OrgUnit k.u").append(i).append(" \"Forvaltning ").append(i).append("\"\n");
        }
        for (int i = 0; i < applications; i++) {
            sketch.append("Application a").append(i).append(" \"Fagsystem ").append(i).append("\" owner=k.u")
                    .append(i % UNITS).append('\n');
        }
        for (int i = 0; i < applications * 3 / 2; i++) {
            int from = random.nextInt(applications);
            sketch.append("Integration i").append(i).append(" \"Flow ").append(i).append("\" from=a").append(from)
                    .append(" to=a").append((from + 1 + random.nextInt(20)) % applications).append('\n');
        }
        return SemanticModel.of(Sketch.of(sketch.toString()));
    }

    /** The same measured, and to be arranged in layers. */
    static Scene scene(int applications) {
        Scene packed = SceneBuilder.of(run().views(model(applications),
                DrawingRequest.of("ApplicationLandscape", "k")).views());
        return new Scene(packed.roots(), packed.lines(), true, false, packed.padding());
    }
}
