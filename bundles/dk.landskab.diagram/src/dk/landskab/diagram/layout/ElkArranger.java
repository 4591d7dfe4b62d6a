// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkShape;

/** Arranges a scene from nothing with ELK's layered algorithm. */
public final class ElkArranger {

    static {
        // In OSGi and outside ELK finds its algorithms only where they are named.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(),
                new LayeredMetaDataProvider());
    }

    private ElkArranger() {
    }

    /** A scene as ELK is given it, for whoever wants to arrange it otherwise. */
    public static ElkNode graph(Scene scene) {
        return new ElkGraph(scene).root();
    }

    /**
     * Where everything stands.
     *
     * @param cancelled asked now and then
     * @throws RuntimeException where ELK cannot arrange the scene, which its own faults bring about
     */
    public static Arrangement arrange(Scene scene, Cancelled cancelled) {
        ElkGraph graph = new ElkGraph(scene);
        layout(graph.root(), cancelled);
        return read(graph);
    }

    /** Whether a layout is no longer wanted. */
    @FunctionalInterface
    public interface Cancelled {

        /** Never. */
        Cancelled NEVER = () -> false;

        /** Whether to stop. */
        boolean now();
    }

    private static void layout(ElkNode root, Cancelled cancelled) {
        new RecursiveGraphLayoutEngine().layout(root, cancelled == Cancelled.NEVER ? new NullElkProgressMonitor()
                : new BasicProgressMonitor() {
                    @Override
                    public boolean isCanceled() {
                        return cancelled.now();
                    }
                });
    }

    private static Arrangement read(ElkGraph graph) {
        Map<ElkNode, Point> corners = new LinkedHashMap<>();
        Map<String, Rect> boxes = new LinkedHashMap<>();
        graph.shapes().forEach((id, shape) -> boxes.put(id, rect(shape, corners)));
        graph.packings().forEach((node, packing) -> {
            Point corner = corner(node, corners);
            packing.places().forEach((id, rect) -> boxes.put(id,
                    rect.plus(Math.round(corner.x()), Math.round(corner.y()))));
        });
        Map<String, Route> routes = new LinkedHashMap<>();
        graph.edges().forEach((id, edge) -> routes.put(id, route(edge, corner(edge.getContainingNode(), corners))));
        return new Arrangement(boxes, routes);
    }

    /** The upper left corner of a node; the root's is the origin. */
    private static Point corner(ElkNode node, Map<ElkNode, Point> known) {
        Point corner = known.get(node);
        if (corner == null) {
            corner = node.getParent() == null ? new Point(0, 0)
                    : corner(node.getParent(), known).plus(node.getX(), node.getY());
            known.put(node, corner);
        }
        return corner;
    }

    private static Rect rect(ElkConnectableShape shape, Map<ElkNode, Point> corners) {
        Point origin = corner((ElkNode) shape.eContainer(), corners);
        return rect(shape, origin);
    }

    private static Rect rect(ElkShape shape, Point origin) {
        return new Rect(Math.round(origin.x() + shape.getX()), Math.round(origin.y() + shape.getY()),
                Math.ceil(shape.getWidth()), Math.ceil(shape.getHeight()));
    }

    private static Route route(ElkEdge edge, Point origin) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(point(origin, section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(point(origin, bend.getX(), bend.getY())));
            points.add(point(origin, section.getEndX(), section.getEndY()));
        }
        if (points.size() < 2) {
            throw new IllegalStateException("ELK left a line without a way");
        }
        return new Route(points, label(edge, origin, EdgeLabelPlacement.TAIL),
                label(edge, origin, EdgeLabelPlacement.CENTER), label(edge, origin, EdgeLabelPlacement.HEAD));
    }

    /** Whole pixels: lines are crisp, and what is kept comes back as it was. */
    private static Point point(Point origin, double x, double y) {
        return new Point(Math.round(origin.x() + x), Math.round(origin.y() + y));
    }

    private static Optional<Rect> label(ElkEdge edge, Point origin, EdgeLabelPlacement where) {
        return edge.getLabels().stream().filter(each -> each.getText().equals(where.name())).findFirst()
                .map((ElkLabel each) -> rect(each, origin));
    }
}
