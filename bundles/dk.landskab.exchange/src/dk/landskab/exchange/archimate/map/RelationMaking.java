// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.exchange.archimate.ArchimateModel.Relation;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Trace;

/** Makes of each relation what was decided: a value, a child or a link, with its trace. */
final class RelationMaking {

    private final Naming naming;
    private final Described described;
    /** Elements, and the links made of relations, by source id. */
    private final Map<String, Element> made;
    private final Map<String, Identified> children = new HashMap<>();
    /** Values of many-valued references, gathered so that a long list is filled in one go. */
    private final Map<EObject, Map<EReference, Set<EObject>>> gathered = new IdentityHashMap<>();

    RelationMaking(Naming naming, Described described, Map<String, Element> made) {
        this.naming = naming;
        this.described = described;
        this.made = made;
    }

    /** The children that relations became, by source id of the relation. */
    Map<String, Identified> children() {
        return children;
    }

    /** Makes all of them; links are added to the elements, so that relations may have them as ends. */
    void make(Collection<Placed> relations) {
        List<Placed> links = relations.stream().filter(each -> each.shape() instanceof Shape.Link).toList();
        links.forEach(each -> made.put(each.id(), link(each)));
        links.forEach(this::connect);
        relations.forEach(each -> {
            switch (each.shape()) {
                case Shape.Value value -> value(each, value);
                case Shape.Child child -> child(each, child);
                case Shape.Link link -> {
                    // connected above
                }
            }
        });
        gathered.forEach((holder, features) -> features.forEach((feature, values) -> fill(holder, feature, values)));
    }

    @SuppressWarnings("unchecked")
    private static void fill(EObject holder, EReference feature, Set<EObject> values) {
        ((InternalEList<EObject>) holder.eGet(feature)).addAllUnique(values);
    }

    private Element link(Placed each) {
        Element link = (Element) EcoreUtil.create(((Shape.Link) each.shape()).type());
        if (link instanceof dk.landskab.model.core.Relation general) {
            general.setKind(each.relation().type());
        }
        if (each.words().has(OwnWords.ID)) {
            described.own(link, naming.of(each.id()), each.relation().details());
        } else {
            described.element(link, naming.of(each.id()), each.id(), each.relation().id(),
                    each.relation().details());
        }
        return link;
    }

    private void connect(Placed each) {
        Shape.Link shape = (Shape.Link) each.shape();
        Element link = made.get(each.id());
        link.eSet(shape.holder(), made.get(each.holder()));
        link.eSet(shape.value(), made.get(each.value()));
    }

    private void value(Placed each, Shape.Value shape) {
        Element value = made.get(each.value());
        add(made.get(each.holder()), shape.feature(), value);
        trace(each, shape.feature(), value);
    }

    private void child(Placed each, Shape.Child shape) {
        Identified child = (Identified) EcoreUtil.create(shape.feature().getEReferenceType());
        child.setId(each.words().first(OwnWords.CHILD)
                .orElseGet(() -> naming.of(each.id()) + "." + shape.suffix()));
        child.eSet(shape.to(), made.get(each.value()));
        if (!each.isOnlyValue()) {
            Suggested.state(child, each.relation().details());
        }
        children.put(each.id(), child);
        add(made.get(each.holder()), shape.feature(), child);
        trace(each, shape.feature(), child);
    }

    private void trace(Placed each, EReference feature, Identified value) {
        if (each.isOnlyValue()) {
            return;
        }
        Relation relation = each.relation();
        Trace trace = CoreFactory.eINSTANCE.createTrace();
        described.trace(trace, naming.of(each.id()), each.id(), relation.id(), relation.details(),
                each.match().isReversed());
        trace.setKind(relation.type());
        trace.setFeature(feature.getName());
        trace.setTarget(value);
        made.get(each.holder()).getTraces().add(trace);
    }

    private void add(EObject holder, EReference feature, EObject value) {
        if (feature.isMany()) {
            gathered.computeIfAbsent(holder, each -> new LinkedHashMap<>())
                    .computeIfAbsent(feature, each -> new LinkedHashSet<>()).add(value);
        } else {
            holder.eSet(feature, value);
        }
    }
}
