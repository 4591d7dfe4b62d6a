// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.LogicalCondition;

/**
 * A chain of conditions that lean to the left: {@code a and b and c} is nested as deep as it is long, and is walked
 * without going as deep.
 *
 * @param first the innermost operand on the left
 * @param links from the innermost to the outermost
 */
record Spine(Condition first, List<LogicalCondition> links) {

    static Spine of(LogicalCondition outermost) {
        Deque<LogicalCondition> links = new ArrayDeque<>();
        Condition each = outermost;
        while (each instanceof LogicalCondition link) {
            links.push(link);
            each = link.getLeft();
        }
        return new Spine(each, List.copyOf(links));
    }
}
