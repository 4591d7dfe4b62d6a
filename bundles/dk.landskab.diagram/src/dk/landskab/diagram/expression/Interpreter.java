// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.expression;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.edit.Message;

/**
 * Evaluates expressions as Sirius does. May be used by any thread if the services may.
 *
 * <p>One result holds at most {@link #MOST} objects; a service that recurses without end, or returns more than that, is
 * cut off with an {@link EvaluationException} that names it. One that never ends is given up by a {@link Watch}.
 */
public final class Interpreter {

    /** The most objects that one expression may result in. */
    public static final int MOST = 100_000;

    /** What Sirius writes where a label cannot be evaluated. */
    public static final String FAILED_LABEL = "Invalid feature as name";

    private final Services services;
    private final Optional<Watch> watch;

    /** An interpreter that calls these services and no others. */
    public Interpreter(Services services) {
        this(services, Optional.empty());
    }

    private Interpreter(Services services, Optional<Watch> watch) {
        this.services = services;
        this.watch = watch;
    }

    /** The same, each call of a service told to a watch: for what that watch runs. */
    public Interpreter watched(Watch by) {
        return new Interpreter(services, Optional.of(by));
    }

    /**
     * The value of an expression.
     *
     * @param self the element that it is about
     * @param variables what it may name beside {@code self}
     * @return null, a value, an object or a collection
     * @throws EvaluationException where it has none
     */
    public Object value(Expression expression, EObject self, Map<String, Object> variables) {
        return switch (expression) {
            case Expression.Constant constant -> constant.value();
            case Expression.Feature feature -> bounded("feature:", feature.name(), feature(feature.name(), self));
            case Expression.Variable variable -> variable(variable.name(), self, variables);
            case Expression.Service service -> bounded("service:", service.name(), call(service, self, variables));
            case Expression.Foreign foreign -> throw failed("foreign", foreign.interpreter());
            case Expression.Malformed malformed -> throw failed("malformed", malformed.text());
        };
    }

    /** The text of a label: what Sirius writes where it cannot be evaluated. */
    public String label(Expression expression, EObject self, Map<String, Object> variables) {
        try {
            return Coercion.text(value(expression, self, variables));
        } catch (EvaluationException e) {
            return FAILED_LABEL;
        }
    }

    private static Object feature(String name, EObject self) {
        EStructuralFeature own = self.eClass().getEStructuralFeature(name);
        if (own != null) {
            return self.eGet(own);
        }
        return switch (name) {
            case "eContainer" -> self.eContainer();
            case "eContents" -> self.eContents();
            case "eAllContents" -> contents(self);
            case "eClass" -> self.eClass();
            case "eCrossReferences" -> self.eCrossReferences();
            default -> throw failed("unknownFeature", name, self.eClass().getName());
        };
    }

    private static List<EObject> contents(EObject self) {
        List<EObject> all = new ArrayList<>();
        for (Iterator<EObject> each = self.eAllContents(); each.hasNext() && all.size() <= MOST;) {
            all.add(each.next());
        }
        return all;
    }

    private static Object variable(String name, EObject self, Map<String, Object> variables) {
        if ("self".equals(name)) {
            return self;
        }
        Object value = variables.get(name);
        if (value == null && !variables.containsKey(name)) {
            throw failed("unknownVariable", name);
        }
        return value;
    }

    private Object call(Expression.Service service, EObject self, Map<String, Object> variables) {
        Object receiver = service.receiver().isEmpty() ? self
                : variable(service.receiver().get(), self, variables);
        if (!(receiver instanceof EObject)) {
            throw failed("noReceiver", service.name());
        }
        Object[] arguments = new Object[1 + service.arguments().size()];
        arguments[0] = receiver;
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = variable(service.arguments().get(i - 1), self, variables);
        }
        Services.Bound bound = services.find(service.name(), arguments)
                .orElseThrow(() -> failed("unknownService", service.name(), arguments.length));
        return invoke(bound, arguments);
    }

    private Object invoke(Services.Bound bound, Object[] arguments) {
        String name = bound.method().getName();
        watch.ifPresent(each -> each.begins(name));
        try {
            return bound.method().invoke(bound.instance(), arguments);
        } catch (IllegalAccessException e) {
            throw new EvaluationException(Message.of(Interpreter.class, "unreachable", name), e);
        } catch (InvocationTargetException e) {
            throw failed(name, e.getCause());
        } finally {
            watch.ifPresent(Watch::ends);
        }
    }

    private static EvaluationException failed(String service, Throwable cause) {
        if (cause instanceof Error fatal && !(cause instanceof StackOverflowError)) {
            throw fatal;
        }
        return new EvaluationException(cause instanceof StackOverflowError
                ? Message.of(Interpreter.class, "endless", service)
                : Message.of(Interpreter.class, "serviceFailed", service, String.valueOf(cause.getMessage())), cause);
    }

    private static Object bounded(String interpreter, String name, Object value) {
        if (value instanceof Collection<?> many && many.size() > MOST) {
            throw failed("tooMuch", interpreter + name, MOST);
        }
        return value;
    }

    private static EvaluationException failed(String key, Object... arguments) {
        return new EvaluationException(Message.of(Interpreter.class, key, arguments));
    }
}
