// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.contract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import dk.landskab.model.governance.NoticeAt;

/**
 * On which days a contract can end, and by when notice must be given for that.
 *
 * <p>A contract may end on any day, or only on the last day of a month, a quarter, a half-year or a year, and not
 * before the day to which it is irrevocable; on that day itself it may. Where that day is no allowed end, the next
 * allowed end is the first.
 *
 * <p>Months are counted back from the end: from the last day of a month to the last day of the earlier month, from any
 * other day to the same day of the earlier month, or to its last day where it is shorter. So three months before 30
 * June is 31 March, one month before 31 January is 31 December, and one month before 30 March is the last of February.
 *
 * @param irrevocableTo the first day on which it may end; empty where nothing binds
 * @param months how many months before its end notice must be given; not negative
 * @param at on which days it may end; {@link NoticeAt#UNSPECIFIED} is taken as any day
 */
public record NoticeTerms(Optional<LocalDate> irrevocableTo, int months, NoticeAt at) {

    private static final int QUARTER = 3;
    private static final int HALF_YEAR = 6;
    private static final int YEAR = 12;

    /** The last day on which notice can be given for an end on a day. */
    public LocalDate lastNotice(LocalDate end) {
        return isLastOfMonth(end) ? YearMonth.from(end).minusMonths(months).atEndOfMonth() : end.minusMonths(months);
    }

    /** Whether the contract may end on a day, if notice was given in time. */
    public boolean allows(LocalDate end) {
        return boundary(end).equals(end) && irrevocableTo.filter(end::isBefore).isEmpty();
    }

    /** The first allowed end on or after a day. */
    public LocalDate firstEnd(LocalDate day) {
        return boundary(irrevocableTo.filter(day::isBefore).orElse(day));
    }

    /** The first allowed end for which notice can still be given on a day. */
    public LocalDate firstEndAfterNotice(LocalDate notice) {
        return firstEnd(notice.plusMonths(months));
    }

    /** The last allowed end on or before a day; empty where the contract is irrevocable until later. */
    public Optional<LocalDate> lastEnd(LocalDate day) {
        LocalDate next = boundary(day);
        LocalDate last = next.equals(day) ? day : endOfPeriod(YearMonth.from(next).minusMonths(period()));
        return Optional.of(last).filter(this::allows);
    }

    /** The first day on or after another on which contracts with this rule end. */
    private LocalDate boundary(LocalDate day) {
        return period() == 0 ? day : endOfPeriod(YearMonth.from(day));
    }

    private LocalDate endOfPeriod(YearMonth month) {
        int last = (month.getMonthValue() + period() - 1) / period() * period();
        return month.withMonth(last).atEndOfMonth();
    }

    /** How many months lie between one allowed end and the next; none where any day is allowed. */
    private int period() {
        return switch (at) {
            case UNSPECIFIED, ANY -> 0;
            case MONTH_END -> 1;
            case QUARTER_END -> QUARTER;
            case HALF_YEAR_END -> HALF_YEAR;
            case YEAR_END -> YEAR;
        };
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
