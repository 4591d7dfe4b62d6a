// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.Expression;

/**
 * Which elements are shown as boxes, and how.
 *
 * @param label what a person calls it; the name where the file gives no label
 * @param container whether other boxes stand in it
 * @param list whether what stands in it is lines of text
 * @param candidates the elements; everything of the class where it is not given
 * @param borders what stands on its border
 * @param origin the mapping in the specification
 */
public record NodeMapping(String name, String label, boolean container, boolean list, TypeName domainClass,
        Optional<Expression> candidates, Optional<Expression> precondition, Styles<NodeStyle> styles,
        List<NodeMapping> children, List<NodeMapping> borders, EObject origin) {

    /** Copies the lists. */
    public NodeMapping {
        children = List.copyOf(children);
        borders = List.copyOf(borders);
    }

    /** This mapping and all below it. */
    public Stream<NodeMapping> withDescendants() {
        return Stream.concat(Stream.of(this), Stream.concat(children.stream(), borders.stream())
                .flatMap(NodeMapping::withDescendants));
    }
}
