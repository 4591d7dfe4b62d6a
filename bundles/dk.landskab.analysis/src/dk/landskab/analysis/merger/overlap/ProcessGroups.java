// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.overlap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.match.Match;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.core.Element;

/** The processes of both parties, those that are one task taken together, over chains of matches too. */
final class ProcessGroups {

    private static final Comparator<Element> BY_ID = Comparator.comparing(Element::getId);

    private final Map<Element, Element> leader = new HashMap<>();

    private ProcessGroups() {
    }

    static List<List<BusinessProcess>> of(Parties parties, MatchReport matches) {
        ProcessGroups groups = new ProcessGroups();
        matches.of(BusinessProcess.class).filter(Match::isSameTask)
                .forEach(each -> each.about().forEach(other -> groups.join(each.about().getFirst(), other)));
        Map<Element, Set<BusinessProcess>> members = new TreeMap<>(BY_ID);
        Stream.of(Side.values()).flatMap(side -> parties.of(side, BusinessProcess.class))
                .forEach(each -> members.computeIfAbsent(groups.find(each), none -> new TreeSet<>(BY_ID)).add(each));
        return members.values().stream().<List<BusinessProcess>>map(List::copyOf)
                .sorted(Comparator.comparing(List::getFirst, BY_ID)).toList();
    }

    private void join(Element one, Element other) {
        Element first = find(one);
        Element second = find(other);
        if (first != second) {
            leader.put(second, first);
        }
    }

    private Element find(Element element) {
        Element each = element;
        while (leader.containsKey(each)) {
            each = leader.get(each);
        }
        return each;
    }
}
