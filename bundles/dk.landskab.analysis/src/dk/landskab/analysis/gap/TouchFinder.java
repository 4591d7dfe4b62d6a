// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;

import dk.landskab.analysis.Dependents;
import dk.landskab.analysis.State;
import dk.landskab.analysis.Subjects;
import dk.landskab.analysis.YearlyCosts;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Integration;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernancePackage;

/** Finds what elements touch in a state. */
final class TouchFinder {

    private static final Comparator<Identified> BY_ID = Comparator.comparing(Identified::getId,
            Comparator.nullsLast(Comparator.naturalOrder()));
    private static final List<EReference> INTEGRATING = List.of(ApplicationPackage.Literals.INTEGRATION__FROM,
            ApplicationPackage.Literals.INTEGRATION__TO, ApplicationPackage.Literals.INTEGRATION__THROUGH,
            ApplicationPackage.Literals.INTEGRATION__PLATFORM);

    private final State state;
    private final GapParameters parameters;

    TouchFinder(State state, GapParameters parameters) {
        this.state = state;
        this.parameters = parameters;
    }

    Touches of(List<Element> elements) {
        Dependents dependents = Dependents.of(elements, state, parameters.reach(), parameters.dependentsAtMost());
        List<Contract> contracts = sorted(elements.stream().flatMap(this::contracts));
        List<Cost> costs = sorted(Stream.concat(
                contracts.stream().flatMap(each -> each.getCosts().stream())
                        .filter(cost -> cost.getOf() == null || elements.contains(cost.getOf())),
                elements.stream().flatMap(this::ownCosts)));
        YearlyCosts yearly = YearlyCosts.of(costs, state.date());
        return new Touches(dependents.found(), dependents.isCut(),
                sorted(elements.stream().flatMap(this::integrations)), contracts, costs, yearly.amounts(),
                yearly.unclear(), sorted(elements.stream().flatMap(Subjects::of)),
                sorted(elements.stream().flatMap(this::units)));
    }

    private Stream<Contract> contracts(Element element) {
        Stream<Contract> covering = state.referring(element, GovernancePackage.Literals.CONTRACT__COVERS,
                Contract.class);
        return element instanceof Contract own ? Stream.concat(Stream.of(own), covering) : covering;
    }

    private Stream<Cost> ownCosts(Element element) {
        return state.referring(element, GovernancePackage.Literals.COST__OF, Cost.class)
                .filter(each -> each.eContainer() instanceof Contract);
    }

    private Stream<Integration> integrations(Element element) {
        return INTEGRATING.stream().flatMap(each -> state.referring(element, each, Integration.class));
    }

    private Stream<OrgUnit> units(Element element) {
        Stream<OrgUnit> own = Stream.ofNullable(element.getOwner());
        Stream<OrgUnit> holders = state
                .referring(element, BusinessPackage.Literals.ROLE_ASSIGNMENT__OF, RoleAssignment.class)
                .map(RoleAssignment::getUnit);
        Collection<OrgUnit> working = switch (element) {
            case Application application -> application.getUsedBy();
            case BusinessProcess process -> process.getPerformedBy();
            default -> List.of();
        };
        return Stream.of(own, holders, working.stream()).flatMap(each -> each)
                .filter(each -> each != null && !each.eIsProxy());
    }

    private static <T extends Identified> List<T> sorted(Stream<T> objects) {
        return objects.distinct().sorted(BY_ID).collect(Collectors.toUnmodifiableList());
    }
}
