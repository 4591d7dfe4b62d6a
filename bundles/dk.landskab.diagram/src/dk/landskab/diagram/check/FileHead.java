// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/** The version that every Sirius accepts, the metamodels that the diagrams are of, and titles that no validator minds. */
final class FileHead implements AuthorRule {

    private static final String VERSION = "12.0.0.2017041100";

    @Override
    public Stream<Fault> faults(CheckContext context) {
        EObject group = context.specification().group();
        Stream<Fault> version = Parts.text(group, "version").equals(VERSION) ? Stream.empty()
                : Stream.of(context.fault(group, "version", VERSION));
        return Stream.concat(version, context.specification().all("DiagramDescription")
                .flatMap(each -> Stream.concat(metamodels(context, each), title(context, each))));
    }

    private static Stream<Fault> metamodels(CheckContext context, EObject diagram) {
        List<String> named = context.specification().metamodels(diagram);
        if (named.isEmpty()) {
            return Stream.of(context.fault(diagram, "metamodelMissing", Parts.name(diagram)));
        }
        List<String> known = context.metamodels().stream().map(EPackage::getNsURI).toList();
        return named.stream().filter(each -> !known.contains(each))
                .map(each -> context.fault(diagram, "metamodelUnknown", each));
    }

    private static Stream<Fault> title(CheckContext context, EObject diagram) {
        return Expression.parse(Parts.text(diagram, "titleExpression")).filter(Expression.Feature.class::isInstance)
                .map(each -> context.fault(diagram, "title", Parts.name(diagram))).stream();
    }
}
