// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * How the values of a feature differ. A value is an attribute's value as the metamodel types it, or an object: the
 * target of a reference (a proxy where it was not read), or the child that a containment holds.
 */
public sealed interface Change {

    /** The same change with the landscapes swapped. */
    Change mirrored();

    /**
     * Another value of a feature that has one.
     *
     * @param before on the left; null where nothing is stated and there is no default
     * @param after on the right; null likewise
     */
    record OfValue(Object before, Object after) implements Change {

        @Override
        public OfValue mirrored() {
            return new OfValue(after, before);
        }
    }

    /**
     * Other values of a feature that has many in no order.
     *
     * @param lost what only the left has
     * @param gained what only the right has
     */
    record OfSet(List<Object> lost, List<Object> gained) implements Change {

        /** Copies the lists. */
        public OfSet {
            lost = List.copyOf(lost);
            gained = List.copyOf(gained);
        }

        @Override
        public OfSet mirrored() {
            return new OfSet(gained, lost);
        }
    }

    /** Other values of a feature that has many in an order that means something. */
    record OfSequence(List<Object> before, List<Object> after) implements Change {

        /** Copies the lists. */
        public OfSequence {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public OfSequence mirrored() {
            return new OfSequence(after, before);
        }

        /** What stands on the left and not, or not as often, on the right. */
        public List<Object> lost() {
            return without(before, after);
        }

        /** What stands on the right and not, or not as often, on the left. */
        public List<Object> gained() {
            return without(after, before);
        }

        private static List<Object> without(List<Object> all, List<Object> these) {
            List<Object> rest = new ArrayList<>(all);
            these.forEach(rest::remove);
            return rest;
        }
    }
}
