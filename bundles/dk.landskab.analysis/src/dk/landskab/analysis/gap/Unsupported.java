// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * Processes and services that no system supports. A process is supported where a system supports it, one of the
 * processes around it, or one of those within it; a service where a system provides it or a process that realises it
 * is supported. Of a process without support, what lies within it is not told again.
 */
final class Unsupported implements Shortfall {

    @Override
    public List<Case> in(State state, GapParameters parameters) {
        Set<BusinessProcess> supported = supported(state);
        Set<Element> provided = new HashSet<>();
        state.all(Application.class).forEach(each -> provided.addAll(each.getProvides()));
        Predicate<BusinessProcess> lacking = each -> !supported.contains(each);
        Stream<BusinessProcess> processes = state.all(BusinessProcess.class)
                .filter(lacking).filter(each -> around(each, state).stream().noneMatch(lacking));
        Stream<BusinessService> services = state.all(BusinessService.class)
                .filter(each -> !provided.contains(each) && each.getRealisedBy().stream().allMatch(lacking));
        return Stream.<Element>concat(processes, services)
                .map(each -> new Case(GapKind.UNSUPPORTED, List.of(each), Optional.empty(), List.of())).toList();
    }

    @Override
    public List<Undecided> doubts(State state, GapParameters parameters) {
        List<Application> applications = state.all(Application.class).toList();
        boolean someTell = applications.stream()
                .anyMatch(each -> !each.getSupports().isEmpty() || !each.getProvides().isEmpty());
        return someTell || applications.isEmpty() ? List.of()
                : List.of(new Undecided(Message.of(Unsupported.class, "noSupportTold", applications.size())));
    }

    private static Set<BusinessProcess> supported(State state) {
        Set<BusinessProcess> directly = new HashSet<>();
        state.all(Application.class).flatMap(each -> state.present(each.getSupports())).forEach(directly::add);
        Set<BusinessProcess> supported = new HashSet<>(directly);
        directly.forEach(each -> supported.addAll(around(each, state)));
        state.all(BusinessProcess.class).filter(each -> around(each, state).stream().anyMatch(directly::contains))
                .forEach(supported::add);
        return supported;
    }

    /** The processes around one that are there, the nearest first. */
    private static List<BusinessProcess> around(BusinessProcess process, State state) {
        List<BusinessProcess> around = new ArrayList<>(2);
        Set<BusinessProcess> seen = new HashSet<>(Set.of(process));
        for (BusinessProcess each = process.getParent(); each != null && seen.add(each); each = each.getParent()) {
            if (state.has(each)) {
                around.add(each);
            }
        }
        return around;
    }
}
