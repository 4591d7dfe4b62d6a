// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.archimate.map.RelationRule.Ends;
import dk.landskab.exchange.archimate.map.RelationRule.Match;
import dk.landskab.exchange.archimate.map.RelationRule.Side;
import dk.landskab.model.Metamodel;

/** What a relation becomes where an export of ours said it, whatever the table says of its type and ends. */
final class StatedPlacing {

    private static final String TARGET = "target";

    private StatedPlacing() {
    }

    /** What was stated; empty where nothing was, or where the ends cannot be what it says. */
    static Optional<Match> of(OwnWords words, Ends ends) {
        Optional<Match> link = words.first(OwnWords.CLASS).flatMap(Metamodel::classNamed)
                .flatMap(RelationTable::linkOf).flatMap(rule -> alone(rule).match(ends));
        return link.or(() -> words.first(OwnWords.REFERENCE).flatMap(name -> value(name, words, ends)));
    }

    /** The rule for ends of any type. */
    private static RelationRule alone(RelationRule rule) {
        return RelationRule.of("", rule.side(), rule.shape());
    }

    private static Optional<Match> value(String name, OwnWords words, Ends ends) {
        boolean atTarget = words.first(OwnWords.HELD_BY).filter(TARGET::equals).isPresent();
        EClass holder = atTarget ? ends.target() : ends.source();
        return holder.getEStructuralFeature(name) instanceof EReference reference
                ? shape(reference).flatMap(shape -> RelationRule.of("", atTarget ? Side.TARGET : Side.SOURCE, shape)
                        .match(ends)) : Optional.empty();
    }

    private static Optional<Shape> shape(EReference reference) {
        return reference.isContainment()
                ? RelationTable.rulesFor(reference).stream().map(RelationRule::shape).findFirst()
                : Optional.of(new Shape.Value(reference));
    }
}
