// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.compare.conflict.Decisions;
import dk.landskab.compare.conflict.Ids;
import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.conflict.Standing;
import dk.landskab.compare.conflict.Three;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.compare.match.IdentifiedObjects;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Proxies;

/** Makes the objects that were decided on, all of them new. */
final class Weaver {

    /** A reference to be set once everything is there. */
    private record Link(EObject source, EReference reference, Collection<EObject> targets) {
    }

    /** A child without an id of which some values were decided. */
    private record Child(EObject holder, EStructuralFeature feature) {
    }

    private final Three three;
    private final Decisions decisions;
    private final Set<String> placed;
    private final Map<String, Identified> made = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();
    private final Map<EClass, List<EStructuralFeature>> plans = new HashMap<>();

    private Weaver(Three three, Decisions decisions) {
        this.three = three;
        this.decisions = decisions;
        this.placed = new HashSet<>(decisions.placed());
    }

    /** What stands at the top of the files in the end, by the paths of the files, sorted. */
    static Map<String, EObject> roots(Three three, Decisions decisions) {
        Weaver weaver = new Weaver(three, decisions);
        IdentifiedObjects objects = new IdentifiedObjects();
        for (Side side : Side.values()) {
            objects.visit(three.landscape(side), part -> true, weaver::make);
        }
        Map<String, EObject> roots = new TreeMap<>();
        weaver.made.forEach((id, object) -> weaver.attach(id, object, roots));
        weaver.links.forEach(weaver::link);
        weaver.children.forEach(Weaver::prune);
        return roots;
    }

    private void make(Identified ground) {
        String id = ground.getId();
        if (made.containsKey(id) || !decisions.isPresent(id)) {
            return;
        }
        Identified object = (Identified) EcoreUtil.create(decisions.typeOf(id));
        object.setId(id);
        made.put(id, object);
        Map<FeaturePath, Object> values = decisions.values(id);
        copy(ground, object, null, values);
        values.forEach((path, value) -> set(object, path, value));
        values.keySet().stream().filter(path -> path.steps().size() > 1)
                .forEach(path -> children.add(new Child(object, path.steps().getFirst())));
    }

    /** Copies what an object and its children without ids say, but for what is decided otherwise. */
    private void copy(EObject from, EObject to, FeaturePath around, Map<FeaturePath, Object> decided) {
        for (EStructuralFeature feature : plan(to.eClass())) {
            int number = from.eClass().getFeatureID(feature);
            if (number < 0 || !((InternalEObject) from).eIsSet(number)) {
                continue;
            }
            FeaturePath path = decided.isEmpty() ? null : path(around, feature);
            if (path == null || !decided.containsKey(path)) {
                copy(feature, ((InternalEObject) from).eGet(number, false, true), to, path, decided);
            }
        }
    }

    private void copy(EStructuralFeature feature, Object value, EObject to, FeaturePath path,
            Map<FeaturePath, Object> decided) {
        if (!(feature instanceof EReference reference)) {
            set(to, feature, value);
        } else if (reference.isContainment()) {
            EObject child = EcoreUtil.create(((EObject) value).eClass());
            copy((EObject) value, child, path, decided);
            to.eSet(reference, child);
        } else {
            links.add(new Link(to, reference, targets(value)));
        }
    }

    private static FeaturePath path(FeaturePath around, EStructuralFeature feature) {
        return around == null ? FeaturePath.of(feature) : around.then(feature);
    }

    /** The features that are copied: not the id, nor what holds objects that are placed by themselves. */
    private List<EStructuralFeature> plan(EClass type) {
        return plans.computeIfAbsent(type, each -> each.getEAllStructuralFeatures().stream()
                .filter(feature -> feature != CorePackage.Literals.IDENTIFIED__ID && !feature.isDerived()
                        && !feature.isTransient())
                .filter(feature -> !(feature instanceof EReference reference) || !reference.isContainer()
                        && !(reference.isContainment() && (reference.isMany()
                                || CorePackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType()))))
                .toList());
    }

    private void set(Identified object, FeaturePath path, Object value) {
        EObject holder = object;
        List<EStructuralFeature> steps = path.steps();
        for (EStructuralFeature step : steps.subList(0, steps.size() - 1)) {
            holder = child(holder, (EReference) step);
        }
        EStructuralFeature feature = path.last();
        holder.eUnset(feature);
        if (feature instanceof EReference reference && !reference.isContainment()) {
            links.add(new Link(holder, reference, targets(value)));
        } else if (value instanceof EObject tree) {
            EObject copy = EcoreUtil.create(tree.eClass());
            copy(tree, copy, null, Map.of());
            holder.eSet(feature, copy);
        } else if (value != null) {
            set(holder, feature, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).addAll((List<Object>) value);
        } else {
            object.eSet(feature, value);
        }
    }

    private static EObject child(EObject holder, EReference single) {
        if (holder.eGet(single) == null) {
            holder.eSet(single, EcoreUtil.create(single.getEReferenceType()));
        }
        return (EObject) holder.eGet(single);
    }

    /** A child that was made to hold something and holds nothing says nothing. */
    private static void prune(Child child) {
        if (child.holder().eGet(child.feature()) instanceof EObject held
                && held.eClass().getEAllStructuralFeatures().stream().noneMatch(held::eIsSet)) {
            child.holder().eUnset(child.feature());
        }
    }

    private void attach(String id, Identified object, Map<String, EObject> roots) {
        Identified ground = decisions.ground(id);
        if (ground.eContainer() instanceof Identified owner && !placed.contains(id)) {
            hold(made.get(owner.getId()), ground.eContainmentFeature(), object);
            return;
        }
        Standing standing = placed.contains(id) || ground.eContainer() == null ? decisions.placeOf(id)
                : Standing.of(three.landscape(Side.OURS), ground);
        if (standing.owner().isEmpty()) {
            roots.put(standing.file(), object);
            return;
        }
        EObject holder = made.get(standing.owner().get());
        for (EStructuralFeature step : standing.path().subList(0, standing.path().size() - 1)) {
            holder = child(holder, (EReference) step);
        }
        hold(holder, standing.containment(), object);
    }

    private static void hold(EObject holder, EReference containment, EObject object) {
        if (containment.isMany()) {
            list(holder, containment).addUnique(object);
        } else {
            holder.eSet(containment, object);
        }
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<EObject> list(EObject holder, EReference reference) {
        return (InternalEList<EObject>) holder.eGet(reference);
    }

    private void link(Link link) {
        EReference reference = link.reference();
        if (!reference.isMany()) {
            link.targets().stream().findFirst().map(target -> target(reference, target))
                    .ifPresent(target -> link.source().eSet(reference, target));
            return;
        }
        Set<EObject> targets = new LinkedHashSet<>();
        for (EObject target : link.targets()) {
            EObject found = target(reference, target);
            if (found != null) {
                targets.add(found);
            }
        }
        list(link.source(), reference).addAllUnique(targets);
    }

    /** What is there of that name; a reference that leads nowhere in its input still does; else nothing. */
    private EObject target(EReference reference, EObject target) {
        String id = Ids.of(target);
        Identified found = made.get(id);
        if (found != null && reference.getEReferenceType().isInstance(found)) {
            return found;
        }
        boolean stays = target.eIsProxy() && id != null && !decisions.isGivenUp(id);
        return stays ? Proxies.of(reference.getEReferenceType(), id) : null;
    }

    @SuppressWarnings("unchecked")
    private static Collection<EObject> targets(Object value) {
        return switch (value) {
            case null -> List.of();
            case InternalEList<?> list -> List.copyOf(((InternalEList<EObject>) list).basicList());
            case List<?> list -> (List<EObject>) list;
            default -> List.of((EObject) value);
        };
    }
}
