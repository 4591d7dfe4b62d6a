// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.exchange.archimate.map.RelationRule.Ends;
import dk.landskab.exchange.archimate.map.RelationRule.Match;
import dk.landskab.exchange.archimate.map.RelationRule.Side;

/**
 * Which relation of ArchiMate says what a landscape says: the tables read from right to left.
 *
 * @param kind type of the relation
 * @param targetHolds whether the holder of the reference is the target of the relation
 */
public record RelationChoice(String kind, boolean targetHolds) {

    private static final String AGGREGATION = "Aggregation";

    /** The relation for a value, or a child, of a reference; empty where none says it. */
    public static Optional<RelationChoice> of(EReference reference, EClass holder, EClass value) {
        return RelationTable.rulesFor(reference).stream().filter(rule -> rule.shape().fits(holder, value)
                && (rule.holders().isEmpty() || rule.holders().contains(holder))
                && (rule.values().isEmpty() || rule.values().contains(value))
                && !rule.exceptions().contains(value))
                .map(rule -> new RelationChoice(kind(rule), rule.side() == Side.TARGET)).findFirst();
    }

    private static String kind(RelationRule rule) {
        boolean loose = rule.shape() instanceof Shape.Child && rule.kinds().contains(AGGREGATION);
        return loose ? AGGREGATION : RelationTable.TYPES.stream().filter(rule.kinds()::contains).findFirst()
                .orElseThrow();
    }

    /**
     * The relation of a type that became a value, or a child, of a reference; empty where the tables would make
     * something else of it.
     *
     * @param reversed whether it was reversed, though it has no direction
     * @param holderType type of ArchiMate that the holder is written as
     * @param valueType type of ArchiMate that the value is written as
     */
    public static Optional<RelationChoice> was(String kind, boolean reversed, EReference reference, EClass holder,
            String holderType, EClass value, String valueType) {
        Match forwards = RelationTable.of(new Ends(kind, holderType, holder, value));
        if (!reversed && makes(forwards, reference) && !forwards.targetHolds()) {
            return Optional.of(new RelationChoice(kind, false));
        }
        Match backwards = RelationTable.of(new Ends(kind, valueType, value, holder));
        return makes(backwards, reference) && backwards.targetHolds() && backwards.isReversed() == reversed
                ? Optional.of(new RelationChoice(kind, true)) : Optional.empty();
    }

    private static boolean makes(Match match, EReference reference) {
        return switch (match.rule().shape()) {
            case Shape.Value value -> value.feature() == reference;
            case Shape.Child child -> child.feature() == reference;
            case Shape.Link link -> false;
        };
    }

    /** Whether the tables make an element of this class of a relation of a type between such ends. */
    public static boolean makes(EClass link, String kind, EClass source, String sourceType, EClass target) {
        Match match = RelationTable.of(new Ends(kind, sourceType, source, target));
        return match.rule().shape() instanceof Shape.Link made && made.type() == link && !match.targetHolds();
    }

    /** The reference by which a child that a relation becomes leads to the other end; empty for other references. */
    public static Optional<EReference> childTo(EReference reference) {
        return RelationTable.rulesFor(reference).stream().map(RelationRule::shape).filter(Shape.Child.class::isInstance)
                .map(shape -> ((Shape.Child) shape).to()).findFirst();
    }

    /** How the id of such a child ends. */
    public static String childSuffix(EReference reference) {
        return RelationTable.rulesFor(reference).stream().map(RelationRule::shape).filter(Shape.Child.class::isInstance)
                .map(shape -> "." + ((Shape.Child) shape).suffix()).findFirst().orElse("");
    }
}
