// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.cost.Amount;

/**
 * The costs of two organisations that merge, over time.
 *
 * @param currency of every amount; empty text where there is no line at all
 * @param months each month of the analysis, in order
 * @param pools what is paid from which budget pool in which year: A's, B's, the plan's; then by the pool's id, lines
 *            without one last; then by year
 * @param tasks the groups of systems for one task that not one party has alone, with what the plan lets take their
 *            place
 * @param yearly what each system of a task costs in the year from the merger by the lines that are for it alone, by its
 *            id; systems without such a line are not in it
 * @param doubles where systems run side by side, the dearest first, then by id
 * @param slips what it costs that a system is late, by id and months
 * @param lines the lines that are in the sums, by the id of the line
 * @param undecided what is in no sum or was taken for granted, and why
 */
public record CostPicture(String currency, List<MonthCost> months, List<PoolYear> pools,
        List<TaskGroup> tasks, SortedMap<String, Amount> yearly, List<DoubleOperation> doubles, List<Slip> slips,
        List<PlacedLine> lines, List<Undecided> undecided) {

    /** Copies the lists. */
    public CostPicture {
        months = List.copyOf(months);
        pools = List.copyOf(pools);
        tasks = List.copyOf(tasks);
        yearly = Collections.unmodifiableSortedMap(new TreeMap<>(yearly));
        doubles = List.copyOf(doubles);
        slips = List.copyOf(slips);
        lines = List.copyOf(lines);
        undecided = List.copyOf(undecided);
    }

    /**
     * The costs over time.
     *
     * @return never null; where nothing is recorded every amount is nothing and {@link #undecided()} says so
     */
    public static CostPicture of(CostInput input) {
        return new CostEngine(input).picture();
    }

    /** What each calendar year costs, or what of it lies within the months. */
    public SortedMap<Integer, Map<CostPart, Amount>> years() {
        SortedMap<Integer, Map<CostPart, Amount>> years = new TreeMap<>();
        months.forEach(month -> month.parts().forEach((part, amount) -> years
                .computeIfAbsent(month.month().getYear(), year -> new EnumMap<>(CostPart.class))
                .merge(part, amount, Amount::plus)));
        return Collections.unmodifiableSortedMap(years);
    }

    /** What a part costs in all. */
    public Amount of(CostPart part) {
        return months.stream().map(month -> month.parts().get(part)).reduce(Amount.ZERO, Amount::plus);
    }

    /** What everything costs. */
    public Amount total() {
        return months.stream().map(MonthCost::total).reduce(Amount.ZERO, Amount::plus);
    }

    /** How a month came about: each part, and the lines that it is made of. */
    public Explanation explanation(MonthCost month) {
        Map<CostPart, List<Explanation>> steps = new EnumMap<>(CostPart.class);
        lines.forEach(line -> line.split(month.month().atDay(1), month.month().plusMonths(1).atDay(1),
                (part, amount) -> steps.computeIfAbsent(part, each -> new ArrayList<>()).add(new Explanation(
                        text("lineInMonth", line.line().cost(), line.line().cost().eContainer(), money(amount),
                                currency), line.about(), List.of()))));
        return Explanation.of(text("month", month.month().toString(), money(month.total()), currency),
                steps.entrySet().stream().map(each -> Explanation.of(text("part", each.getKey().label(),
                        money(month.parts().get(each.getKey())), currency), each.getValue())).toList());
    }

    private static BigDecimal money(Amount amount) {
        return amount.rounded(2);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(CostPicture.class, "explain." + key, arguments);
    }
}
