// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.contract.ContractExit;
import dk.landskab.analysis.merger.cost.CostPart;
import dk.landskab.analysis.merger.stay.Outlook;
import dk.landskab.analysis.merger.stay.Stay;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.Period;
import dk.landskab.rules.cost.Amount;

/** The costs of two organisations, counted day by day and line by line. */
final class NaiveCosts {

    private final Planned planned;
    private final List<List<Element>> groups;
    private final Map<Contract, ContractExit> exits;
    private final Map<Element, Optional<Amount>> yearly = new HashMap<>();

    NaiveCosts(Planned planned, List<String> groups) {
        this.planned = planned;
        this.groups = groups.stream().map(ids -> Stream.of(ids.split("\\+"))
                .map(id -> planned.landscape().find(id, Element.class).orElseThrow()).toList()).toList();
        exits = planned.exits().byContract();
    }

    Map<CostPart, Amount> in(YearMonth month) {
        Map<CostPart, Amount> parts = new HashMap<>();
        for (LocalDate day = month.atDay(1); day.isBefore(month.plusMonths(1).atDay(1)); day = day.plusDays(1)) {
            for (Cost cost : planned.landscape().all(Cost.class)) {
                if (isPaid(cost, day)) {
                    parts.merge(part(cost, day), daily(cost, day), Amount::plus);
                }
            }
        }
        return parts;
    }

    private boolean isPaid(Cost cost, LocalDate day) {
        Contract contract = (Contract) cost.eContainer();
        LocalDate to = cost.getPeriod() == Period.ONCE ? cost.getFrom()
                : Optional.ofNullable(cost.getTo()).or(() -> Optional.ofNullable(contract.getTo()))
                        .orElse(LocalDate.MAX);
        ContractExit exit = exits.get(contract);
        boolean isLeft = exit != null && !exit.leaving().isEmpty() && day.isAfter(exit.end().orElseThrow())
                && (cost.getOf() != null && exit.leaving().contains(cost.getOf()) || exit.others().isEmpty());
        return !day.isBefore(cost.getFrom()) && !day.isAfter(to) && !isLeft;
    }

    private static Amount daily(Cost cost, LocalDate day) {
        Amount amount = Amount.of(new BigDecimal(cost.getAmount().toPlainString()));
        return switch (cost.getPeriod()) {
            case ONCE -> amount;
            case MONTH -> amount.times(1, day.lengthOfMonth());
            case QUARTER -> amount.times(1, 3L * day.lengthOfMonth());
            case YEAR -> amount.times(1, 12L * day.lengthOfMonth());
            case UNSPECIFIED -> Amount.ZERO;
        };
    }

    /** The most needed of what the line is for decides. */
    private CostPart part(Cost cost, LocalDate day) {
        CostPart alone = cost.getId().startsWith("a") ? CostPart.A_ALONE : CostPart.B_ALONE;
        List<CostPart> parts = carriers(cost).stream().map(each -> part(each, day, alone)).toList();
        return Stream.of(CostPart.TARGET, alone, CostPart.DOUBLE, CostPart.WASTE).filter(parts::contains).findFirst()
                .orElseThrow();
    }

    private CostPart part(Element system, LocalDate day, CostPart alone) {
        Stay stay = planned.stays().of(system);
        boolean isMerged = !day.isBefore(Planned.MERGER);
        List<List<Element>> own = groups.stream().filter(each -> each.contains(system)).toList();
        if (!day.isBefore(stay.end())) {
            return CostPart.WASTE;
        }
        List<List<Element>> left = own.stream().filter(each -> stay.outlook() == Outlook.LEAVES
                && each.stream().anyMatch(other -> planned.stays().of(other).outlook() == Outlook.STAYS)).toList();
        List<List<Element>> deciding = left.isEmpty() ? own : left;
        if (isMerged && !own.isEmpty() && deciding.stream().allMatch(each -> isDouble(system, each, day))) {
            return CostPart.DOUBLE;
        }
        return isMerged && (!own.isEmpty() || stay.outlook() == Outlook.STAYS) ? CostPart.TARGET : alone;
    }

    private boolean isDouble(Element system, List<Element> group, LocalDate day) {
        Comparator<Element> order = Comparator
                .comparing((Element each) -> planned.stays().of(each).outlook() != Outlook.STAYS)
                .thenComparing(each -> yearly.computeIfAbsent(each, this::yearly).orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Element::getId);
        List<Element> running = group.stream().filter(each -> !day.isBefore(planned.stays().of(each).start())
                && day.isBefore(planned.stays().of(each).end())).sorted(order).toList();
        long ofA = running.stream().filter(each -> each.getId().startsWith("a")).count();
        long ofB = running.size() - ofA;
        long kept = ofA == 0 || ofB == 0 ? running.size() : Math.min(ofA, ofB);
        return running.indexOf(system) >= kept;
    }

    /** What a system's own running lines come to in the year of the merger, were its contracts not left. */
    private Optional<Amount> yearly(Element system) {
        Optional<Amount> sum = Optional.empty();
        for (LocalDate day = Planned.MERGER; day.isBefore(Planned.MERGER.plusYears(1)); day = day.plusDays(1)) {
            for (Cost cost : planned.landscape().all(Cost.class)) {
                LocalDate to = Optional.ofNullable(cost.getTo())
                        .or(() -> Optional.ofNullable(((Contract) cost.eContainer()).getTo())).orElse(LocalDate.MAX);
                if (cost.getPeriod() != Period.ONCE && carriers(cost).equals(List.of(system))
                        && !day.isBefore(cost.getFrom()) && !day.isAfter(to)) {
                    sum = Optional.of(sum.orElse(Amount.ZERO).plus(daily(cost, day)));
                }
            }
        }
        return sum;
    }

    private static List<Element> carriers(Cost cost) {
        return cost.getOf() == null ? ((Contract) cost.eContainer()).getCovers() : List.of(cost.getOf());
    }
}
