// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dk.landskab.model.core.DatePrecision;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.Period;
import dk.landskab.rules.cost.CostLine;

/**
 * What running costs come to in a year, as they are at a date: a month's amount twelve times, a quarter's four times.
 * What is paid once is no yearly cost. A line without dates runs while its contract does.
 *
 * @param amounts exact, by currency
 * @param unclear lines without an amount, a currency or a period, which are in no sum
 */
public record YearlyCosts(Amounts amounts, List<Cost> unclear) {

    /** Copies the list. */
    public YearlyCosts {
        unclear = List.copyOf(unclear);
    }

    /** The yearly costs of some lines; a line that is given twice counts twice. */
    public static YearlyCosts of(Collection<Cost> lines, LocalDate date) {
        Amounts sum = Amounts.NONE;
        List<Cost> unclear = new ArrayList<>();
        for (Cost line : lines) {
            if (line.getPeriod() == Period.ONCE || !runs(line, date)) {
                continue;
            }
            Optional<BigDecimal> amount = yearly(line);
            Optional<String> currency = CostLine.currency(line);
            if (amount.isEmpty() || currency.isEmpty()) {
                unclear.add(line);
            } else {
                sum = sum.plus(Amounts.of(currency.get(), amount.get()));
            }
        }
        return new YearlyCosts(sum, unclear);
    }

    private static Optional<BigDecimal> yearly(Cost line) {
        Optional<BigDecimal> amount = Optional.ofNullable(line.getAmount()).filter(CostLine::isAmount);
        return switch (line.getPeriod()) {
            case MONTH -> amount.map(each -> each.multiply(BigDecimal.valueOf(12)));
            case QUARTER -> amount.map(each -> each.multiply(BigDecimal.valueOf(4)));
            case YEAR -> amount;
            case ONCE, UNSPECIFIED -> Optional.empty();
        };
    }

    private static boolean runs(Cost line, LocalDate date) {
        Optional<Contract> contract = Optional.ofNullable(line.eContainer()).filter(Contract.class::isInstance)
                .map(Contract.class::cast);
        Optional<LocalDate> from = Optional.ofNullable(line.getFrom()).map(day -> first(day, line.getPrecision()))
                .or(() -> contract.map(Contract::getFrom));
        Optional<LocalDate> to = Optional.ofNullable(line.getTo()).map(day -> last(day, line.getPrecision()))
                .or(() -> contract.filter(each -> each.getOngoing() != Tri.YES).map(Contract::getTo));
        return from.filter(date::isBefore).isEmpty() && to.filter(date::isAfter).isEmpty();
    }

    private static LocalDate first(LocalDate day, DatePrecision precision) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.with(TemporalAdjusters.firstDayOfMonth());
            case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
        };
    }

    private static LocalDate last(LocalDate day, DatePrecision precision) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
