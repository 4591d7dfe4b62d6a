// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.merger.contract.ContractExit;
import dk.landskab.analysis.merger.contract.ExitFinder;
import dk.landskab.analysis.merger.money.PricedLine;
import dk.landskab.analysis.merger.stay.Stay;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
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

    private static final int CENTS = 2;

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
            return Optional.of(slip(system, months, List.of(), later(system, months)));
        }
        List<Element> along = replaced.getOrDefault(system.getId(), List.of());
        if (along.isEmpty() || stay.from().filter(this::isSeen).isEmpty()) {
            return Optional.empty();
        }
        LocalDate end = capped(stay.start().plusMonths(months));
        Amount saved = carriers.own(system).stream().flatMap(cost -> input.prices().of(cost).stream())
                .filter(line -> !line.line().isOnce()).map(line -> line.between(stay.start(), end))
                .reduce(Amount.ZERO, Amount::plus);
        Later late = along.stream().map(each -> later(each, months)).reduce(Later.NONE, Later::plus)
                .plus(new Later(Amount.ZERO.minus(saved), false,
                        List.of(Explanation.of(text("slipSaved", system, money(saved), currency())))));
        return Optional.of(slip(system, months, along, late));
    }

    private Slip slip(Element system, int months, List<Element> along, Later later) {
        return new Slip(system, months, later.delta(), along, later.isExtended(), new Explanation(
                text("slip", system, months, money(later.delta()), currency()), List.of(system), later.steps()));
    }

    private boolean isSeen(LocalDate day) {
        return !day.isBefore(input.today()) && day.isBefore(input.until());
    }

    private LocalDate capped(LocalDate day) {
        return day.isBefore(input.until()) ? day : input.until();
    }

    /** What the total rises by where a system leaves later, and whether lines were taken to go on. */
    private record Later(Amount delta, boolean isExtended, List<Explanation> steps) {

        private static final Later NONE = new Later(Amount.ZERO, false, List.of());

        private Later plus(Later other) {
            return new Later(delta.plus(other.delta), isExtended || other.isExtended,
                    Stream.of(steps, other.steps).flatMap(List::stream).toList());
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
        Amount rise = longer.between(input.from(), capped(paidUntil))
                .minus(line.get().between(input.from(), capped(end)));
        return new Later(rise, isExtended, List.of(new Explanation(text("slipLine", cost, exit.contract(),
                end.minusDays(1), paidUntil.minusDays(1), money(rise), currency()), List.of(exit.contract()),
                isExtended ? List.of(Explanation.of(text("slipExtended"))) : List.of())));
    }

    private String currency() {
        return input.prices().currency();
    }

    private static BigDecimal money(Amount amount) {
        return amount.rounded(CENTS);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Slips.class, "explain." + key, arguments);
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
