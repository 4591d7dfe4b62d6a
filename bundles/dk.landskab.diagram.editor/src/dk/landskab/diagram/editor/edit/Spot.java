// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;

/**
 * A feature of an element, or of what stands in it.
 *
 * @param object that the feature is asked of, or that the object within belongs to
 * @param within the single object within whose feature it is, such as the lifecycle; it need not be there yet
 */
public record Spot(EObject object, Optional<EReference> within, EStructuralFeature feature) {

    /** A feature of an object itself. */
    static Spot of(EObject object, EStructuralFeature feature) {
        return new Spot(object, Optional.empty(), feature);
    }

    /**
     * The spot at a path: {@code owner}, {@code lifecycle/activeFrom}, {@code costs/2/amount} or
     * {@code costs/a.cost.licence/amount}.
     *
     * @return empty where it leads nowhere
     */
    public static Optional<Spot> at(EObject element, String path) {
        int slash = path.lastIndexOf('/');
        if (slash < 0) {
            return feature(element, path).map(each -> of(element, each));
        }
        String before = path.substring(0, slash);
        int other = before.lastIndexOf('/');
        Optional<EObject> around = other < 0 ? Optional.of(element) : part(element, before.substring(0, other));
        return around.flatMap(each -> within(each, before.substring(other + 1), path.substring(slash + 1)))
                .or(() -> part(element, before).flatMap(each -> at(each, path.substring(slash + 1))));
    }

    private static Optional<Spot> within(EObject around, String reference, String name) {
        return feature(around, reference).filter(Spot::isUnfolded).map(EReference.class::cast)
                .flatMap(each -> Optional.ofNullable(each.getEReferenceType().getEStructuralFeature(name))
                        .map(feature -> new Spot(around, Optional.of(each), feature)));
    }

    /** The object within an element at a path such as {@code costs/2} or {@code costs/a.cost.licence}. */
    public static Optional<EObject> part(EObject element, String path) {
        String[] steps = path.split("/");
        Optional<EObject> at = Optional.of(element);
        for (int i = 0; i < steps.length && at.isPresent(); i++) {
            Optional<EReference> reference = feature(at.get(), steps[i]).filter(EReference.class::isInstance)
                    .map(EReference.class::cast).filter(EReference::isContainment);
            EObject around = at.get();
            String which = i + 1 < steps.length ? steps[i + 1] : "";
            i += reference.filter(EReference::isMany).isPresent() ? 1 : 0;
            at = reference.flatMap(each -> each.isMany() ? among((List<?>) around.eGet(each), which)
                    : Optional.ofNullable((EObject) around.eGet(each)));
        }
        return at;
    }

    private static Optional<EObject> among(List<?> parts, String which) {
        return parts.stream().map(EObject.class::cast).filter(each -> which.equals(step(parts, each))).findFirst();
    }

    /** What an object within is called in a path: by its id, else by its place. */
    static String step(List<?> parts, EObject part) {
        String id = EcoreUtil.getID(part);
        return id == null ? String.valueOf(parts.indexOf(part)) : id;
    }

    /** Whether what stands within is asked as if it were the element's own: one object of one class. */
    static boolean isUnfolded(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment() && !reference.isMany()
                && !reference.getEReferenceType().isAbstract();
    }

    private static Optional<EStructuralFeature> feature(EObject object, String name) {
        return Optional.ofNullable(object.eClass().getEStructuralFeature(name));
    }

    /** The object that has the feature; empty where the object within is not there yet. */
    public Optional<EObject> holder() {
        return within.isEmpty() ? Optional.of(object) : Optional.ofNullable((EObject) object.eGet(within.get()));
    }

    /** The value now; null for nothing, a list where there may be many. */
    public Object value() {
        return holder().map(each -> each.eGet(feature))
                .orElseGet(() -> feature.isMany() ? List.of() : feature.getDefaultValue());
    }

    /**
     * Changes the value; an object within comes with its first value and goes with its last. For use within a gesture.
     *
     * @param value null or an empty list for none
     */
    public void write(OpenLandscape landscape, Object value) {
        ChangeFeature change = new ChangeFeature(landscape);
        Optional<EObject> holder = holder();
        if (holder.isEmpty()) {
            change.set(object, within.orElseThrow(), holding(value));
        } else if (within.isPresent() && isLast(holder.get(), value)) {
            change.set(object, within.get(), null);
        } else {
            change.set(holder.get(), feature, value);
        }
        change.call();
    }

    private EObject holding(Object value) {
        EObject made = EcoreUtil.create(within.orElseThrow().getEReferenceType());
        made.eSet(feature, value == null ? feature.getDefaultValue() : value);
        return made;
    }

    private boolean isLast(EObject holder, Object value) {
        boolean nothing = value == null || value instanceof List<?> many && many.isEmpty();
        return nothing && holder.eClass().getEAllStructuralFeatures().stream()
                .noneMatch(each -> each != feature && holder.eIsSet(each));
    }
}
