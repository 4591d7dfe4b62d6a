// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.landing;

import java.util.HashMap;
import java.util.Map;

import dk.landskab.analysis.merger.match.Match;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.model.core.Element;
import dk.landskab.model.information.DataObject;

/** Which data objects of the two parties are the same, by what persons have said and by what is suggested. */
final class SameData {

    private final Map<Element, Element> leader = new HashMap<>();

    SameData(MatchReport matches) {
        matches.of(DataObject.class).filter(Match::isSame)
                .forEach(each -> each.about().forEach(other -> join(each.about().getFirst(), other)));
    }

    private void join(Element one, Element other) {
        Element first = of(one);
        Element second = of(other);
        if (first != second) {
            leader.put(second, first);
        }
    }

    /** What stands for a data object and all that are the same. */
    Element of(Element data) {
        Element each = data;
        while (leader.containsKey(each)) {
            each = leader.get(each);
        }
        return each;
    }

    /** Whether data that land may land in other data: they are the same, or realise one business object. */
    boolean fits(DataObject data, DataObject other) {
        return of(data) == of(other)
                || data.getRealises().stream().anyMatch(each -> !each.eIsProxy() && other.getRealises().contains(each));
    }
}
