// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.core.Identified;

/**
 * What is to be in the end, object by object, given some rulings: what our side has, without what they deleted, and
 * with what they added and edited. Where something is in conflict it is the interim.
 */
public final class Decisions {

    private final Three three;
    private final Rulings rulings;
    private final Types types;
    private final Places places;
    private final Paths paths;
    private final Contents contents;
    private final Set<String> restored;
    private final Map<Point, Conflict> conflicts = new TreeMap<>();

    private Decisions(Three three, Rulings rulings) {
        this.three = three;
        this.rulings = rulings;
        this.types = new Types(three, rulings);
        this.restored = Survival.of(three, rulings, this::add);
        this.places = new Places(three, rulings, types, restored, this::add);
        this.paths = new Paths(three, rulings, places, this::add);
        this.contents = new Contents(three, rulings, types, places, this::add);
        types.report(this::add);
    }

    /** Decides everything. */
    public static Decisions of(Three three, Rulings rulings) {
        return new Decisions(three, rulings);
    }

    private void add(Conflict conflict) {
        conflicts.putIfAbsent(conflict.point(), conflict);
    }

    /** Whether a reference to what no landscape has is given up. */
    public boolean isGivenUp(String id) {
        return rulings.isGivenUp(id);
    }

    /** What is not decided, sorted by point; circles aside. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts.values());
    }

    /** Whether an object is there in the end. */
    public boolean isPresent(String id) {
        return places.isPresent(id);
    }

    /** What the object is made from, before its {@link #values} are set: ours, or theirs where only they have it. */
    public Identified ground(String id) {
        Identified ours = three.in(Side.OURS, id);
        return ours != null ? ours : three.in(Side.THEIRS, id);
    }

    /** The class of an object that is there. */
    public EClass typeOf(String id) {
        return types.of(id);
    }

    /** Where an object that is there stands; the file only at the top of one. */
    public Standing placeOf(String id) {
        Standing standing = places.of(id).orElseThrow();
        return standing.isRoot() ? Standing.root(paths.of(id)) : standing;
    }

    /** Ids of everything whose place may be another than in the base. */
    public Set<String> placed() {
        Set<String> placed = new LinkedHashSet<>();
        for (Side side : Side.values()) {
            placed.addAll(three.edits(side).moved().keySet());
            placed.addAll(three.edits(side).added());
        }
        placed.addAll(restored);
        return placed;
    }

    /**
     * What an object says in some features other than its ground does: a list, a value, or null for nothing. References
     * hold objects of any of the three landscapes, or proxies.
     */
    public Map<FeaturePath, Object> values(String id) {
        return Collections.unmodifiableMap(contents.of(id));
    }

    /** What an object refers to in the end, by id; what is not there is left out. */
    public List<String> targets(String id, EReference reference) {
        FeaturePath path = FeaturePath.of(reference);
        Map<FeaturePath, Object> values = contents.of(id);
        Object value = values.containsKey(path) ? values.get(path) : Held.at(ground(id), path);
        List<String> targets = new ArrayList<>();
        for (Object each : value instanceof List<?> many ? many : Optional.ofNullable(value).stream().toList()) {
            String target = Ids.of((EObject) each);
            if (target != null && ground(target) != null && isPresent(target)) {
                targets.add(target);
            }
        }
        return targets;
    }
}
