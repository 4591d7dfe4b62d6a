// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/** Lines know where they begin and end, and that is at boxes. */
final class EdgeEnds implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.specification().all("EdgeMapping").flatMap(each -> Stream.concat(elements(context, each),
                Stream.concat(Parts.many(each, "sourceMapping").stream(), Parts.many(each, "targetMapping").stream())
                        .distinct().flatMap(end -> end(context, each, end))));
    }

    private static Stream<Fault> elements(CheckContext context, EObject mapping) {
        if (!Parts.flag(mapping, "useDomainElement")) {
            return Stream.empty();
        }
        return Stream.of("domainClass", "sourceFinderExpression").filter(each -> Parts.text(mapping, each).isBlank())
                .map(each -> context.fault(mapping, "required", each, "EdgeMapping", Parts.name(mapping)));
    }

    private static Stream<Fault> end(CheckContext context, EObject mapping, EObject end) {
        if (Parts.isA(end, "EdgeMapping")) {
            return Stream.of(context.fault(mapping, "edgeAtEdge", Parts.name(mapping), Parts.name(end)));
        }
        EObject around = end.eContainer();
        return Parts.isA(around, "ContainerMapping") && Parts.text(around, "childrenPresentation").equals("List")
                && !end.eContainingFeature().getName().equals("borderedNodeMappings")
                        ? Stream.of(context.fault(mapping, "edgeAtEntry", Parts.name(mapping), Parts.name(end)))
                        : Stream.empty();
    }
}
