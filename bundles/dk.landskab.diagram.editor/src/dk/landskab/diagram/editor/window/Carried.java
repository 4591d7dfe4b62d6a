// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.window;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.SemanticModel;

/**
 * Where boxes go on standing whose places nothing keeps: what has come since, and what has no id. They go with what they
 * stand in. Where that had to give way or to grow, they are placed anew, or else it would grow a little with each drawing.
 */
final class Carried {

    private static final double NEAR = 0.1;

    private final Kept kept;
    private final Shown last;
    private final Map<String, Rect> boxes;

    private Carried(Kept kept, Shown last) {
        this.kept = kept;
        this.last = last;
        this.boxes = new HashMap<>(kept.boxes());
    }

    /** All places: those that are kept, and of the other boxes of the last drawing those that are carried on. */
    static Map<String, Rect> boxes(Kept kept, Shown last) {
        Carried carried = new Carried(kept, last);
        last.nodes().filter(node -> carried.asked(kept, node).isEmpty()).forEach(node -> carried.place(node)
                .ifPresent(rect -> carried.boxes.put(node.id(), rect)));
        return carried.boxes;
    }

    private Optional<Rect> place(NodeView node) {
        Rect rect = last.place(node.id());
        Optional<NodeView> parent = last.parent(node.id()).flatMap(last::node);
        if (parent.isEmpty()) {
            return Optional.of(rect);
        }
        Rect stood = last.place(parent.get().id());
        Rect asked = asked(last.request().kept(), parent.get()).orElse(stood);
        return asked(kept, parent.get()).or(() -> Optional.ofNullable(boxes.get(parent.get().id())))
                .filter(now -> isNear(asked, stood)).map(now -> rect.plus(now.x() - stood.x(), now.y() - stood.y()));
    }

    /** The place that is kept of a box by its id, or by its element where it is the first that shows it. */
    private Optional<Rect> asked(Kept of, NodeView node) {
        return Optional.ofNullable(of.boxes().get(node.id())).or(() -> last.viewOf(node.element())
                .filter(node.id()::equals).map(first -> of.boxes().get(SemanticModel.id(node.element()))));
    }

    private static boolean isNear(Rect one, Rect other) {
        return Math.abs(one.x() - other.x()) < NEAR && Math.abs(one.y() - other.y()) < NEAR;
    }
}
