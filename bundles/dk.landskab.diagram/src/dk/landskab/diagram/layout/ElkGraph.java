// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A scene as a graph of ELK: boxes that lines touch are nodes, boxes on borders are ports, and the rest of each
 * container is packed into one node.
 */
final class ElkGraph {

    /** With more lines than this the quicker ways of ELK are taken. */
    private static final int LARGE = 400;
    private static final double EDGE_GAP = 14;

    private final Scene scene;
    private final Touched touched;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkConnectableShape> shapes = new LinkedHashMap<>();
    private final Map<String, ElkEdge> edges = new LinkedHashMap<>();
    private final Map<ElkNode, Packing> packings = new LinkedHashMap<>();

    ElkGraph(Scene scene) {
        this.scene = scene;
        this.touched = new Touched(scene);
        options();
        content(scene.roots(), root, Math.max(scene.padding(), 24));
        scene.lines().forEach(this::edge);
    }

    /** The whole. */
    ElkNode root() {
        return root;
    }

    /** Nodes and ports by the ids of their boxes. */
    Map<String, ElkConnectableShape> shapes() {
        return shapes;
    }

    /** Edges by the ids of their lines. */
    Map<String, ElkEdge> edges() {
        return edges;
    }

    /** What stands for several boxes. */
    Map<ElkNode, Packing> packings() {
        return packings;
    }

    private void options() {
        boolean large = scene.lines().size() > LARGE;
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, scene.downward() ? Direction.DOWN : Direction.RIGHT);
        root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(CoreOptions.ASPECT_RATIO, 1.6);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY,
                large ? NodePlacementStrategy.LINEAR_SEGMENTS : NodePlacementStrategy.BRANDES_KOEPF);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, scene.downward()
                && scene.roots().stream().noneMatch(box -> box.children().isEmpty()));
        root.setProperty(LayeredOptions.THOROUGHNESS, large ? 3 : 10);
        spacing(root);
    }

    private void spacing(ElkNode node) {
        double gap = Math.max(scene.padding(), 24);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, gap);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, gap * 1.8);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, EDGE_GAP);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, EDGE_GAP);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, EDGE_GAP * 0.8);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_GAP * 0.8);
        node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 2.0);
        node.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, gap);
    }

    private void content(List<Box> boxes, ElkNode parent, double gap) {
        boxes.stream().filter(touched::is).forEach(box -> node(box, parent));
        List<Box> rest = boxes.stream().filter(box -> !touched.is(box)).toList();
        if (!rest.isEmpty()) {
            Packing packing = Packing.of(rest, gap);
            ElkNode block = ElkGraphUtil.createNode(parent);
            block.setDimensions(packing.width(), packing.height());
            packings.put(block, packing);
        }
    }

    private void node(Box box, ElkNode parent) {
        ElkNode node = ElkGraphUtil.createNode(parent);
        if (parent == root && scene.downward()) {
            // Containers are bands: the first above the second, whatever the lines say.
            node.setProperty(LayeredOptions.PARTITIONING_PARTITION, scene.roots().indexOf(box));
        }
        node.setDimensions(box.width(), box.height());
        shapes.put(box.id(), node);
        if (!box.children().isEmpty()) {
            double inset = Insets.of(box);
            node.setProperty(CoreOptions.PADDING, new ElkPadding(box.head(), inset, inset, inset));
            node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(box.width(), box.height()));
            spacing(node);
            content(box.children(), node, Math.max(scene.padding(), 24) / 2.0);
        }
        box.borders().forEach(border -> port(border, node));
    }

    private void port(Box border, ElkNode host) {
        ElkPort port = ElkGraphUtil.createPort(host);
        port.setDimensions(border.width(), border.height());
        port.setProperty(CoreOptions.PORT_BORDER_OFFSET, -Math.min(border.width(), border.height()) / 2);
        host.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FREE);
        shapes.put(border.id(), port);
    }

    private void edge(Line line) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(shapes.get(line.view().source()), shapes.get(line.view().target()));
        edges.put(line.id(), edge);
        label(edge, Line.room(line.view().look().begin()), EdgeLabelPlacement.TAIL);
        label(edge, Line.room(line.view().look().center()), EdgeLabelPlacement.CENTER);
        label(edge, Line.room(line.view().look().end()), EdgeLabelPlacement.HEAD);
    }

    private static void label(ElkEdge edge, Optional<Rect> room, EdgeLabelPlacement where) {
        room.ifPresent(size -> {
            ElkLabel label = ElkGraphUtil.createLabel(where.name(), edge);
            label.setDimensions(size.width(), size.height());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, where);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, where == EdgeLabelPlacement.CENTER);
        });
    }
}
