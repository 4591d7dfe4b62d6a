// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dk.landskab.model.core.DatePrecision;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.Period;

/**
 * A line of money whose place in time is known.
 *
 * <p>A line that is paid once falls in the month of its {@code from}. A running line costs, in every month from its
 * {@code from} to its {@code to}, a twelfth, a third or the whole of its amount, by its period; both days are included.
 * A month that it covers in part counts by its days. Dates that are meant to the month or the year cover all of it. A
 * line of a contract that has no {@code to} ends with the contract, unless that is ongoing; every other line without
 * {@code to} runs on.
 *
 * @param cost the line as it stands in the landscape
 * @param currency in capitals
 * @param monthly the amount for a whole month, or all of it where it is paid once
 * @param from the first day
 * @param until the day after the last; {@link LocalDate#MAX} where no end is known
 */
public record CostLine(Cost cost, String currency, Amount monthly, LocalDate from, LocalDate until) {

    /** More digits than any public budget has, before and after the decimal point. */
    private static final int MOST_DIGITS = 30;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;
    private static final Map<Period, Integer> MONTHS = Map.of(Period.MONTH, 1, Period.QUARTER, 3, Period.YEAR, 12);

    /**
     * The line that a cost is; empty where its amount, currency, period or first day is missing or is no sensible
     * value.
     */
    public static Optional<CostLine> of(Cost cost) {
        if (!isAmount(cost.getAmount()) || !isDate(cost.getFrom())) {
            return Optional.empty();
        }
        return currency(cost).flatMap(currency -> cost.getPeriod() == Period.ONCE
                ? Optional.of(once(cost, currency)) : running(cost, currency));
    }

    /** The currency of a cost in capitals; empty where none is stated. */
    public static Optional<String> currency(Cost cost) {
        return currency(cost.getCurrency());
    }

    /** A code of a currency in capitals; empty where it is missing or blank. */
    public static Optional<String> currency(String code) {
        return Optional.ofNullable(code).map(text -> text.strip().toUpperCase(Locale.ROOT))
                .filter(text -> !text.isEmpty());
    }

    /** Whether it is paid once. */
    public boolean isOnce() {
        return cost.getPeriod() == Period.ONCE;
    }

    /** What it costs in a month. */
    public Amount in(YearMonth month) {
        return between(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** What it costs in a calendar year. */
    public Amount in(Year year) {
        return between(year.atDay(1), year.plusYears(1).atDay(1));
    }

    /**
     * What it costs from a day up to, not including, another.
     */
    public Amount between(LocalDate first, LocalDate end) {
        LocalDate start = first.isBefore(from) ? from : first;
        LocalDate stop = end.isAfter(until) ? until : end;
        if (!start.isBefore(stop)) {
            return Amount.ZERO;
        }
        return isOnce() ? monthly : months(start, stop);
    }

    private Amount months(LocalDate start, LocalDate stop) {
        YearMonth first = YearMonth.from(start);
        YearMonth last = YearMonth.from(stop.minusDays(1));
        if (first.equals(last)) {
            return days(first, ChronoUnit.DAYS.between(start, stop));
        }
        long whole = ChronoUnit.MONTHS.between(first, last) - 1;
        return days(first, first.lengthOfMonth() - start.getDayOfMonth() + 1L)
                .plus(monthly.times(whole, 1))
                .plus(days(last, stop.minusDays(1).getDayOfMonth()));
    }

    private Amount days(YearMonth month, long days) {
        return monthly.times(days, month.lengthOfMonth());
    }

    private static CostLine once(Cost cost, String currency) {
        LocalDate first = CostDates.first(cost.getFrom(), cost.getPrecision());
        return new CostLine(cost, currency, Amount.of(cost.getAmount()), first, first.plusDays(1));
    }

    private static Optional<CostLine> running(Cost cost, String currency) {
        return Optional.ofNullable(MONTHS.get(cost.getPeriod()))
                .map(months -> new CostLine(cost, currency, Amount.of(cost.getAmount()).times(1, months),
                        CostDates.first(cost.getFrom(), cost.getPrecision()), until(cost)));
    }

    private static LocalDate until(Cost cost) {
        if (isDate(cost.getTo())) {
            return CostDates.afterLast(cost.getTo(), cost.getPrecision());
        }
        return cost.eContainer() instanceof Contract contract && contract.getOngoing() != Tri.YES
                && isDate(contract.getTo()) ? CostDates.afterLast(contract.getTo(), DatePrecision.DAY) : LocalDate.MAX;
    }

    /** Whether an amount is there and of a size that can be reckoned with. */
    public static boolean isAmount(BigDecimal amount) {
        return amount != null && Math.abs((long) amount.scale()) <= MOST_DIGITS
                && amount.precision() <= 2 * MOST_DIGITS;
    }

    private static boolean isDate(LocalDate date) {
        return date != null && isYear(date.getYear());
    }

    /** Whether a year is one that costs are planned in. */
    public static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
