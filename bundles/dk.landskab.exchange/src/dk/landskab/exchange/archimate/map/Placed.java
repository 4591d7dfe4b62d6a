// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import dk.landskab.exchange.archimate.ArchimateModel.Relation;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.archimate.map.RelationRule.Match;

/**
 * A relation and what it becomes.
 *
 * @param id in the source
 * @param words what an export of ours said of it
 * @param holder source id of the end that holds it
 * @param value source id of the other end
 */
record Placed(String id, Relation relation, OwnWords words, Match match, String holder, String value) {

    /** Whether it is no more than the value of a reference. */
    boolean isOnlyValue() {
        return words.has(OwnWords.REFERENCE) && !(shape() instanceof Shape.Link);
    }

    Shape shape() {
        return match.rule().shape();
    }
}
