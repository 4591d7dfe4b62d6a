// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * What becomes of relations of some types between some classes.
 *
 * @param kinds types of relation, without "Relationship"; empty for all
 * @param side which end is the holder
 * @param shape what it becomes
 * @param holders classes that the holder must be one of; empty for all that fit
 * @param values classes that the value must be one of; empty for all that fit
 * @param exceptions classes that the value must be none of
 * @param sources types that the source of the relation must have; empty for all
 */
record RelationRule(Set<String> kinds, Side side, Shape shape, List<EClass> holders, List<EClass> values,
        List<EClass> exceptions, Set<String> sources) {

    /** Which end of the relation holds what it becomes. */
    enum Side {
        /** The source. */
        SOURCE,
        /** The target. */
        TARGET,
        /** The source if it fits, else the target: the relation has no direction that matters. */
        EITHER
    }

    /** What is known of a relation before it is mapped. */
    record Ends(String kind, String sourceType, EClass source, EClass target) {
    }

    /** That a rule fits: with which end as the holder. */
    record Match(RelationRule rule, boolean targetHolds) {

        /** Whether the holder is the target though the rule does not demand it. */
        boolean isReversed() {
            return targetHolds && rule.side == Side.EITHER;
        }
    }

    static RelationRule source(String kinds, EReference feature) {
        return of(kinds, Side.SOURCE, new Shape.Value(feature));
    }

    static RelationRule target(String kinds, EReference feature) {
        return of(kinds, Side.TARGET, new Shape.Value(feature));
    }

    static RelationRule either(String kinds, EReference feature) {
        return of(kinds, Side.EITHER, new Shape.Value(feature));
    }

    static RelationRule of(String kinds, Side side, Shape shape) {
        return new RelationRule(kinds.isEmpty() ? Set.of() : Set.of(kinds.split(" ")), side, shape, List.of(),
                List.of(), List.of(), Set.of());
    }

    /** Only where the holder is one of these classes. */
    RelationRule in(EClass... classes) {
        return new RelationRule(kinds, side, shape, List.of(classes), values, exceptions, sources);
    }

    /** Only where the value is one of these classes. */
    RelationRule of(EClass... classes) {
        return new RelationRule(kinds, side, shape, holders, List.of(classes), exceptions, sources);
    }

    /** Only where the value is none of these classes. */
    RelationRule except(EClass... classes) {
        return new RelationRule(kinds, side, shape, holders, values, List.of(classes), sources);
    }

    /** Only where the source of the relation has one of these types. */
    RelationRule from(String... types) {
        return new RelationRule(kinds, side, shape, holders, values, exceptions, Set.of(types));
    }

    /** Whether, and with which holder, the rule is for a relation. */
    Optional<Match> match(Ends ends) {
        if (!kinds.isEmpty() && !kinds.contains(ends.kind())
                || !sources.isEmpty() && !sources.contains(ends.sourceType())) {
            return Optional.empty();
        }
        if (side != Side.TARGET && fits(ends.source(), ends.target())) {
            return Optional.of(new Match(this, false));
        }
        return side != Side.SOURCE && fits(ends.target(), ends.source()) ? Optional.of(new Match(this, true))
                : Optional.empty();
    }

    private boolean fits(EClass holder, EClass value) {
        return shape.fits(holder, value)
                && (holders.isEmpty() || holders.contains(holder))
                && (values.isEmpty() || values.contains(value))
                && !exceptions.contains(value);
    }
}
