// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.money;

import java.time.LocalDate;
import java.util.Optional;

import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.CostKind;
import dk.landskab.rules.cost.Amount;
import dk.landskab.rules.cost.CostLine;

/**
 * A line of money in the currency of the analysis.
 *
 * @param line the line as it lies in time, in its own currency
 * @param rate by which it is converted; empty where it is in the currency of the analysis
 * @param index by which its price is brought to the year in which it is paid
 */
public record PricedLine(CostLine line, Optional<Amount> rate, PriceIndex index) {

    /** The line as it stands in the landscape. */
    public Cost cost() {
        return line.cost();
    }

    /** Whether it pays for the change itself, and not for what changes. */
    public boolean isChange() {
        return cost().getKind() == CostKind.MIGRATION || cost().getKind() == CostKind.TERMINATION;
    }

    /** Whether its price year is one that the index knows, where both are stated. */
    boolean isIndexed() {
        return index.isNone() || cost().getPriceYear() == null || index.numbers().containsKey(cost().getPriceYear());
    }

    /** The same line, if it ran until a later day. */
    public PricedLine extendedTo(LocalDate until) {
        CostLine longer = new CostLine(line.cost(), line.currency(), line.monthly(), line.from(), until);
        return new PricedLine(longer, rate, index);
    }

    /** What it costs from a day up to, not including, another; exact. */
    public Amount between(LocalDate from, LocalDate until) {
        Integer priceYear = cost().getPriceYear();
        Amount own = index.isNone() || priceYear == null ? line.between(from, until)
                : indexed(priceYear, from, until);
        return rate.map(own::times).orElse(own);
    }

    private Amount indexed(int priceYear, LocalDate from, LocalDate until) {
        LocalDate start = from.isBefore(line.from()) ? line.from() : from;
        LocalDate stop = until.isAfter(line.until()) ? line.until() : until;
        Amount sum = Amount.ZERO;
        for (LocalDate each = start; each.isBefore(stop);) {
            LocalDate next = each.withDayOfYear(1).plusYears(1);
            LocalDate end = next.isAfter(stop) ? stop : next;
            Amount part = line.between(each, end);
            sum = sum.plus(index.factor(priceYear, each.getYear()).map(part::times).orElse(part));
            each = end;
        }
        return sum;
    }
}
