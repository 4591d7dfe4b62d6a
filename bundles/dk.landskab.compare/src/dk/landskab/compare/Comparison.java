// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.compare.diff.Differ;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.match.Matching;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeSource;

/**
 * In what two landscapes differ. Immutable.
 *
 * <p>By convention the left one is the older, the present or one's own; a difference tells the way from left to right.
 */
public final class Comparison {

    private final Landscape left;
    private final Landscape right;
    private final Unread unread;
    private final Matching matching;
    private final List<Difference> all;

    private Comparison(Landscape left, Landscape right, Unread unread) {
        this.left = left;
        this.right = right;
        this.unread = unread;
        this.matching = Matching.of(left, right);
        this.all = Differ.differences(matching);
    }

    /** Compares two landscapes that were read. */
    public static Comparison of(Landscape left, Landscape right) {
        return new Comparison(left, right, Unread.nothing());
    }

    /**
     * Compares two landscapes, reading only the files that are not equal in both, wherever they lie.
     *
     * @throws dk.landskab.store.UnreadableException where one of them cannot be listed, or a file that differs cannot
     *         be read
     */
    public static Comparison of(LandscapeSource left, LandscapeSource right) {
        SharedParts shared = SharedParts.of(left.parts(), right.parts());
        return new Comparison(left.read(shared::isOnlyLeft), right.read(shared::isOnlyRight),
                new Unread(left, shared::isShared));
    }

    /** What was read of the left landscape. */
    public Landscape left() {
        return left;
    }

    /** What was read of the right landscape. */
    public Landscape right() {
        return right;
    }

    /** Which object is which. */
    public Matching matching() {
        return matching;
    }

    /** The differences that change what the landscape says, in a fixed order. */
    public List<Difference> differences() {
        return all.stream().filter(Difference::matters).toList();
    }

    /** The differences that only change which file holds what, in a fixed order. */
    public List<Difference> filing() {
        return all.stream().filter(difference -> !difference.matters()).toList();
    }

    /** Whether both say the same; their division into files may differ. */
    public boolean isEmpty() {
        return all.stream().noneMatch(Difference::matters);
    }

    /**
     * The objects that proxies in values of the differences stand for. Files that are equal on both sides are read for
     * this, the first time it is asked for, and only those in which the ids occur if they can be found so.
     *
     * @param targets values of differences; objects that are no proxies stand for themselves
     * @return for every target the object, or the target itself where there is none
     */
    public Names names(List<? extends EObject> targets) {
        return Names.of(targets, left, right, unread);
    }
}
