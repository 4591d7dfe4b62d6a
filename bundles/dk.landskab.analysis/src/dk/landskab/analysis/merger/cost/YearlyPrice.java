// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.landskab.analysis.merger.money.PricedLine;
import dk.landskab.analysis.merger.money.Prices;
import dk.landskab.model.core.Element;
import dk.landskab.rules.cost.Amount;
import dk.landskab.rules.cost.CostLine;

/**
 * What a system costs in the year from the merger, by the running lines that are for it alone. What is shared is not
 * saved by leaving it, and says nothing of which of two systems is the cheaper.
 */
final class YearlyPrice {

    private final Carriers carriers;
    private final Prices prices;
    private final LocalDate from;

    YearlyPrice(Carriers carriers, Prices prices, LocalDate from) {
        this.carriers = carriers;
        this.prices = prices;
        this.from = from;
    }

    /** The price; empty where no such line runs in that year. */
    Optional<Amount> of(Element system) {
        List<PricedLine> lines = carriers.own(system).stream().flatMap(cost -> prices.of(cost).stream())
                .filter(each -> !each.line().isOnce() && runs(each.line())).toList();
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(lines.stream().map(each -> each.between(from, from.plusYears(1)))
                        .reduce(Amount.ZERO, Amount::plus));
    }

    private boolean runs(CostLine line) {
        LocalDate first = line.from().isBefore(from) ? from : line.from();
        return first.isBefore(line.until()) && first.isBefore(from.plusYears(1));
    }
}
