// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.Coercion;
import dk.landskab.diagram.expression.EvaluationException;
import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.expression.Interpreter;

/** Evaluates expressions during one run and remembers what failed. */
final class Evaluation {

    private static final int MOST_TROUBLES = 100;

    private final Interpreter interpreter;
    private final Set<Trouble> troubles = new LinkedHashSet<>();

    Evaluation(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    /** The value; null where it has none, which is remembered. */
    private Object value(String owner, Expression expression, EObject self, Map<String, Object> variables) {
        try {
            return interpreter.value(expression, self, variables);
        } catch (EvaluationException e) {
            remember(owner, e);
            return null;
        }
    }

    private void remember(String owner, EvaluationException failure) {
        if (troubles.size() < MOST_TROUBLES) {
            troubles.add(new Trouble(owner, failure.what()));
        }
    }

    /** Whether a condition holds; one that is not given does, one that fails does not. */
    boolean truth(String owner, Optional<Expression> condition, EObject self, Map<String, Object> variables) {
        return condition.map(each -> Coercion.truth(value(owner, each, self, variables))).orElse(true);
    }

    List<EObject> objects(String owner, Expression expression, EObject self, Map<String, Object> variables) {
        return Coercion.objects(value(owner, expression, self, variables));
    }

    int number(String owner, Optional<Expression> expression, EObject self, Map<String, Object> variables,
            int otherwise) {
        return expression.map(each -> Coercion.number(value(owner, each, self, variables), otherwise))
                .orElse(otherwise);
    }

    /** A text; what Sirius writes in its place where it fails. */
    String text(String owner, Optional<Expression> expression, EObject self, Map<String, Object> variables) {
        if (expression.isEmpty()) {
            return "";
        }
        try {
            return Coercion.text(interpreter.value(expression.get(), self, variables));
        } catch (EvaluationException e) {
            remember(owner, e);
            return Interpreter.FAILED_LABEL;
        }
    }
}
