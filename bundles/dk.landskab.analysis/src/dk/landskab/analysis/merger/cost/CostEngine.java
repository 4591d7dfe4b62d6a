// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import dk.landskab.model.governance.BudgetPool;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.cost.Amount;

/** Adds up lines of money over the months. */
final class CostEngine {

    private static final Comparator<PoolYear> BY_POOL = Comparator.comparing(PoolYear::owner)
            .thenComparing(each -> each.pool().isEmpty())
            .thenComparing(each -> each.pool().map(BudgetPool::getId).orElse(""))
            .thenComparing(PoolYear::year);

    /** Where money is put on a pool. */
    private record Account(Owner owner, Optional<BudgetPool> pool, int year) {
    }

    private final CostInput input;
    private final Carriers carriers;
    private final YearlyPrice yearly;
    private final List<TaskGroup> tasks;
    private final List<GroupUses> groups;
    private final List<PlacedLine> lines;
    private final List<Map<CostPart, Amount>> months = new ArrayList<>();
    private final Map<Account, Amount> pools = new HashMap<>();

    CostEngine(CostInput input) {
        this.input = input;
        carriers = new Carriers(input.costs());
        yearly = new YearlyPrice(carriers, input.prices(), input.mergerDate());
        tasks = new PlannedGroups(input).all();
        groups = tasks.stream().map(group -> new GroupUses(group, input, yearly)).toList();
        lines = new LineFinder(input, new Needs(input, groups)).all();
    }

    CostPicture picture() {
        YearMonth first = input.first();
        for (YearMonth month = first; !month.isAfter(input.last()); month = month.plusMonths(1)) {
            months.add(new EnumMap<>(CostPart.class));
        }
        lines.forEach(this::add);
        List<MonthCost> costs = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            costs.add(new MonthCost(first.plusMonths(i), months.get(i)));
        }
        List<DoubleOperation> doubles = doubles();
        return new CostPicture(input.prices().currency(), costs, poolYears(), sharedTasks(), prices(), doubles,
                new Slips(input, carriers).all(), sorted(lines),
                new CostDoubts(input, carriers, yearly, lines).all(doubles));
    }

    private void add(PlacedLine line) {
        LocalDate from = later(line.line().line().from(), input.from());
        LocalDate until = line.end().isBefore(input.until()) ? line.end() : input.until();
        for (LocalDate day = from; day.isBefore(until);) {
            YearMonth month = YearMonth.from(day);
            LocalDate next = month.plusMonths(1).atDay(1);
            Map<CostPart, Amount> sums = months.get((int) ChronoUnit.MONTHS.between(input.first(), month));
            Account account = new Account(line.owner(), pool(line.line().cost()), day.getYear());
            line.split(day, next.isBefore(until) ? next : until, (part, amount) -> {
                sums.merge(part, amount, Amount::plus);
                pools.merge(account, amount, Amount::plus);
            });
            day = next;
        }
    }

    private static Optional<BudgetPool> pool(Cost cost) {
        return Optional.ofNullable(cost.getPool())
                .or(() -> cost.eContainer() instanceof Acquisition acquisition
                        ? Optional.ofNullable(acquisition.getPool()) : Optional.empty())
                .filter(each -> !each.eIsProxy() && each.getId() != null);
    }

    private List<PoolYear> poolYears() {
        return pools.entrySet().stream()
                .map(each -> new PoolYear(each.getKey().owner(), each.getKey().pool(), each.getKey().year(),
                        each.getValue()))
                .sorted(BY_POOL).toList();
    }

    /** The groups with systems of more than one owner. */
    private List<TaskGroup> sharedTasks() {
        return tasks.stream()
                .filter(task -> task.members().stream().map(input.owners()).distinct().count() > 1).toList();
    }

    private SortedMap<String, Amount> prices() {
        SortedMap<String, Amount> prices = new TreeMap<>();
        tasks.stream().flatMap(task -> task.members().stream())
                .forEach(each -> yearly.of(each).ifPresent(price -> prices.put(each.getId(), price)));
        return prices;
    }

    private List<DoubleOperation> doubles() {
        Map<String, Amount> byElement = new HashMap<>();
        lines.stream().filter(each -> each.carriers().size() == 1)
                .forEach(each -> each.split(input.from(), input.until(), (part, amount) -> {
                    if (part == CostPart.DOUBLE) {
                        byElement.merge(each.carriers().getFirst().getId(), amount, Amount::plus);
                    }
                }));
        return groups.stream()
                .flatMap(group -> group.doubleOperation(
                        each -> byElement.getOrDefault(each.getId(), Amount.ZERO), input.prices().currency()).stream())
                .sorted(Comparator.comparing(DoubleOperation::amount, Comparator.reverseOrder())
                        .thenComparing(each -> each.group().id()))
                .toList();
    }

    private static List<PlacedLine> sorted(List<PlacedLine> lines) {
        return lines.stream().sorted(Comparator.comparing(each -> String.valueOf(each.line().cost().getId()))).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
