// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.plan.TypeName;

/** The elements that a mapping is about. */
final class Candidates {

    private final Evaluation evaluation;
    private final SemanticModel model;
    private final Map<TypeName, List<EObject>> ofType = new HashMap<>();
    private final Map<TypeName, OfClass> classes = new HashMap<>();

    Candidates(Evaluation evaluation, SemanticModel model) {
        this.evaluation = evaluation;
        this.model = model;
    }

    /** What an expression finds, if it is of the class; where there is no expression, everything of the class. */
    List<EObject> of(String mapping, TypeName type, Optional<Expression> expression, EObject self,
            Map<String, Object> variables) {
        return expression.map(each -> evaluation.objects(mapping, each, self, variables).stream()
                .filter(classes.computeIfAbsent(type, OfClass::new)).toList())
                .orElseGet(() -> ofType.computeIfAbsent(type, name -> model.objects().filter(new OfClass(name)).toList()));
    }
}
