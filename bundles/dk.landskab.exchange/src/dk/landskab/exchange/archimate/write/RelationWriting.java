// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import static dk.landskab.model.core.CorePackage.Literals.ELEMENT__TRACES;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.archimate.map.RelationChoice;
import dk.landskab.exchange.content.Statements;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Trace;
import dk.landskab.store.Location;

/**
 * Writes relations: those that references were imported from, as they came; those that say a reference, or a child that
 * leads to another element; and those that only show that an element lies in another.
 */
final class RelationWriting {

    private static final Location NOWHERE = Location.of("");
    private static final String COMPOSITION = "Composition";
    private static final String TARGET = "target";

    private final WrittenIds ids;
    private final Written written;
    private final TraceWriting traces;
    private final SaidByRelations said = new SaidByRelations();
    private final Set<EObject> children = new HashSet<>();
    private final Statements.Omission omitted;
    private final List<ArchimateModel.Relation> relations = new ArrayList<>();

    /**
     * @param written what is in the model
     * @param omitted what is not to be written
     */
    RelationWriting(WrittenIds ids, Written written, TraceWriting traces, Statements.Omission omitted) {
        this.ids = ids;
        this.written = written;
        this.traces = traces;
        this.omitted = omitted;
    }

    /** The relations of an element. */
    void write(Element holder) {
        if (!written.isElement(holder)) {
            return;
        }
        holder.getTraces().forEach(trace -> trace(holder, trace));
        for (EReference reference : holder.eClass().getEAllReferences()) {
            Optional<EReference> to = RelationChoice.childTo(reference);
            for (Object value : !reference.isContainer() && (!reference.isContainment() || to.isPresent())
                    ? Statements.values(holder, reference) : List.of()) {
                value(holder, reference, (EObject) value, to);
            }
        }
        shown(holder);
    }

    private void trace(Element holder, Trace trace) {
        if (holder.eClass().getEStructuralFeature(String.valueOf(trace.getFeature())) instanceof EReference reference
                && trace.getTarget() != null && Statements.values(holder, reference).contains(trace.getTarget())) {
            other(trace.getTarget(), RelationChoice.childTo(reference)).filter(written::contains)
                    .flatMap(other -> traces.relation(holder, reference, trace, other, written, this::childProperties))
                    .filter(each -> !reference.isContainment() || children.add(trace.getTarget()))
                    .ifPresent(relation -> {
                        said.add(holder, ELEMENT__TRACES, trace);
                        said.add(holder, reference, trace.getTarget());
                        relations.add(relation);
                    });
        }
    }

    private List<Property> childProperties(EObject child, EReference to, EObject read) {
        return new Difference((holder, feature, value) -> omitted.omits(holder, feature, value) || feature == to)
                .between(child, read);
    }

    private void value(Element holder, EReference reference, EObject value, Optional<EReference> to) {
        Element other = other(value, to).filter(written::contains).orElse(null);
        if (other == null || said.contains(holder, reference, value)) {
            return;
        }
        RelationChoice.of(reference, holder.eClass(), written.seen(other)).ifPresent(choice -> {
            said.add(holder, reference, value);
            List<Property> properties = new ArrayList<>();
            properties.add(OwnWords.property(OwnWords.REFERENCE, reference.getName()));
            if (choice.targetHolds()) {
                properties.add(OwnWords.property(OwnWords.HELD_BY, TARGET));
            }
            to.ifPresent(each -> {
                properties.add(OwnWords.property(OwnWords.CHILD, ((Identified) value).getId()));
                properties.addAll(childProperties(value, each, EcoreUtil.create(value.eClass())));
            });
            relation(choice, holder, other, properties, reference.getName(), ((Identified) value).getId());
        });
    }

    private static Optional<Element> other(EObject value, Optional<EReference> to) {
        Object other = to.isPresent() ? value.eGet(to.get(), false) : value;
        return other instanceof Element element && !element.eIsProxy() ? Optional.of(element) : Optional.empty();
    }

    private void shown(Element inner) {
        if (inner.eContainer() instanceof Element outer && written.isElement(outer)) {
            relation(new RelationChoice(COMPOSITION, false), outer, inner,
                    List.of(OwnWords.property(OwnWords.SHOWS, OwnWords.IN)), OwnWords.SHOWS, inner.getId());
        }
    }

    private void relation(RelationChoice choice, Element holder, Element other, List<Property> properties,
            String reference, String value) {
        String id = ids.made(holder.getId(), reference, value);
        relations.add(new ArchimateModel.Relation(id, choice.kind(),
                ids.of(choice.targetHolds() ? other : holder), ids.of(choice.targetHolds() ? holder : other),
                new Details("", "", traces.access(choice.kind()), properties), NOWHERE));
    }

    /** Whether a relation says a value. */
    boolean says(EObject holder, EStructuralFeature feature, Object value) {
        return said.contains(holder, feature, value);
    }

    List<ArchimateModel.Relation> relations() {
        return relations;
    }
}
