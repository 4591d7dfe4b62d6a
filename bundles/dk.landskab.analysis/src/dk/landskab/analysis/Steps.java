// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.FlowDirection;
import dk.landskab.model.application.Integration;
import dk.landskab.model.application.IntegrationMode;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Relation;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.information.InformationPackage;
import dk.landskab.model.infrastructure.Component;
import dk.landskab.model.infrastructure.Dependency;
import dk.landskab.model.infrastructure.InfrastructurePackage;
import dk.landskab.model.strategy.StrategyPackage;

/**
 * One step from an element to those that depend on it directly. An integration makes its receiver depend on its
 * sender, and where it is synchronous or goes both ways the sender on its receiver too (domain.md D.3); who uses data
 * depends on them, and they on the system that is their master.
 */
final class Steps {

    private static final Set<DataRole> SOURCES = Set.of(DataRole.MASTER, DataRole.CREATES);
    private static final Set<String> CARRYING = Set.of("Serving", "UsedBy", "Realization", "Realisation", "Assignment",
            "Flow", "Triggering");

    /** For each reference to an element: who, behind the object that refers, depends on the element. */
    private static final Map<EReference, Function<EObject, Stream<? extends EObject>>> INCOMING = Map.ofEntries(
            Map.entry(InfrastructurePackage.Literals.DEPENDENCY__ON,
                    each -> Stream.of(((Dependency) each).getDependent())),
            Map.entry(ApplicationPackage.Literals.APPLICATION__RUNS_ON, Stream::of),
            Map.entry(InfrastructurePackage.Literals.COMPONENT__RUNS_ON, Stream::of),
            Map.entry(InfrastructurePackage.Literals.COMPONENT__PARENT, Stream::of),
            Map.entry(ApplicationPackage.Literals.APPLICATION__PARENT, Stream::of),
            Map.entry(ApplicationPackage.Literals.APPLICATION__PRODUCT, Stream::of),
            Map.entry(ApplicationPackage.Literals.INTERFACE__EXPOSED_BY, Stream::of),
            Map.entry(ApplicationPackage.Literals.INTEGRATION__THROUGH, Steps::bothEnds),
            Map.entry(ApplicationPackage.Literals.INTEGRATION__PLATFORM, Steps::bothEnds),
            Map.entry(ApplicationPackage.Literals.INTEGRATION__FROM, each -> Stream.of(((Integration) each).getTo())),
            Map.entry(ApplicationPackage.Literals.INTEGRATION__TO, Steps::waitingSender),
            Map.entry(BusinessPackage.Literals.BUSINESS_SERVICE__REALISED_BY, Stream::of),
            Map.entry(BusinessPackage.Literals.BUSINESS_PROCESS__USES, Stream::of),
            Map.entry(BusinessPackage.Literals.BUSINESS_PROCESS__PERFORMED_BY, Stream::of),
            Map.entry(BusinessPackage.Literals.ROLE_ASSIGNMENT__UNIT,
                    each -> Stream.of(((RoleAssignment) each).getOf())),
            Map.entry(InformationPackage.Literals.DATA_USE__DATA, each -> Stream.of(each.eContainer())),
            Map.entry(StrategyPackage.Literals.GOAL__REALISED_BY, Stream::of),
            Map.entry(CorePackage.Literals.RELATION__FROM, Steps::carried));

    private final State state;

    Steps(State state) {
        this.state = state;
    }

    /** Who depends directly on an element and is there; an element may come more than once. */
    Stream<Element> from(Element element) {
        Stream<? extends EObject> referring = state.landscape().incoming(element).stream()
                .filter(each -> INCOMING.containsKey(each.reference()) && state.has(each.source()))
                .flatMap(each -> INCOMING.get(each.reference()).apply(each.source()));
        return Stream.concat(referring, served(element))
                .filter(Objects::nonNull).filter(state::has).filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Stream<? extends EObject> served(Element element) {
        return switch (element) {
            case Application application -> Stream.of(application.getSupports(), application.getProvides(),
                    mastered(application.getData())).flatMap(each -> each.stream());
            case Component component -> mastered(component.getData()).stream();
            default -> Stream.empty();
        };
    }

    private static List<? extends EObject> mastered(List<DataUse> uses) {
        return uses.stream().filter(use -> SOURCES.contains(use.getRole())).map(DataUse::getData).toList();
    }

    private static Stream<? extends EObject> bothEnds(EObject integration) {
        return Ends.of((Integration) integration);
    }

    private static Stream<? extends EObject> waitingSender(EObject object) {
        Integration integration = (Integration) object;
        boolean waits = integration.getMode() == IntegrationMode.SYNC
                || integration.getDirection() == FlowDirection.BOTH;
        return waits ? Stream.of(integration.getFrom()) : Stream.empty();
    }

    private static Stream<? extends EObject> carried(EObject object) {
        Relation relation = (Relation) object;
        String kind = String.valueOf(relation.getKind()).replaceFirst("Relationship$", "").replaceFirst("^.*:", "");
        return CARRYING.contains(kind) ? Stream.of(relation.getTo()) : Stream.empty();
    }
}
