// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.graph.GEdge;
import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GNode;
import org.eclipse.glsp.graph.builder.impl.GEdgeBuilder;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.graph.builder.impl.GLabelBuilder;
import org.eclipse.glsp.graph.builder.impl.GNodeBuilder;
import org.eclipse.glsp.graph.gson.GraphGsonConfigurator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import dk.landskab.diagram.DiagramRun;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Integration;
import dk.landskab.model.business.OrgUnit;

/**
 * What is sent to whoever looks at a diagram whose places are known. Ours is the specification run on the model, painted,
 * as SVG. The peer is what a server of GLSP does at its shortest: the same boxes, names and lines by hand into its graph
 * model, each with its place, its size and the classes that a style sheet would colour it by, and that as JSON; it knows
 * without any specification what the conditions of ours ask. The floor are our views alone.
 */
@State(Scope.Benchmark)
public class GraphBenchmark {

    /** How many boxes. */
    @Param({"300", "1300", "5000"})
    public int boxes;

    private DiagramRun run;
    private SemanticModel model;
    private Drawing drawn;
    private Gson gson;
    private final Map<EObject, String> ids = new HashMap<>();

    /** Draws it once. */
    @Setup
    public void draw() {
        run = Picture.run();
        model = Picture.model(boxes);
        drawn = run.draw(model, DrawingRequest.of("ApplicationLandscape", "k"));
        drawn.scene().boxes().forEach(box -> ids.put(box.view().element(), box.id()));
        drawn.scene().lines().forEach(line -> ids.put(line.view().element(), line.id()));
        GsonBuilder builder = new GsonBuilder();
        new GraphGsonConfigurator().withDefaultTypes().configureGsonBuilder(builder);
        gson = builder.create();
    }

    /** Specification, model, picture, SVG. */
    @Benchmark
    public byte[] ours() {
        return run.draw(model, DrawingRequest.of("ApplicationLandscape", "k").kept(drawn.places())).svg(Theme.LIGHT);
    }

    /** Model, graph model, JSON. */
    @Benchmark
    public String peer() {
        GGraph graph = new GGraphBuilder().id("k").build();
        Map<OrgUnit, GNode> units = new HashMap<>();
        model.objects().filter(Application.class::isInstance).map(Application.class::cast).forEach(each -> units
                .computeIfAbsent((OrgUnit) each.getOwner(), unit -> node(unit, unit.getName(), List.of("group"))).getChildren()
                .add(node(each, each.getName(), classes(each))));
        graph.getChildren().addAll(units.values());
        model.objects().filter(Integration.class::isInstance).map(Integration.class::cast)
                .forEach(each -> graph.getChildren().add(edge(each)));
        return gson.toJson(graph, GGraph.class);
    }

    /** What decides about the look of an application: its criticality and its status. */
    private static List<String> classes(Application application) {
        String status = application.getLifecycle() == null ? "unknown"
                : application.getLifecycle().getActiveFrom() == null ? "planned" : "active";
        return List.of("application", application.getCriticality().getName(), status);
    }

    private GNode node(EObject element, String name, List<String> classes) {
        Rect place = drawn.arrangement().boxes().get(ids.get(element));
        return new GNodeBuilder().id(ids.get(element)).position(place.x(), place.y()).size(place.width(), place.height())
                .addCssClasses(classes).add(new GLabelBuilder().id(ids.get(element) + "/label").text(name).build()).build();
    }

    private GEdge edge(Integration integration) {
        GEdgeBuilder edge = new GEdgeBuilder().id(ids.get(integration)).sourceId(ids.get(integration.getFrom()))
                .targetId(ids.get(integration.getTo())).addCssClass("integration")
                .addCssClass(integration.getMethod().getName());
        List<Point> points = drawn.arrangement().routes().get(ids.get(integration)).points();
        points.subList(1, points.size() - 1).forEach(each -> edge.addRoutingPoint(each.x(), each.y()));
        return edge.build();
    }

    /** The views. */
    @Benchmark
    public Object floor() {
        return run.views(model, DrawingRequest.of("ApplicationLandscape", "k"));
    }
}
