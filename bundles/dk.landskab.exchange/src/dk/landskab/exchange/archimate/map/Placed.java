// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import dk.landskab.exchange.archimate.ArchimateModel.Relation;
import dk.landskab.exchange.archimate.map.RelationRule.Match;

/**
 * A relation and what it becomes.
 *
 * @param id in the source
 * @param holder source id of the end that holds it
 * @param value source id of the other end
 */
record Placed(String id, Relation relation, Match match, String holder, String value) {

    Shape shape() {
        return match.rule().shape();
    }
}
