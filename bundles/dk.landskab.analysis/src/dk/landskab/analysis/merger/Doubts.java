// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.landskab.analysis.Undecided;
import dk.landskab.model.change.Merger;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.store.JointLandscape;
import dk.landskab.store.Landscape;
import dk.landskab.store.Problem;

/** What is doubtful about the landscapes themselves, before anything is analysed. */
final class Doubts {

    private final MergerInput input;
    private final Map<Side, Party> parties;
    private final JointLandscape joint;

    Doubts(MergerInput input, Map<Side, Party> parties, JointLandscape joint) {
        this.input = input;
        this.parties = parties;
        this.joint = joint;
    }

    /**
     * All doubts.
     *
     * @param order the parties as they were joined, the one whose copies count first
     */
    List<Undecided> all(List<Side> order, Predicate<String> isAtHome) {
        List<Undecided> all = new ArrayList<>();
        parties.values().stream().filter(each -> each.organisation().isEmpty())
                .forEach(each -> all.add(told("noOrganisation", each.landscape().origin().place())));
        all.addAll(new SharedCopies(joint, isAtHome).undecided(parties.get(order.getFirst()).name()));
        input.plan().ifPresent(plan -> {
            all.addAll(ofPlan(plan));
            joint.landscape().problems().stream().filter(each -> isOf(plan, each))
                    .forEach(each -> all.add(new Undecided(each.what(), element(each).stream().toList())));
        });
        Stream.concat(Stream.of(input.a(), input.b()), input.plan().stream()).distinct()
                .filter(each -> !each.problems().isEmpty()).forEach(each -> all.add(
                        told("problems", each.origin().place(), each.problems().size())));
        return all.stream().distinct().toList();
    }

    private List<Undecided> ofPlan(Landscape plan) {
        List<Undecided> all = new ArrayList<>();
        List<Merger> mergers = Plan.mergers(plan);
        if (mergers.size() != 1) {
            all.add(told(mergers.isEmpty() ? "noMerger" : "severalMergers", plan.origin().place(), mergers));
        }
        Set<String> named = Plan.parties(input.plan());
        parties.values().forEach(party -> party.organisation().map(Identified::getId)
                .filter(id -> !mergers.isEmpty() && !named.contains(id))
                .ifPresent(id -> all.add(told("otherParty", party.name(), mergers.getFirst()))));
        return all;
    }

    private static boolean isOf(Landscape plan, Problem problem) {
        return problem.location().file().startsWith(plan.origin().place() + "/");
    }

    private Optional<Element> element(Problem problem) {
        return Optional.ofNullable(problem.id()).flatMap(id -> joint.landscape().find(id, Element.class));
    }

    private static Undecided told(String key, Object... arguments) {
        return new Undecided(Message.of(Doubts.class, key, arguments));
    }
}
