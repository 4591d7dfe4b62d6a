// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.update;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;

/**
 * Brings fresh elements of a source into a working copy, by id: what is new is added, what is there is updated. A value
 * that the fresh element has replaces the one that is there; what the fresh element does not have stays. Values of
 * lists are added, never removed. An element whose class differs is replaced by one of the fresh class that keeps what
 * all elements have.
 *
 * <p>The fresh elements are used up.
 */
public final class ElementMerge {

    private final WorkingCopy copy;
    private final Function<Element, String> file;
    private final Predicate<EAttribute> suggestions;
    private final Map<EObject, EObject> counterparts = new IdentityHashMap<>();
    private final Repointing repointing = new Repointing();
    private final List<Element> added = new ArrayList<>();
    private final List<Element> retyped = new ArrayList<>();

    /**
     * @param file where a new element goes
     * @param suggestions attributes whose fresh value is only a suggestion: it is taken where nothing is stated yet
     */
    public ElementMerge(WorkingCopy copy, Function<Element, String> file, Predicate<EAttribute> suggestions) {
        this.copy = copy;
        this.file = file;
        this.suggestions = suggestions;
    }

    /** The elements that were new. */
    public List<Element> added() {
        return added;
    }

    /** The elements whose class changed, as they are now. */
    public List<Element> retyped() {
        return retyped;
    }

    /** Takes an object out; references to it and to what it contains go when the elements are merged. */
    public void remove(Identified object) {
        copy.forget(object);
        repointing.remove(object);
        object.eAllContents().forEachRemaining(repointing::remove);
        EcoreUtil.remove(object);
    }

    /** Merges the elements; they may refer to each other, and to elements of the copy. */
    public void merge(List<? extends Element> fresh) {
        fresh.forEach(each -> counterparts.put(each, counterpart(each)));
        fresh.forEach(each -> each.eAllContents().forEachRemaining(this::findCounterpart));
        fresh.forEach(each -> update(each, counterparts.get(each)));
        repointing.apply(copy.objects());
    }

    private Element counterpart(Element fresh) {
        if (copy.find(fresh.getId()) instanceof Element there) {
            return there.eClass() == fresh.eClass() ? there : retype(there, fresh);
        }
        Element there = (Element) EcoreUtil.create(fresh.eClass());
        there.setId(fresh.getId());
        copy.add(there, file.apply(fresh));
        added.add(there);
        return there;
    }

    private void findCounterpart(EObject child) {
        if (child instanceof Identified identified && copy.find(identified.getId()) instanceof Identified there
                && there.eClass() == child.eClass()) {
            counterparts.put(child, there);
        }
    }

    private Element retype(Element there, Element fresh) {
        Element replacement = (Element) EcoreUtil.create(fresh.eClass());
        copy.forget(there);
        EcoreUtil.replace(there, replacement);
        for (EStructuralFeature feature : CorePackage.Literals.ELEMENT.getEAllStructuralFeatures()) {
            // the type that the source gave the old element says nothing of the new one
            if (there.eIsSet(feature) && feature != CorePackage.Literals.ELEMENT__KIND_TEXT) {
                carry(there, replacement, feature);
            }
        }
        copy.register(replacement);
        repointing.replace(there, replacement);
        retyped.add(replacement);
        return replacement;
    }

    private static void carry(EObject from, EObject to, EStructuralFeature feature) {
        Object value = from.eGet(feature);
        to.eSet(feature, value instanceof List<?> many ? List.copyOf(many) : value);
    }

    private void update(EObject fresh, EObject there) {
        for (EStructuralFeature feature : fresh.eClass().getEAllStructuralFeatures()) {
            if (feature.isChangeable() && !feature.isDerived() && fresh.eIsSet(feature)) {
                if (feature instanceof EAttribute attribute) {
                    attribute(fresh, there, attribute);
                } else {
                    reference(fresh, there, (EReference) feature);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void attribute(EObject fresh, EObject there, EAttribute attribute) {
        Object value = fresh.eGet(attribute);
        if (attribute.isMany()) {
            List<Object> values = (List<Object>) there.eGet(attribute);
            ((List<Object>) value).stream().filter(each -> !values.contains(each)).forEach(values::add);
        } else if (!value.equals(there.eGet(attribute)) && !(suggestions.test(attribute) && there.eIsSet(attribute))) {
            there.eSet(attribute, value);
        }
    }

    @SuppressWarnings("unchecked")
    private void reference(EObject fresh, EObject there, EReference reference) {
        if (reference.isContainment()) {
            List<EObject> children = reference.isMany() ? List.copyOf((List<EObject>) fresh.eGet(reference))
                    : List.of((EObject) fresh.eGet(reference));
            children.forEach(child -> child(child, there, reference));
        } else if (!reference.isMany()) {
            EObject value = local((EObject) fresh.eGet(reference, false), reference);
            if (value != there.eGet(reference, false)) {
                there.eSet(reference, value);
            }
        } else {
            Set<EObject> values = new LinkedHashSet<>();
            ((List<EObject>) fresh.eGet(reference)).forEach(each -> values.add(local(each, reference)));
            InternalEList<EObject> target = (InternalEList<EObject>) there.eGet(reference);
            target.forEach(values::remove);
            target.addAllUnique(values);
        }
    }

    private void child(EObject fresh, EObject parent, EReference reference) {
        EObject there = fresh instanceof Identified ? counterparts.get(fresh) : (EObject) parent.eGet(reference);
        if (there == null || there.eClass() != fresh.eClass()) {
            put(fresh, parent, reference);
            copy.register(fresh);
            localise(fresh);
            fresh.eAllContents().forEachRemaining(this::localise);
            return;
        }
        if (there.eContainer() != parent || there.eContainmentFeature() != reference) {
            put(there, parent, reference);
        }
        update(fresh, there);
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject child, EObject parent, EReference reference) {
        if (reference.isMany()) {
            ((List<EObject>) parent.eGet(reference)).add(child);
        } else {
            parent.eSet(reference, child);
        }
    }

    /** The object of the copy that stands for a fresh one. */
    private EObject local(EObject fresh, EReference reference) {
        if (fresh != null && fresh.eIsProxy()) {
            Identified there = copy.find(((InternalEObject) fresh).eProxyURI().fragment());
            return reference.getEReferenceType().isInstance(there) ? there : fresh;
        }
        return counterparts.getOrDefault(fresh, fresh);
    }

    /** Lets the references of a fresh object lead into the copy. */
    @SuppressWarnings("unchecked")
    private void localise(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !object.eIsSet(reference)) {
                continue;
            }
            if (!reference.isMany()) {
                object.eSet(reference, local((EObject) object.eGet(reference, false), reference));
                continue;
            }
            List<EObject> values = (List<EObject>) object.eGet(reference, false);
            if (values.stream().anyMatch(counterparts::containsKey)) {
                object.eSet(reference, values.stream().map(each -> local(each, reference)).distinct().toList());
            }
        }
    }
}
