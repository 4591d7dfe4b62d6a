// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.money;

import java.math.BigDecimal;
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
 * @param currency of the analysis
 * @param rate by which it is converted; empty where it is in the currency of the analysis
 * @param index what its price is multiplied by for each year after its price year; empty where prices are left as they
 *            are written
 */
public record PricedLine(CostLine line, String currency, Optional<Amount> rate, Optional<Amount> index) {

    /** Nobody knows prices over more years. */
    private static final int MOST_YEARS = 100;
    private static final Amount ONE = Amount.of(BigDecimal.ONE);

    /** The line as it stands in the landscape. */
    public Cost cost() {
        return line.cost();
    }

    /** Whether it pays for the change itself, and not for what changes. */
    public boolean isChange() {
        return cost().getKind() == CostKind.MIGRATION || cost().getKind() == CostKind.TERMINATION;
    }

    /** Whether it is brought to the prices of the year in which it is paid, or need not be. */
    boolean isIndexed() {
        return index.isEmpty() || cost().getPriceYear() == null
                || Math.abs((long) cost().getPriceYear() - line.from().getYear()) <= MOST_YEARS;
    }

    /** The same line, if it ran until a later day. */
    public PricedLine extendedTo(LocalDate until) {
        CostLine longer = new CostLine(line.cost(), line.currency(), line.monthly(), line.from(), until);
        return new PricedLine(longer, currency, rate, index);
    }

    /** What it costs from a day up to, not including, another; exact. */
    public Amount between(LocalDate from, LocalDate until) {
        Amount own = index.isPresent() && cost().getPriceYear() != null && isIndexed()
                ? indexed(cost().getPriceYear(), from, until) : line.between(from, until);
        return rate.map(own::times).orElse(own);
    }

    private Amount indexed(int priceYear, LocalDate from, LocalDate until) {
        LocalDate day = from.isBefore(line.from()) ? line.from() : from;
        LocalDate stop = until.isAfter(line.until()) ? line.until() : until;
        Amount sum = Amount.ZERO;
        while (day.isBefore(stop)) {
            LocalDate nextYear = day.withDayOfYear(1).plusYears(1);
            LocalDate next = nextYear.isAfter(stop) ? stop : nextYear;
            sum = sum.plus(line.between(day, next).times(factor(day.getYear() - priceYear)));
            day = next;
        }
        return sum;
    }

    private Amount factor(int years) {
        Amount yearly = index.orElseThrow();
        return years >= 0 ? yearly.power(years) : ONE.per(yearly.power(-years));
    }
}
