// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Line;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.NodeView;

/** Scenes of containers with plain boxes in them, cut from a drawing of the sample: only what they are called is new. */
final class Mosaic {

    private static final Drawing SAMPLE = Kit.sample().drawing();
    private static final Box CONTAINER = SAMPLE.scene().boxes().filter(box -> !box.children().isEmpty()).findFirst()
            .orElseThrow();
    private static final Box LEAF = CONTAINER.children().getFirst();
    private static final Line LINE = SAMPLE.scene().lines().getFirst();

    private final List<Box> roots = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** A container {@code name} with boxes {@code name.0}, {@code name.1}, … */
    Mosaic container(String name, int boxes) {
        List<Box> children = new ArrayList<>();
        for (int i = 0; i < boxes; i++) {
            children.add(leaf(name + "." + i));
        }
        roots.add(new Box(called(CONTAINER.view(), name), CONTAINER.width(), CONTAINER.height(), CONTAINER.head(),
                CONTAINER.label(), List.of(), children, List.of()));
        return this;
    }

    /** A plain box among the containers. */
    Mosaic box(String name) {
        roots.add(leaf(name));
        return this;
    }

    /** A line between two boxes. */
    Mosaic line(String from, String to) {
        EdgeView view = LINE.view();
        lines.add(new Line(new EdgeView("line" + lines.size(), view.mapping(), view.element(), from, to, view.look(),
                view.visible())));
        return this;
    }

    /** The scene, read in a direction or as a map. */
    Scene scene(boolean layered, boolean downward) {
        return new Scene(roots, lines, layered, downward, 30);
    }

    private static Box leaf(String name) {
        return new Box(called(LEAF.view(), name), LEAF.width(), LEAF.height(), 0, LEAF.label(), List.of(), List.of(),
                List.of());
    }

    private static NodeView called(NodeView view, String id) {
        return new NodeView(id, view.mapping(), view.element(), view.look(), view.tooltip(), true, List.of(), List.of());
    }
}
