// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.cost;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.model.governance.Cost;

/**
 * What some lines of money come to, month by month and year by year, each currency by itself. How a line is placed in
 * time is told by {@link CostLine}.
 */
public final class CostOverTime {

    private final SortedMap<String, List<CostLine>> byCurrency;
    private final List<Cost> unplaced;

    private CostOverTime(SortedMap<String, List<CostLine>> byCurrency, List<Cost> unplaced) {
        this.byCurrency = byCurrency;
        this.unplaced = List.copyOf(unplaced);
    }

    /** The costs over time; each line counts as often as it is given. */
    public static CostOverTime of(Collection<Cost> costs) {
        SortedMap<String, List<CostLine>> placed = new TreeMap<>();
        List<Cost> unplaced = new ArrayList<>();
        for (Cost cost : costs) {
            CostLine.of(cost).ifPresentOrElse(
                    line -> placed.computeIfAbsent(line.currency(), each -> new ArrayList<>()).add(line),
                    () -> unplaced.add(cost));
        }
        return new CostOverTime(placed, unplaced);
    }

    /** The currencies of the lines that have a place in time, in the order of their codes. */
    public Set<String> currencies() {
        return Collections.unmodifiableSet(byCurrency.keySet());
    }

    /** The lines whose place in time is not known; they are in no sum, and whoever shows a sum must say so. */
    public List<Cost> unplaced() {
        return unplaced;
    }

    /** The lines in a currency; empty where there are none. */
    public List<CostLine> lines(String currency) {
        return Collections.unmodifiableList(byCurrency.getOrDefault(currency, List.of()));
    }

    /** What the lines in a currency come to in a calendar year. */
    public Amount in(Year year, String currency) {
        return sum(currency, line -> line.in(year));
    }

    /** What the lines in a currency come to in a month. */
    public Amount in(YearMonth month, String currency) {
        return sum(currency, line -> line.in(month));
    }

    /** What the lines in a currency come to in each month from one to another, both included. */
    public SortedMap<YearMonth, Amount> months(YearMonth first, YearMonth last, String currency) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .collect(Collectors.toMap(Function.identity(), month -> in(month, currency), Amount::plus,
                        TreeMap::new));
    }

    private Amount sum(String currency, Function<CostLine, Amount> part) {
        return lines(currency).stream().map(part).reduce(Amount.ZERO, Amount::plus);
    }
}
