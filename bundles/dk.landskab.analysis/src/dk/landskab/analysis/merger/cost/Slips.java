// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.analysis.merger.contract.ContractExit;
import dk.landskab.analysis.merger.contract.ExitFinder;
import dk.landskab.analysis.merger.money.PricedLine;
import dk.landskab.analysis.merger.stay.Stay;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Cost;
import dk.landskab.rules.cost.Amount;

/**
 * What it costs that systems are late.
 *
 * <p>A system that leaves later keeps its contracts for longer, to the next end that they allow; a line that would have
 * ended with it goes on at its price. A new system that comes later costs nothing meanwhile, and what it takes the
 * place of leaves later by as much.
 */
final class Slips {

    private final CostInput input;
    private final Carriers carriers;
    private final Map<String, List<ContractExit>> exits = new HashMap<>();
    private final Map<String, List<Element>> replaced = new HashMap<>();

    Slips(CostInput input, Carriers carriers) {
        this.input = input;
        this.carriers = carriers;
        input.exits().exits().forEach(exit -> exit.leaving().forEach(
                each -> exits.computeIfAbsent(each.getId(), id -> new ArrayList<>(2)).add(exit)));
        input.systems().stream().filter(each -> input.stays().of(each).leaves())
                .forEach(each -> input.stays().successors(each).forEach(
                        next -> replaced.computeIfAbsent(next.getId(), id -> new ArrayList<>(2)).add(each)));
    }

    /** The slips of every system that leaves or comes, by id and months. */
    List<Slip> all() {
        List<Slip> slips = new ArrayList<>();
        input.systems().stream().map(Element.class::cast).sorted(Comparator.comparing(Element::getId))
                .forEach(each -> input.slipMonths().forEach(months -> slip(each, months).ifPresent(slips::add)));
        return slips;
    }

    private Optional<Slip> slip(Element system, int months) {
        Stay stay = input.stays().of(system);
        if (stay.leaves() && isSeen(stay.end())) {
            Later later = later(system, months);
            return Optional.of(new Slip(system, months, later.delta(), List.of(), later.isExtended()));
        }
        List<Element> along = replaced.getOrDefault(system.getId(), List.of());
        if (along.isEmpty() || stay.from().filter(this::isSeen).isEmpty()) {
            return Optional.empty();
        }
        Amount saved = carriers.own(system).stream().flatMap(cost -> input.prices().of(cost).stream())
                .filter(line -> !line.line().isOnce())
                .map(line -> line.between(stay.start(), capped(stay.start().plusMonths(months))))
                .reduce(Amount.ZERO, Amount::plus);
        List<Later> late = along.stream().map(each -> later(each, months)).toList();
        Amount delta = late.stream().map(Later::delta).reduce(Amount.ZERO, Amount::plus).minus(saved);
        return Optional.of(new Slip(system, months, delta, along, late.stream().anyMatch(Later::isExtended)));
    }

    private boolean isSeen(LocalDate day) {
        return !day.isBefore(input.today()) && day.isBefore(input.until());
    }

    private LocalDate capped(LocalDate day) {
        return day.isBefore(input.until()) ? day : input.until();
    }

    /** What the total rises by where a system leaves later, and whether lines were taken to go on. */
    private record Later(Amount delta, boolean isExtended) {

        private static final Later NONE = new Later(Amount.ZERO, false);

        private Later plus(Later other) {
            return new Later(delta.plus(other.delta), isExtended || other.isExtended);
        }
    }

    private Later later(Element system, int months) {
        Stays slipped = input.stays().slipped(system, months);
        ExitFinder finder = new ExitFinder(slipped, input.prices(), input.today(), input.mergerDate());
        return slipped.slippedIds().stream().sorted().flatMap(id -> exits.getOrDefault(id, List.of()).stream())
                .distinct()
                .flatMap(exit -> exit.contract().getCosts().stream()
                        .map(cost -> later(cost, exit, finder.exit(exit.contract()), slipped)))
                .reduce(Later.NONE, Later::plus);
    }

    private Later later(Cost cost, ContractExit exit, Optional<ContractExit> slippedExit, Stays slipped) {
        Optional<PricedLine> line = input.prices().of(cost).filter(each -> !each.isChange() && !each.line().isOnce());
        Optional<LocalDate> stop = exit.stops(cost);
        Optional<LocalDate> laterStop = slippedExit.flatMap(each -> each.stops(cost));
        if (line.isEmpty() || stop.isEmpty() || laterStop.isEmpty()) {
            return Later.NONE;
        }
        LocalDate natural = line.get().line().until();
        LocalDate end = earlier(natural, stop.get());
        LocalDate laterEnd = earlier(natural, laterStop.get());
        LocalDate outOfUse = lastUse(exit, cost, input.stays());
        LocalDate laterOutOfUse = lastUse(exit, cost, slipped);
        boolean isExtended = laterEnd.isBefore(laterOutOfUse) && !end.isBefore(outOfUse);
        LocalDate paidUntil = isExtended ? laterOutOfUse : laterEnd;
        PricedLine longer = isExtended ? line.get().extendedTo(paidUntil) : line.get();
        return new Later(longer.between(input.from(), capped(paidUntil))
                .minus(line.get().between(input.from(), capped(end))), isExtended);
    }

    /** The first day on which nothing that a line is for is in use. */
    private static LocalDate lastUse(ContractExit exit, Cost cost, Stays stays) {
        return exit.leaving().stream().filter(each -> cost.getOf() == null || cost.getOf() == each)
                .map(each -> stays.of(each).end()).max(LocalDate::compareTo).orElse(LocalDate.MAX);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
