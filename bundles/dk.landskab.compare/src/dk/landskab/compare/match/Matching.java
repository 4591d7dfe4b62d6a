// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.match;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;

/** Which object of one landscape is which of another. Immutable; every object stands in it exactly once. */
public final class Matching {

    private final List<Pair> pairs;
    private final List<Identified> onlyLeft;
    private final List<Identified> onlyRight;
    private final Map<String, String> leftKeyOfRight;
    private Map<Identified, Pair> index;

    Matching(List<Pair> pairs, List<Identified> onlyLeft, List<Identified> onlyRight,
            Map<String, String> leftKeyOfRight) {
        this.pairs = List.copyOf(pairs);
        this.onlyLeft = List.copyOf(onlyLeft);
        this.onlyRight = List.copyOf(onlyRight);
        this.leftKeyOfRight = Map.copyOf(leftKeyOfRight);
    }

    /** Matches two landscapes, or the parts of them that were read. */
    public static Matching of(Landscape left, Landscape right) {
        return new Matcher(left, right).match();
    }

    /**
     * Matches what stands in some files of two landscapes, by id and by nothing else, so that whatever has another id is
     * another thing. Every object must have an id of its own.
     *
     * @param wanted which files of either landscape
     */
    public static Matching byId(Landscape left, Landscape right, Predicate<LoadedPart> wanted) {
        return UniqueIds.match(left, right, wanted);
    }

    /** What stands on both sides, in the order of the left landscape's files where matched by id, then the others. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** What stands on the left side only, in the order of its files. */
    public List<Identified> onlyLeft() {
        return onlyLeft;
    }

    /** What stands on the right side only, in the order of its files. */
    public List<Identified> onlyRight() {
        return onlyRight;
    }

    /** The pair that an object of either landscape belongs to; empty where it stands on one side only. */
    public synchronized Optional<Pair> pairOf(Identified object) {
        if (index == null) {
            index = new IdentityHashMap<>(pairs.size() * 2);
            pairs.forEach(pair -> {
                index.put(pair.left(), pair);
                index.put(pair.right(), pair);
            });
        }
        return Optional.ofNullable(index.get(object));
    }

    /**
     * What an object of the left landscape, or a proxy in it, is known by. Equal to the {@link #rightKey} of an object
     * just when the two are the same thing.
     */
    public String leftKey(EObject object) {
        return Keys.of(object);
    }

    /** What an object of the right landscape, or a proxy in it, is known by: see {@link #leftKey}. */
    public String rightKey(EObject object) {
        String key = Keys.of(object);
        return leftKeyOfRight.isEmpty() ? key : leftKeyOfRight.getOrDefault(key, key);
    }
}
