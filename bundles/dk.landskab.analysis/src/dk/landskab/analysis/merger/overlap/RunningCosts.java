// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.overlap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.analysis.State;
import dk.landskab.analysis.YearlyCosts;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.governance.Period;

/** What systems cost in a year: the lines of the contracts that cover them, unless meant for another, and their own. */
final class RunningCosts {

    private static final Comparator<Cost> BY_ID = Comparator.comparing(each -> String.valueOf(each.getId()));

    private final State state;
    private final Map<Application, List<Cost>> lines = new HashMap<>();

    RunningCosts(State state) {
        this.state = state;
    }

    /** Some systems of one party with their users and costs. */
    Share of(List<Application> systems) {
        List<Cost> all = systems.stream().flatMap(each -> of(each).stream()).distinct().sorted(BY_ID).toList();
        Set<Element> inside = new HashSet<>(systems);
        return Share.of(systems, YearlyCosts.of(all, state.date()),
                all.stream().filter(each -> isCommon(each, inside)).toList(),
                systems.stream().filter(each -> of(each).isEmpty()).toList());
    }

    private List<Cost> of(Application system) {
        return lines.computeIfAbsent(system, this::find);
    }

    private List<Cost> find(Application system) {
        Stream<Cost> covering = state.referring(system, GovernancePackage.Literals.CONTRACT__COVERS, Contract.class)
                .flatMap(each -> each.getCosts().stream())
                .filter(each -> each.getOf() == null || each.getOf() == system);
        Stream<Cost> own = state.referring(system, GovernancePackage.Literals.COST__OF, Cost.class)
                .filter(each -> each.eContainer() instanceof Contract);
        return Stream.concat(covering, own).filter(each -> each.getPeriod() != Period.ONCE).distinct().toList();
    }

    private boolean isCommon(Cost line, Collection<Element> inside) {
        return line.getOf() == null && line.eContainer() instanceof Contract contract
                && contract.getCovers().stream().anyMatch(each -> !inside.contains(each) && state.has(each));
    }
}
