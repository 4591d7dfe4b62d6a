// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.MoneyParameters;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Cost;
import dk.landskab.rules.cost.Amount;
import dk.landskab.rules.cost.CostLine;

/**
 * Lines of money made comparable: placed in time, in one currency, and at the prices of the year in which they are paid
 * where somebody said by how much prices rise.
 *
 * <p>A line that lacks an amount, a currency, a period or a first day is in no sum and stands among
 * {@link #undecided()}. A line whose price year lies more than a century from its first day is left at its own prices,
 * which is told too; one that names no price year is at the prices of every year.
 */
public final class Prices {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MoneyParameters parameters;
    private final String currency;
    private final Map<Cost, PricedLine> lines;
    private final List<Undecided> undecided;

    private Prices(MoneyParameters parameters, String currency, Map<Cost, PricedLine> lines,
            List<Undecided> undecided) {
        this.parameters = parameters;
        this.currency = currency;
        this.lines = lines;
        this.undecided = List.copyOf(undecided);
    }

    /**
     * Makes lines comparable.
     *
     * @throws MixedCurrenciesException where they are in several currencies and a rate is missing
     * @throws IllegalArgumentException where prices are to fall to nothing within a year
     */
    public static Prices of(Collection<Cost> costs, MoneyParameters parameters) {
        String currency = currency(costs, parameters);
        Optional<Amount> index = index(parameters);
        Map<String, BigDecimal> rates = rates(parameters);
        Map<Cost, PricedLine> lines = new HashMap<>();
        List<Undecided> undecided = new ArrayList<>();
        for (Cost cost : costs) {
            Optional<PricedLine> line = CostLine.of(cost).map(placed -> new PricedLine(placed, currency,
                    Optional.ofNullable(rates.get(placed.currency()))
                            .filter(rate -> !placed.currency().equals(currency)).map(Amount::of), index));
            line.ifPresentOrElse(each -> lines.put(cost, each), () -> undecided.add(about(cost, "unplaced")));
            line.filter(each -> !each.isIndexed()).ifPresent(each -> undecided.add(about(cost, "notIndexed")));
        }
        return new Prices(parameters, currency, lines, undecided);
    }

    private static Optional<Amount> index(MoneyParameters parameters) {
        Optional<Amount> index = parameters.yearlyIndexPercent()
                .map(percent -> Amount.of(percent.add(HUNDRED)).times(1, 100));
        if (index.filter(each -> each.compareTo(Amount.ZERO) <= 0).isPresent()) {
            throw new IllegalArgumentException("Prices cannot fall by a hundred per cent: "
                    + parameters.yearlyIndexPercent().get());
        }
        return index;
    }

    private static String currency(Collection<Cost> costs, MoneyParameters parameters) {
        SortedSet<String> found = new TreeSet<>();
        costs.forEach(cost -> CostLine.of(cost).map(CostLine::currency).ifPresent(found::add));
        String wanted = parameters.currency()
                .orElseGet(() -> found.size() == 1 ? found.first() : "");
        List<String> others = found.stream()
                .filter(each -> !each.equals(wanted) && (wanted.isEmpty() || !rates(parameters).containsKey(each)))
                .toList();
        if (!others.isEmpty()) {
            throw new MixedCurrenciesException(List.copyOf(found), wanted.isEmpty()
                    ? Message.of(Prices.class, "mixed", List.copyOf(found))
                    : Message.of(Prices.class, "noRate", others, wanted));
        }
        return wanted;
    }

    /** The rates that can be meant; one that is not more than zero is none. */
    private static Map<String, BigDecimal> rates(MoneyParameters parameters) {
        Map<String, BigDecimal> given = new TreeMap<>(parameters.rates());
        given.values().removeIf(rate -> rate.signum() <= 0);
        return given;
    }

    private static Undecided about(Cost cost, String key) {
        List<Element> about = cost.eContainer() instanceof Element element ? List.of(element) : List.of();
        return new Undecided(Message.of(Prices.class, key, cost, cost.eContainer(),
                cost.getPriceYear() == null ? "" : cost.getPriceYear().toString()), about);
    }

    /** What it was made with. */
    public MoneyParameters parameters() {
        return parameters;
    }

    /** The currency of every amount; empty text where there is no line at all. */
    public String currency() {
        return currency;
    }

    /** The line that a cost is; empty where it has no place in time. */
    public Optional<PricedLine> of(Cost cost) {
        return Optional.ofNullable(lines.get(cost));
    }

    /** The lines that are in no sum or not at the prices that were asked for, and why. */
    public List<Undecided> undecided() {
        return undecided;
    }
}
