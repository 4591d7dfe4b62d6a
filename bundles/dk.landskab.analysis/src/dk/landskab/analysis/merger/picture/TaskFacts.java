// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.contract.ContractExit;
import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.analysis.merger.cost.CostPicture;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.model.information.BusinessObject;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.infrastructure.Component;
import dk.landskab.rules.contract.ContractTerms;
import dk.landskab.rules.cost.Amount;

/** What is known of systems that could do a task for both. */
final class TaskFacts {

    private final CostPicture costs;
    private final Map<String, List<ContractExit>> exits = new HashMap<>();

    TaskFacts(CostPicture costs, ContractExits contracts) {
        this.costs = costs;
        contracts.exits().forEach(exit -> Stream.concat(exit.leaving().stream(), exit.others().stream())
                .forEach(each -> exits.computeIfAbsent(each.getId(), id -> new ArrayList<>(2)).add(exit)));
    }

    /** The currency of the amounts. */
    String currency() {
        return costs.currency();
    }

    /** What a system costs in a year; empty where no line of its own says it. */
    Optional<Amount> yearly(Element system) {
        return Optional.ofNullable(costs.yearly().get(system.getId()));
    }

    /** What all but the cheapest of some systems cost in a year, of those whose cost is known. */
    Optional<Amount> beyondTheCheapest(Collection<Element> systems) {
        List<Amount> known = systems.stream().flatMap(each -> yearly(each).stream()).sorted().toList();
        return known.size() < 2 ? Optional.empty()
                : Optional.of(known.stream().skip(1).reduce(Amount.ZERO, Amount::plus));
    }

    /** How many users systems have, the fewest that are recorded; nothing where none are. */
    static int users(Collection<? extends Element> systems) {
        return systems.stream().filter(Application.class::isInstance).map(Application.class::cast)
                .flatMap(each -> Stream.of(Optional.ofNullable(each.getUsersFrom()),
                        Optional.ofNullable(each.getUsersTo())).flatMap(Optional::stream).limit(1))
                .mapToInt(Integer::intValue).sum();
    }

    /** The last of the first days on which the contracts of systems can end; empty where none says it. */
    Optional<LocalDate> boundUntil(Collection<Element> systems) {
        return contracts(systems).flatMap(exit -> exit.earliestEnd().stream()).max(LocalDate::compareTo);
    }

    /** Whether some contract of systems does not say when it can end. */
    boolean isUnsure(Collection<Element> systems) {
        return contracts(systems).anyMatch(exit -> exit.earliestEnd().isEmpty()
                || ContractTerms.of(exit.contract()).notice().isEmpty());
    }

    Stream<ContractExit> contracts(Collection<Element> systems) {
        return systems.stream().flatMap(each -> exits.getOrDefault(each.getId(), List.of()).stream()).distinct();
    }

    /** The data that systems are home to and another has no place for, by id. */
    static List<Element> withoutPlaceIn(Element kept, Collection<Element> others) {
        return others.stream().flatMap(each -> uses(each).stream()).filter(TaskFacts::isHome)
                .filter(use -> use.getLandsIn() == null || use.getLandsIn().eContainer() != kept)
                .map(DataUse::getData).filter(data -> !holds(kept, data)).distinct()
                .sorted(Comparator.comparing(Element::getId)).map(Element.class::cast).toList();
    }

    private static boolean isHome(DataUse use) {
        return (use.getRole() == DataRole.MASTER || use.getRole() == DataRole.CREATES) && use.getData() != null
                && !use.getData().eIsProxy() && use.getData().getId() != null;
    }

    private static boolean holds(Element system, DataObject data) {
        return uses(system).stream().map(DataUse::getData).filter(Objects::nonNull)
                .anyMatch(each -> each == data || shares(each.getRealises(), data.getRealises()));
    }

    private static boolean shares(List<BusinessObject> some, List<BusinessObject> others) {
        return some.stream().anyMatch(others::contains);
    }

    /** The data that systems are home to, by id. */
    static List<Element> homes(Collection<Element> systems) {
        return systems.stream().flatMap(each -> uses(each).stream()).filter(TaskFacts::isHome).map(DataUse::getData)
                .distinct().sorted(Comparator.comparing(Element::getId)).map(Element.class::cast).toList();
    }

    private static List<DataUse> uses(Element system) {
        return switch (system) {
            case Application application -> application.getData();
            case Component component -> component.getData();
            default -> List.of();
        };
    }
}
