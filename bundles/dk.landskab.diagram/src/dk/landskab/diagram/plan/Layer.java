// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import java.util.List;

/**
 * Mappings that are shown or hidden together.
 *
 * @param always whether it cannot be switched off
 * @param activeByDefault whether it is shown where nobody says anything
 */
public record Layer(String name, String label, boolean always, boolean activeByDefault, List<NodeMapping> nodes,
        List<EdgeMapping> edges) {

    /** Copies the lists. */
    public Layer {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
