// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import static dk.landskab.model.application.ApplicationPackage.Literals.INTEGRATION__FROM;
import static dk.landskab.model.application.ApplicationPackage.Literals.INTEGRATION__TO;
import static dk.landskab.model.core.CorePackage.Literals.RELATION__FROM;
import static dk.landskab.model.core.CorePackage.Literals.RELATION__TO;
import static dk.landskab.model.infrastructure.InfrastructurePackage.Literals.DEPENDENCY__DEPENDENT;
import static dk.landskab.model.infrastructure.InfrastructurePackage.Literals.DEPENDENCY__ON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.archimate.map.RelationChoice;
import dk.landskab.exchange.archimate.map.RelationTable;
import dk.landskab.model.application.Integration;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Relation;
import dk.landskab.model.infrastructure.Dependency;
import dk.landskab.store.Location;

/**
 * Elements of a landscape that are relations of ArchiMate.
 *
 * @param kind type of the relation
 * @param source the reference to its source
 * @param target the reference to its target
 */
record LinkWriting(String kind, EReference source, EReference target) {

    /** How an element is a relation; empty where it is none. */
    static Optional<LinkWriting> of(Element element) {
        return switch (element) {
            case Relation relation when relation.getKind() != null
                    && RelationTable.TYPES.contains(relation.getKind()) ->
                Optional.of(new LinkWriting(relation.getKind(), RELATION__FROM, RELATION__TO));
            case Integration integration ->
                Optional.of(new LinkWriting("Flow", INTEGRATION__FROM, INTEGRATION__TO));
            case Dependency dependency ->
                Optional.of(new LinkWriting("Serving", DEPENDENCY__ON, DEPENDENCY__DEPENDENT));
            default -> Optional.empty();
        };
    }

    /** The end that a reference leads to; null where nothing is there. */
    static Element end(Element link, EReference reference) {
        return link.eGet(reference, false) instanceof Element end && !end.eIsProxy() ? end : null;
    }

    /**
     * The relation.
     *
     * @param written what is in the model
     */
    ArchimateModel.Relation relation(Element link, WrittenIds ids, Written written,
            ElementWriting writing) {
        Element from = end(link, source);
        Element to = end(link, target);
        List<Property> first = new ArrayList<>();
        if (!RelationChoice.makes(link.eClass(), kind, written.seen(from), written.type(from), written.seen(to))) {
            first.add(OwnWords.property(OwnWords.CLASS, link.eClass().getName()));
        }
        Element read = (Element) EcoreUtil.create(link.eClass());
        if (read instanceof Relation relation) {
            relation.setKind(kind);
        }
        read.eSet(source, from);
        read.eSet(target, to);
        Details details = writing.details(link, read, TraceWriting.attributes(kind), first);
        List<Property> all = new ArrayList<>(details.properties());
        all.addAll(TraceWriting.unsaid(kind, details.attributes()));
        return new ArchimateModel.Relation(ids.of(link), kind, ids.of(from), ids.of(to),
                new Details(details.name(), details.documentation(), details.attributes(), all), Location.of(""));
    }
}
