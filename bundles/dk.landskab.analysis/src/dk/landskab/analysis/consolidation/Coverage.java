// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.analysis.Explanation;
import dk.landskab.model.edit.Message;

/**
 * How a candidate stands to one criterion of a need.
 *
 * @param criterion which
 * @param weight what it counts
 * @param points each thing that is needed, by name, and how the candidate stands to it; never empty
 */
public record Coverage(Criterion criterion, int weight, Map<Message, Fit> points) {

    /** Copies the points in their order. */
    public Coverage {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    /** What stands in a way to the candidate, in the order of the need. */
    public List<Message> points(Fit fit) {
        return points.entrySet().stream().filter(each -> each.getValue() == fit).map(Map.Entry::getKey).toList();
    }

    Explanation explanation() {
        return Explanation.of(Message.of(Coverage.class, "coverage", criterion.inWords(), points(Fit.COVERED).size(),
                points.size(), points(Fit.UNKNOWN).size(), weight),
                points.entrySet().stream().map(each -> Explanation.of(
                        Message.of(Coverage.class, "fit." + each.getValue(), each.getKey()))).toList());
    }
}
