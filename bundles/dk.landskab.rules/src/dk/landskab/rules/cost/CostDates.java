// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.cost;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import dk.landskab.model.core.DatePrecision;

/** Which days a date means that is known to the day, the month or the year. */
final class CostDates {

    private CostDates() {
    }

    /** The first day that is meant. */
    static LocalDate first(LocalDate date, DatePrecision precision) {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    /** The day after the last that is meant. */
    static LocalDate afterLast(LocalDate date, DatePrecision precision) {
        return switch (precision) {
            case DAY -> date.plusDays(1);
            case MONTH -> date.with(TemporalAdjusters.firstDayOfNextMonth());
            case YEAR -> date.with(TemporalAdjusters.firstDayOfNextYear());
        };
    }
}
