// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/**
 * Operations of tools that do the same in Sirius: one that cannot find its context would run on the old one, a list is
 * not emptied without naming what to take, and tools for lines begin by choosing a context.
 */
final class SafeOperations implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.specification().objects().flatMap(each -> switch (each.eClass().getName()) {
            case "ChangeContext" -> changeContext(context, each);
            case "Unset" -> unset(context, each);
            case "InitEdgeCreationOperation" -> edge(context, each);
            default -> Stream.empty();
        });
    }

    private static Stream<Fault> changeContext(CheckContext context, EObject operation) {
        return Expression.parse(Parts.text(operation, "browseExpression"))
                .filter(each -> each instanceof Expression.Variable || each instanceof Expression.Service)
                .isPresent() || isRequired(context, operation) ? Stream.empty()
                        : Stream.of(context.fault(operation, "contextNull", Parts.text(operation, "browseExpression")));
    }

    private static boolean isRequired(CheckContext context, EObject operation) {
        return Expression.parse(Parts.text(operation, "browseExpression")).orElse(null) instanceof Expression.Feature one
                && (one.name().equals("targetNode") || one.name().equals("sourceNode")
                        || context.features(one.name()).findAny().isPresent()
                                && context.features(one.name()).allMatch(each -> each.isRequired() && !each.isMany()));
    }

    private static Stream<Fault> unset(CheckContext context, EObject operation) {
        boolean many = context.features(Parts.text(operation, "featureName")).anyMatch(each -> each.isMany());
        return many && Parts.text(operation, "elementExpression").isBlank()
                ? Stream.of(context.fault(operation, "unsetList", Parts.text(operation, "featureName")))
                : Stream.empty();
    }

    private static Stream<Fault> edge(CheckContext context, EObject start) {
        return Parts.one(start, "firstModelOperations").filter(each -> !Parts.isA(each, "ChangeContext"))
                .map(each -> context.fault(start, "edgeContext")).stream();
    }
}
