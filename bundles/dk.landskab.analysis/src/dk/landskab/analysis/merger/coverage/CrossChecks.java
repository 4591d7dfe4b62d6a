// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.StatutoryTasks;
import dk.landskab.analysis.merger.coverage.CrossCheck.Kind;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Integration;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Contract;

/** Looks for signs that there are more systems than are recorded, and so that an estimate may be too low. */
final class CrossChecks {

    private final Parties parties;

    CrossChecks(Parties parties) {
        this.parties = parties;
    }

    List<CrossCheck> all(List<Undecided> undecided) {
        StatutoryTasks tasks = parties.statutoryTasks();
        if (tasks.isUnknown()) {
            undecided.add(new Undecided(Message.of(CrossChecks.class, "noStatutoryTasks")));
        }
        List<CrossCheck> checks = new ArrayList<>();
        for (Side side : Side.values()) {
            tasksWithoutSystem(side, tasks).forEach(checks::add);
            parties.of(side, Contract.class).filter(CrossChecks::coversNothing)
                    .forEach(each -> checks.add(check(side, Kind.CONTRACT_COVERS_NOTHING, List.of(each))));
            parties.of(side, Integration.class).filter(each -> isUnknown(each.getFrom()) || isUnknown(each.getTo()))
                    .forEach(each -> checks.add(check(side, Kind.INTEGRATION_WITH_UNKNOWN, List.of(each))));
        }
        return checks;
    }

    private Stream<CrossCheck> tasksWithoutSystem(Side side, StatutoryTasks tasks) {
        Set<Subject> served = parties.of(side, Application.class)
                .flatMap(each -> parties.subjects().mainGroups(each).stream()).collect(Collectors.toSet());
        return tasks.byMainGroup().entrySet().stream().filter(each -> !served.contains(each.getKey()))
                .map(each -> check(side, Kind.TASK_WITHOUT_SYSTEM,
                        Stream.concat(Stream.of(each.getKey()), each.getValue().stream()).toList()));
    }

    private CrossCheck check(Side side, Kind kind, List<? extends Element> about) {
        return new CrossCheck(parties.party(side), kind, List.copyOf(about));
    }

    private static boolean coversNothing(Contract contract) {
        return contract.getCovers().stream().allMatch(Element::eIsProxy);
    }

    private static boolean isUnknown(Element end) {
        return end == null || end.eIsProxy();
    }
}
