// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.Expression;

/**
 * What is shown as lines, and how.
 *
 * @param domainClass of the elements that are lines; empty where a line is only a relation between two elements
 * @param sources where lines that are elements begin
 * @param sourceMappings the mappings in the specification whose boxes it may begin at
 * @param targetMappings the mappings in the specification whose boxes it may end at
 * @param origin the mapping in the specification
 */
public record EdgeMapping(String name, String label, Optional<TypeName> domainClass, Optional<Expression> candidates,
        Optional<Expression> precondition, Optional<Expression> sources, Optional<Expression> targets,
        Styles<EdgeStyle> styles, List<EObject> sourceMappings, List<EObject> targetMappings, EObject origin) {

    /** Copies the lists. */
    public EdgeMapping {
        sourceMappings = List.copyOf(sourceMappings);
        targetMappings = List.copyOf(targetMappings);
    }

    /** Whether each line is an element of the model. */
    public boolean isElementBased() {
        return domainClass.isPresent();
    }
}
