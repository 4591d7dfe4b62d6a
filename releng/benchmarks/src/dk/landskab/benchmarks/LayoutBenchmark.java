// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.diagram.layout.ElkArranger;
import dk.landskab.diagram.layout.Scene;

/**
 * The places of a layered diagram with one and a half times as many lines as boxes: a graph made of our scene, arranged
 * and read back. The peer is ELK alone, on a graph that is ready; what we take beyond that is ours to answer for.
 */
@State(Scope.Benchmark)
public class LayoutBenchmark {

    /** How many boxes. */
    @Param({"100", "300", "1000"})
    public int boxes;

    private Scene scene;
    private ElkNode graph;

    /** Makes the scene. */
    @Setup
    public void generate() {
        scene = Picture.scene(boxes);
    }

    /** Makes a graph for the peer, which changes it. */
    @Setup(Level.Iteration)
    public void graph() {
        graph = ElkArranger.graph(scene);
    }

    /** From scene to places. */
    @Benchmark
    public Object ours() {
        return ElkArranger.arrange(scene, ElkArranger.Cancelled.NEVER);
    }

    /** ELK alone. */
    @Benchmark
    public Object peer() {
        new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
        return graph;
    }
}
