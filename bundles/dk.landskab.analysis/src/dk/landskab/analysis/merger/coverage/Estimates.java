// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.landskab.analysis.SubjectPlan;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Party;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Estimate;
import dk.landskab.model.core.EstimateKind;

/** How many systems there are thought to be. Of several estimates the largest counts: it flatters least. */
final class Estimates {

    private final List<Estimate> all;
    private final SubjectPlan subjects;

    Estimates(Parties parties) {
        subjects = parties.subjects();
        all = parties.landscape().all(Estimate.class).stream().filter(each -> each.getTotal() != null
                && each.getOrganisation() != null && each.getWhat() == EstimateKind.APPLICATIONS).toList();
    }

    /** Of all systems of some parties; empty where one of them has none. */
    Optional<Integer> of(List<Party> parties) {
        return sum(parties, each -> each.getSubject() == null);
    }

    /** Of their systems in a main group. */
    Optional<Integer> in(Subject mainGroup, List<Party> parties) {
        return sum(parties, each -> isOf(each, mainGroup));
    }

    /** The main groups of which somebody has estimated something. */
    Stream<Subject> mainGroups(Party party) {
        return all.stream().filter(each -> isOf(each, party)).map(Estimate::getSubject)
                .filter(each -> each != null && !each.eIsProxy()).map(subjects::current)
                .filter(each -> subjects.mainGroup(each) == each);
    }

    private boolean isOf(Estimate estimate, Subject mainGroup) {
        Subject subject = estimate.getSubject();
        return subject != null && !subject.eIsProxy() && subjects.current(subject) == mainGroup;
    }

    private static boolean isOf(Estimate estimate, Party party) {
        return party.organisation().filter(each -> each == estimate.getOrganisation()).isPresent();
    }

    private Optional<Integer> sum(List<Party> parties, Predicate<Estimate> wanted) {
        List<Optional<Integer>> each = parties.stream()
                .map(party -> all.stream().filter(wanted).filter(estimate -> isOf(estimate, party))
                        .map(Estimate::getTotal).max(Comparator.naturalOrder()))
                .toList();
        return each.stream().allMatch(Optional::isPresent)
                ? Optional.of((int) Math.min(Integer.MAX_VALUE, each.stream().mapToLong(Optional::get).sum()))
                : Optional.empty();
    }
}
