// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.diff;

import java.util.Optional;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;

import dk.landskab.compare.match.Pair;

/** One thing in which two landscapes differ. */
public sealed interface Difference {

    /** The object concerned as it stands in the left landscape; empty where it does not. */
    Optional<Identified> left();

    /** The object concerned as it stands in the right landscape; empty where it does not. */
    Optional<Identified> right();

    /** The same difference with the landscapes swapped. */
    Difference mirrored();

    /** The object concerned, from the right landscape where it stands in both. */
    default Identified subject() {
        return right().or(this::left).orElseThrow();
    }

    /** Whether it changes what the landscape says; false where only its division into files differs. */
    default boolean matters() {
        return !(subject() instanceof Part);
    }

    /**
     * An object that stands on the right only. Children that have an id are added by themselves.
     *
     * @param into where it stands there
     */
    record Added(Identified element, Slot into) implements Difference {

        @Override
        public Optional<Identified> left() {
            return Optional.empty();
        }

        @Override
        public Optional<Identified> right() {
            return Optional.of(element);
        }

        @Override
        public Removed mirrored() {
            return new Removed(element, into);
        }
    }

    /**
     * An object that stands on the left only. Children that have an id are removed by themselves.
     *
     * @param from where it stood there
     */
    record Removed(Identified element, Slot from) implements Difference {

        @Override
        public Optional<Identified> left() {
            return Optional.of(element);
        }

        @Override
        public Optional<Identified> right() {
            return Optional.empty();
        }

        @Override
        public Added mirrored() {
            return new Added(element, from);
        }
    }

    /** An object that kept its id and is of another class. What features the two classes do not share differs too. */
    record Retyped(Pair pair) implements OfPair {

        @Override
        public Retyped mirrored() {
            return new Retyped(pair.mirrored());
        }
    }

    /** An object that stands in another container. */
    record Moved(Pair pair, Slot from, Slot to) implements OfPair {

        @Override
        public Moved mirrored() {
            return new Moved(pair.mirrored(), to, from);
        }
    }

    /** An object that stands at the top of another file. It says nothing about the landscape. */
    record Refiled(Pair pair, Slot from, Slot to) implements OfPair {

        @Override
        public boolean matters() {
            return false;
        }

        @Override
        public Refiled mirrored() {
            return new Refiled(pair.mirrored(), to, from);
        }
    }

    /** An object of which a feature has another value. */
    record Changed(Pair pair, FeaturePath path, Change change) implements OfPair {

        @Override
        public boolean matters() {
            return path.last() != CorePackage.Literals.PART__FORMAT_VERSION;
        }

        @Override
        public Changed mirrored() {
            return new Changed(pair.mirrored(), path, change.mirrored());
        }
    }

    /** A difference of something that stands on both sides. */
    sealed interface OfPair extends Difference {

        /** The object on both sides. */
        Pair pair();

        @Override
        default Optional<Identified> left() {
            return Optional.of(pair().left());
        }

        @Override
        default Optional<Identified> right() {
            return Optional.of(pair().right());
        }
    }
}
