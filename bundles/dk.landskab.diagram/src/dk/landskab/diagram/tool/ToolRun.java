// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import dk.landskab.diagram.expression.Coercion;
import dk.landskab.diagram.expression.EvaluationException;
import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.expression.Watch;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.model.edit.Message;

/** One use of a tool. Callable once. */
public final class ToolRun {

    /** More operations than this no gesture means. */
    private static final int MOST = 100_000;

    private final Interpreter interpreter;
    private final List<EPackage> metamodels;
    private final List<EObject> created = new ArrayList<>();
    private final Duration longest;
    private Watch watch;
    private int steps;

    /**
     * A use that has not begun.
     *
     * @param metamodels of whose classes instances can be made
     */
    public ToolRun(Interpreter interpreter, Collection<EPackage> metamodels) {
        this(interpreter, metamodels, Watch.LONGEST);
    }

    /** The same, each call of a service given up after this time. */
    public ToolRun(Interpreter interpreter, Collection<EPackage> metamodels, Duration longest) {
        this.longest = longest;
        this.interpreter = interpreter;
        this.metamodels = List.copyOf(metamodels);
    }

    /**
     * Whether a tool may be used; one without a precondition may.
     *
     * @param context the element that it would begin at
     */
    public boolean isAllowed(EObject tool, EObject context, Map<String, Object> variables) {
        try (Watch watch = new Watch(longest)) {
            this.watch = watch;
            return Expression.parse(Parts.text(tool, "precondition"))
                    .map(each -> Coercion.truth(value(each, context, variables))).orElse(true);
        } catch (EvaluationException e) {
            return false;
        }
    }

    /**
     * Runs the operations of a tool.
     *
     * @param tool of the specification
     * @param context the container for a tool that makes a box, the element for one that deletes or renames, the source
     *            for one that makes a line
     * @param variables by the names that the tool gives them, and {@code arg0} for what was typed
     * @return what was created, in order
     * @throws OperationException where an operation fails
     */
    public List<EObject> run(EObject tool, EObject context, Map<String, Object> variables) {
        EObject start = Parts.one(tool, "initialOperation").orElseThrow();
        try (Watch watch = new Watch(longest)) {
            this.watch = watch;
            Parts.one(start, "firstModelOperations").ifPresent(each -> perform(each, context, new HashMap<>(variables)));
        } catch (EvaluationException e) {
            throw new OperationException(e.what(), e);
        }
        return List.copyOf(created);
    }

    private void perform(EObject operation, EObject context, Map<String, Object> variables) {
        if (++steps > MOST) {
            throw failed("tooManySteps", MOST);
        }
        switch (operation.eClass().getName()) {
            case "ChangeContext" -> inside(operation, context(operation, context, variables), variables);
            case "CreateInstance" -> create(operation, context, variables);
            case "SetValue" -> {
                Values.set(context, Parts.text(operation, "featureName"),
                        value(operation, "valueExpression", context, variables));
                inside(operation, context, variables);
            }
            case "Unset" -> {
                Values.unset(context, Parts.text(operation, "featureName"),
                        value(operation, "elementExpression", context, variables));
                inside(operation, context, variables);
            }
            case "MoveElement" -> move(operation, context, variables);
            case "RemoveElement" -> {
                inside(operation, context, variables);
                Removal.of(context);
            }
            case "If" -> {
                if (Coercion.truth(value(operation, "conditionExpression", context, variables))) {
                    inside(operation, context, variables);
                }
            }
            case "For" -> loop(operation, context, variables);
            case "Let" -> {
                variables.put(Parts.text(operation, "variableName"),
                        value(operation, "valueExpression", context, variables));
                inside(operation, context, variables);
            }
            case "Switch" -> choose(operation, context, variables);
            default -> throw failed("unknownOperation", operation.eClass().getName());
        }
    }

    /** Nothing, and more than one, leave the context as it was, as in Sirius. */
    private EObject context(EObject operation, EObject context, Map<String, Object> variables) {
        return Coercion.object(value(operation, "browseExpression", context, variables)).orElse(context);
    }

    private void create(EObject operation, EObject context, Map<String, Object> variables) {
        EObject made = Values.create(metamodels, context, Parts.text(operation, "typeName"),
                Parts.text(operation, "referenceName"));
        created.add(made);
        variables.put(Parts.text(operation, "variableName"), made);
        inside(operation, made, variables);
    }

    private void move(EObject operation, EObject context, Map<String, Object> variables) {
        Optional<EObject> container = Coercion
                .object(value(operation, "newContainerExpression", context, variables));
        container.ifPresent(each -> Values.set(each, Parts.text(operation, "featureName"), context));
        inside(operation, context, variables);
    }

    private void loop(EObject operation, EObject context, Map<String, Object> variables) {
        for (EObject each : Coercion.objects(value(operation, "expression", context, variables))) {
            variables.put(Parts.text(operation, "iteratorName"), each);
            inside(operation, each, variables);
        }
    }

    private void choose(EObject operation, EObject context, Map<String, Object> variables) {
        EObject chosen = Parts.many(operation, "cases").stream()
                .filter(each -> Coercion.truth(value(each, "conditionExpression", context, variables))).findFirst()
                .orElseGet(() -> Parts.one(operation, "default").orElse(null));
        if (chosen != null) {
            inside(chosen, context, variables);
        }
    }

    private void inside(EObject operation, EObject context, Map<String, Object> variables) {
        Parts.many(operation, "subModelOperations").forEach(each -> perform(each, context, variables));
    }

    private Object value(EObject operation, String feature, EObject context, Map<String, Object> variables) {
        return Expression.parse(Parts.text(operation, feature))
                .map(each -> value(each, context, variables)).orElse(null);
    }

    /** Only services are watched: the model is changed on the thread of whoever uses the tool. */
    private Object value(Expression expression, EObject context, Map<String, Object> variables) {
        return expression instanceof Expression.Service
                ? watch.over(() -> interpreter.watched(watch).value(expression, context, variables))
                : interpreter.value(expression, context, variables);
    }

    static OperationException failed(String key, Object... arguments) {
        return new OperationException(Message.of(ToolRun.class, key, arguments), null);
    }
}
