// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.Expression;

/**
 * A kind of diagram.
 *
 * @param domainClass of its subject
 * @param root leads from the subject to the element that the mappings start at
 * @param layers the default layer first
 * @param layered whether what is connected is arranged in layers; else boxes are packed and lines led between them
 * @param downward whether it is read from top to bottom; else from left to right
 * @param padding pixels between boxes
 * @param origin the description in the specification
 */
public record DiagramPlan(String name, String label, TypeName domainClass, Optional<Expression> precondition,
        Optional<Expression> root, List<Layer> layers, List<Filter> filters, List<Rule> rules, boolean layered, boolean downward,
        int padding, EObject origin) {

    /** Copies the lists. */
    public DiagramPlan {
        layers = List.copyOf(layers);
        filters = List.copyOf(filters);
        rules = List.copyOf(rules);
    }

    /** All mappings of boxes, those within others included. */
    public Stream<NodeMapping> nodes() {
        return layers.stream().flatMap(layer -> layer.nodes().stream()).flatMap(NodeMapping::withDescendants);
    }

    /** All mappings of lines. */
    public Stream<EdgeMapping> edges() {
        return layers.stream().flatMap(layer -> layer.edges().stream());
    }
}
