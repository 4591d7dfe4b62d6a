// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.Expression;

/** Something that a reader may switch on to see less. */
public record Filter(String name, String label, List<Part> parts) {

    /** Copies the list. */
    public Filter {
        parts = List.copyOf(parts);
    }

    /**
     * What it hides of some mappings: that for which a condition is false, and everything where there is none.
     *
     * @param onElement evaluated on the element
     * @param onView evaluated on the view
     */
    public record Part(List<EObject> mappings, Optional<Expression> onElement, Optional<Expression> onView) {

        /** Copies the list. */
        public Part {
            mappings = List.copyOf(mappings);
        }
    }
}
