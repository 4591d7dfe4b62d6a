// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.plan.NodeMapping;

/**
 * A box.
 *
 * @param id the same for the same element at the same place in the same diagram, however often it is drawn
 * @param element what it shows
 * @param visible false where a layer or a filter hides it; it is there all the same
 * @param children what stands in it
 * @param borders what stands on its border
 */
public record NodeView(String id, NodeMapping mapping, EObject element, NodeLook look, Optional<String> tooltip,
        boolean visible, List<NodeView> children, List<NodeView> borders) {

    /** Copies the lists. */
    public NodeView {
        children = List.copyOf(children);
        borders = List.copyOf(borders);
    }

    /** This box and all within it and on its border. */
    public Stream<NodeView> withDescendants() {
        if (children.isEmpty() && borders.isEmpty()) {
            return Stream.of(this);
        }
        return Stream.concat(Stream.of(this), Stream.concat(children.stream(), borders.stream())
                .flatMap(NodeView::withDescendants));
    }
}
