// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.diagram.DiagramRun;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.application.Application;

/**
 * A diagram, from model to SVG, after one of its elements was renamed, with everything where it was. The peer is the same
 * from nothing, as the whole drawing is made the first time; the floor are the views alone, without places and picture.
 */
@State(Scope.Benchmark)
public class RenameBenchmark {

    /** How many boxes. */
    @Param({"300", "1300", "5000"})
    public int boxes;

    private DiagramRun run;
    private SemanticModel model;
    private Application renamed;
    private Kept places;
    private int times;

    /** Draws it once. */
    @Setup
    public void draw() {
        run = Picture.run();
        model = Picture.model(boxes);
        renamed = (Application) model.find("a7").orElseThrow();
        places = drawing(Kept.nothing()).places();
    }

    private Drawing drawing(Kept kept) {
        return run.draw(model, request().kept(kept));
    }

    private static DrawingRequest request() {
        return DrawingRequest.of("ApplicationLandscape", "k");
    }

    /** After a rename. */
    @Benchmark
    public byte[] ours() {
        renamed.setName("Navn " + times++);
        return drawing(places).svg(Theme.LIGHT);
    }

    /** From nothing. */
    @Benchmark
    public byte[] peer() {
        return drawing(Kept.nothing()).svg(Theme.LIGHT);
    }

    /** The views. */
    @Benchmark
    public Object floor() {
        return run.views(model, request());
    }
}
