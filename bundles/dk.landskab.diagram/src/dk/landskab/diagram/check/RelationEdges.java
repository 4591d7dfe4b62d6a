// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/**
 * Lines that are only relations: editing their label would rename the source, and without a tool of their own deleting
 * them does nothing in Sirius. Where a diagram has no tools at all it is not edited, and needs none.
 */
final class RelationEdges implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.specification().all("EdgeMapping").filter(each -> !Parts.flag(each, "useDomainElement"))
                .flatMap(each -> Stream.concat(label(context, each), deletion(context, each)));
    }

    private static Stream<Fault> label(CheckContext context, EObject mapping) {
        return Parts.one(mapping, "labelDirectEdit")
                .map(tool -> context.fault(mapping, "relationLabel", Parts.name(mapping))).stream();
    }

    private static Stream<Fault> deletion(CheckContext context, EObject mapping) {
        EObject diagram = mapping.eContainer().eContainer();
        boolean edited = diagram.eContents().stream().filter(each -> Parts.isA(each, "Layer"))
                .anyMatch(layer -> !Parts.many(layer, "toolSections").isEmpty());
        return edited && Parts.one(mapping, "deletionDescription").isEmpty()
                ? Stream.of(context.fault(mapping, "relationDeletion", Parts.name(mapping))) : Stream.empty();
    }
}
