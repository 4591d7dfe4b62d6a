// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.core.Identified;

/** What the features say in the end of what both sides have and at least one of them edited. */
final class Contents {

    private final Three three;
    private final Rulings rulings;
    private final Types types;
    private final Places places;
    private final Disputes disputes;
    private final Map<String, Map<FeaturePath, Object>> decided = new HashMap<>();

    Contents(Three three, Rulings rulings, Types types, Places places, Consumer<Conflict> found) {
        this.three = three;
        this.rulings = rulings;
        this.types = types;
        this.places = places;
        this.disputes = new Disputes(three, rulings, this::usable, found);
        edited().forEach(this::decide);
    }

    private Set<String> edited() {
        Set<String> ids = new TreeSet<>();
        for (Side side : Side.values()) {
            ids.addAll(three.edits(side).changed().keySet());
            ids.addAll(three.edits(side).added());
        }
        ids.addAll(rulings.ruledReferences().keySet());
        return ids;
    }

    /** What an object says other than our side has it. */
    Map<FeaturePath, Object> of(String id) {
        return decided.getOrDefault(id, Map.of());
    }

    private void decide(String id) {
        Map<FeaturePath, Change> ours = changes(Side.OURS, id);
        Map<FeaturePath, Change> theirs = changes(Side.THEIRS, id);
        checkTargets(Side.OURS, id, ours);
        checkTargets(Side.THEIRS, id, theirs);
        if (three.inBoth(id)) {
            Set<FeaturePath> paths = new LinkedHashSet<>(ours.keySet());
            paths.addAll(theirs.keySet());
            rulings.ruledReferences().getOrDefault(id, Set.of())
                    .forEach(reference -> paths.add(FeaturePath.of(reference)));
            for (FeaturePath path : paths) {
                if (hasFeature(id, path, ours.get(path), theirs.get(path))) {
                    decided.computeIfAbsent(id, each -> new HashMap<>()).put(path, value(id, path));
                }
            }
        }
    }

    private Map<FeaturePath, Change> changes(Side side, String id) {
        Edits edits = three.edits(side);
        if (!edits.added().contains(id)) {
            return edits.changedOf(id);
        }
        return three.inBoth(id) || types.isAnyDecided() ? edits.contents(three.in(side, id)) : Map.of();
    }

    /** Whether the class in the end has the feature; a statement that it cannot take up speaks against the class. */
    private boolean hasFeature(String id, FeaturePath path, Change ours, Change theirs) {
        if (types.of(id).getFeatureID(path.steps().getFirst()) >= 0) {
            return true;
        }
        object(Side.OURS, id, path, ours);
        object(Side.THEIRS, id, path, theirs);
        return false;
    }

    private void object(Side side, String id, FeaturePath path, Change change) {
        Object value = Held.at(three.in(side, id), path);
        if (change != null && value != null && !List.of().equals(value)) {
            types.misfit(id, new Edit(side, Point.value(id, path), three.in(side, id), change));
        }
    }

    /** A new reference to what is of another class in the end speaks against that class. */
    private void checkTargets(Side side, String id, Map<FeaturePath, Change> changes) {
        if (!types.isAnyDecided()) {
            return;
        }
        changes.forEach((path, change) -> {
            for (EObject target : Ids.gained(path, change)) {
                String to = Ids.of(target);
                if (to != null && types.isDecided(to) && path.last() instanceof EReference reference
                        && !reference.isContainment() && !reference.getEReferenceType().isSuperTypeOf(types.of(to))) {
                    types.misfit(to, new Edit(side, Point.value(id, path), three.in(side, id), change));
                }
            }
        });
    }

    private Object value(String id, FeaturePath path) {
        Identified base = three.inBase(id);
        Object before = Held.at(base, path);
        Versions versions = new Versions(before, wished(Side.OURS, id, path, before),
                wished(Side.THEIRS, id, path, before));
        if (!path.last().isMany()) {
            return disputes.single(id, path, versions);
        }
        List<Object> all = path.last().isOrdered() ? disputes.sequence(id, path, versions) : union(versions);
        return path.last() instanceof EReference ? all.stream().filter(each -> usable(id, path, each)).toList() : all;
    }

    /**
     * What a side says, and what it would say had it not deleted what it referred to: a reference that was given up for
     * that reason gives way to another one, and comes back where what it refers to stays.
     */
    private Object wished(Side side, String id, FeaturePath path, Object before) {
        Object now = Held.at(three.in(side, id), path);
        Set<String> removed = three.edits(side).removed();
        if (removed.isEmpty() || !(path.last() instanceof EReference reference) || reference.isContainment()) {
            return now;
        }
        if (!path.last().isMany()) {
            return now == null && before instanceof EObject target && removed.contains(Ids.of(target)) ? before : now;
        }
        Set<Object> forms = Versions.forms(now);
        List<Object> all = new ArrayList<>((List<?>) now);
        ((List<?>) before).stream().filter(each -> !forms.contains(Held.form(each))
                && removed.contains(Ids.of((EObject) each))).forEach(all::add);
        return all;
    }

    /** What either side has, without what either took away. */
    private static List<Object> union(Versions versions) {
        Map<Object, Object> all = new LinkedHashMap<>();
        Set<Object> before = Versions.forms(versions.base());
        Set<Object> ours = Versions.forms(versions.ours());
        Set<Object> theirs = Versions.forms(versions.theirs());
        for (Object side : List.of(versions.ours(), versions.theirs())) {
            for (Object each : (List<?>) side) {
                Object form = Held.form(each);
                if (!before.contains(form) || ours.contains(form) && theirs.contains(form)) {
                    all.putIfAbsent(form, each);
                }
            }
        }
        return List.copyOf(all.values());
    }

    /** Whether a value can be taken: it is nothing, no reference, leads nowhere anyway, or to what is there. */
    private boolean usable(String id, FeaturePath path, Object value) {
        if (!(value instanceof EObject target) || !(path.last() instanceof EReference reference)
                || reference.isContainment()) {
            return true;
        }
        String to = Ids.of(target);
        boolean free = to == null || rulings.instead(new Step(id, Optional.of(reference), to)).isEmpty();
        boolean leadsNowhere = to == null || target.eIsProxy() && !rulings.isGivenUp(to);
        return free && (leadsNowhere || places.isPresent(to) && fits(reference, to));
    }

    private boolean fits(EReference reference, String to) {
        return !types.isDecided(to) || reference.getEReferenceType().isSuperTypeOf(types.of(to));
    }

    /** What the three landscapes say in one feature: lists where it has many values, else null for nothing. */
    record Versions(Object base, Object ours, Object theirs) {

        static Set<Object> forms(Object values) {
            Set<Object> forms = new HashSet<>();
            ((List<?>) values).forEach(each -> forms.add(Held.form(each)));
            return forms;
        }

        Object of(Choice choice) {
            return switch (choice) {
                case THEIRS -> theirs;
                case BASE -> base;
                default -> ours;
            };
        }
    }
}
