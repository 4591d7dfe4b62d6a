// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.plan.DiagramPlan;

/**
 * What a diagram shows. Immutable but for the elements.
 *
 * @param subject what it is about
 * @param roots the outermost boxes, in the order of layers, mappings and candidates
 * @param marks what its validation says of what is visible
 * @param troubles expressions that could not be evaluated, each once
 */
public record Views(DiagramPlan plan, EObject subject, List<NodeView> roots, List<EdgeView> edges, List<Mark> marks,
        List<Trouble> troubles) {

    /** Copies the lists. */
    public Views {
        roots = List.copyOf(roots);
        edges = List.copyOf(edges);
        marks = List.copyOf(marks);
        troubles = List.copyOf(troubles);
    }

    /** All boxes, containers before what they contain. */
    public Stream<NodeView> nodes() {
        return roots.stream().flatMap(NodeView::withDescendants);
    }
}
