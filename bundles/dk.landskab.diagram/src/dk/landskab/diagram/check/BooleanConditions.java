// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;

import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.specification.Fault;

/** Conditions result in a boolean: to Sirius everything else is true, an empty list included. */
final class BooleanConditions implements AuthorRule {

    private static final Set<String> CONDITIONS = Set.of("predicateExpression", "preconditionExpression",
            "precondition", "auditExpression", "conditionExpression", "semanticConditionExpression",
            "viewConditionExpression", "connectionStartPrecondition");

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.expressions().filter(each -> CONDITIONS.contains(each.feature().getName()))
                .filter(each -> !isBoolean(context, each))
                .map(each -> context.fault(each.holder(), "notBoolean", each.text(), each.feature().getName()));
    }

    private static boolean isBoolean(CheckContext context, CheckContext.Written each) {
        return switch (each.expression()) {
            case Expression.Constant constant -> constant.value() instanceof String text
                    && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"));
            case Expression.Feature feature -> feature(context, each, feature.name());
            case Expression.Service service -> service(context, service);
            // What a variable holds cannot be told; what is foreign or malformed another rule tells.
            case Expression.Variable variable -> false;
            case Expression.Foreign foreign -> true;
            case Expression.Malformed malformed -> true;
        };
    }

    /** Another rule tells what is not there at all. */
    private static boolean feature(CheckContext context, CheckContext.Written each, String name) {
        List<EClass> types = context.contexts(each.holder(), each.feature());
        Stream<EClassifier> found = types.isEmpty() ? context.features(name).map(one -> one.isMany() ? null : one.getEType())
                : types.stream().map(type -> type.getEStructuralFeature(name)).filter(one -> one != null)
                        .map(one -> one.isMany() ? null : one.getEType());
        return found.allMatch(type -> type != null && ("boolean".equals(type.getInstanceClassName())
                || "java.lang.Boolean".equals(type.getInstanceClassName())));
    }

    private static boolean service(CheckContext context, Expression.Service call) {
        return context.services().types().stream().flatMap(type -> Services.declared(type).stream())
                .filter(method -> method.getName().equals(call.name()))
                .allMatch(method -> method.getReturnType() == boolean.class
                        || method.getReturnType() == Boolean.class);
    }
}
