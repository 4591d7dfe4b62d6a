// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.BudgetPool;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.Period;
import dk.landskab.rules.cost.Amount;
import dk.landskab.rules.cost.CostLine;

/**
 * A line of money that a sum does not hold.
 *
 * @param line of the case
 * @param reason for which it is left out
 * @param why a sentence that names the line, the sum and the reason
 */
public record LeftOut(Cost line, Reason reason, Message why) {

    /** For what a line is left out, and of which sum. */
    public enum Reason {
        /** Of every sum: it states no amount that can be reckoned with. */
        AMOUNT,
        /** Of every sum: it states no currency. */
        CURRENCY,
        /** Of every sum: it is not said how often it is paid. */
        PERIOD,
        /** Of years and pools: it is not said when it begins. */
        DAY,
        /** Of what a year costs: it ends before all that runs has begun. */
        ENDED,
        /** Of its pool: that is in another currency. */
        POOL_CURRENCY,
        /** Of its pool: nothing of it is paid in the year of that. */
        POOL_YEAR
    }

    /** What leaves a line out: nothing, one reason for all sums, or one for some and one for its pool. */
    static Stream<LeftOut> of(Cost line, LocalDate begun) {
        Optional<LeftOut> everywhere = everywhere(line);
        if (everywhere.isPresent()) {
            return everywhere.stream();
        }
        Optional<CostLine> placed = CostLine.of(line);
        Stream<LeftOut> pool = PoolLines.pool(line).flatMap(each -> pool(line, placed, each)).stream();
        if (placed.isEmpty()) {
            return Stream.concat(Stream.of(told(line, Reason.DAY)), pool);
        }
        boolean hasEnded = !placed.get().isOnce() && !placed.get().until().isAfter(begun);
        return Stream.concat(hasEnded ? Stream.of(told(line, Reason.ENDED, begun)) : Stream.empty(), pool);
    }

    private static Optional<LeftOut> everywhere(Cost line) {
        if (!CostLine.isAmount(line.getAmount())) {
            return Optional.of(told(line, Reason.AMOUNT));
        }
        if (CostLine.currency(line).isEmpty()) {
            return Optional.of(told(line, Reason.CURRENCY));
        }
        return line.getPeriod() == Period.UNSPECIFIED ? Optional.of(told(line, Reason.PERIOD)) : Optional.empty();
    }

    private static Optional<LeftOut> pool(Cost line, Optional<CostLine> placed, BudgetPool pool) {
        Optional<String> currency = CostLine.currency(pool.getCurrency());
        if (currency.isPresent() && !currency.equals(CostLine.currency(line))) {
            return Optional.of(told(line, Reason.POOL_CURRENCY, pool, CostLine.currency(line).get(), currency.get()));
        }
        boolean hasYear = pool.getYear() != null && CostLine.isYear(pool.getYear());
        return placed.filter(each -> hasYear && line.getAmount().signum() != 0
                && each.in(Year.of(pool.getYear())).equals(Amount.ZERO))
                .map(each -> told(line, Reason.POOL_YEAR, pool, pool.getYear().toString()));
    }

    private static LeftOut told(Cost line, Reason reason, Object... arguments) {
        return new LeftOut(line, reason, Message.of(LeftOut.class, "leftOut." + reason,
                Stream.concat(Stream.of(line), Stream.of(arguments)).toArray()));
    }
}
