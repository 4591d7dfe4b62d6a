// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.contract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.NoticeAt;

/**
 * How a contract ends: by notice, by itself, or both. An addendum that says nothing of it ends as the contract that it
 * belongs to.
 *
 * @param notice how it can be ended by notice; empty where it does not say how many months that takes
 * @param fixedEnd the last day on which it runs, where it ends by itself
 * @param noticeGiven the day on which notice was given; empty where it was not
 */
public record ContractTerms(Optional<NoticeTerms> notice, Optional<LocalDate> fixedEnd,
        Optional<LocalDate> noticeGiven) {

    /** A hundred years; whoever writes more has mistyped. */
    private static final int MOST_MONTHS = 1200;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;

    /** The terms of a contract; dates and periods that make no sense count as not stated. */
    public static ContractTerms of(Contract contract) {
        boolean isSilent = Stream.of(contract.getIrrevocableTo(), contract.getNoticeMonths(), contract.getTo(),
                contract.getTerminatedOn()).allMatch(each -> each == null)
                && contract.getNoticeAt() == NoticeAt.UNSPECIFIED && contract.getOngoing() == Tri.UNKNOWN;
        Contract parent = contract.getParent();
        return own(isSilent && parent != null && !parent.eIsProxy() ? parent : contract);
    }

    private static ContractTerms own(Contract contract) {
        Optional<NoticeTerms> notice = Optional.ofNullable(contract.getNoticeMonths())
                .filter(months -> months >= 0 && months <= MOST_MONTHS)
                .map(months -> new NoticeTerms(date(contract.getIrrevocableTo()), months, contract.getNoticeAt()));
        return new ContractTerms(notice,
                date(contract.getTo()).filter(end -> contract.getOngoing() != Tri.YES),
                date(contract.getTerminatedOn()));
    }

    private static Optional<LocalDate> date(LocalDate date) {
        return Optional.ofNullable(date).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    /**
     * The first day on which it can end: by notice given today, by the notice that was given, or by itself; empty where
     * the contract says none of these.
     */
    public Optional<LocalDate> earliestEnd(LocalDate today) {
        return firstOf(notice.map(each -> each.firstEndAfterNotice(noticeGiven.orElse(today))), fixedEnd);
    }

    /** Whether it has ended before a day, by itself or by the notice that was given. */
    public boolean hasEndedBefore(LocalDate day) {
        Optional<LocalDate> last = noticeGiven.isPresent() ? earliestEnd(day) : fixedEnd;
        return last.filter(day::isAfter).isPresent();
    }

    /**
     * The first day on or after another on which it can end, with notice given today or later.
     *
     * @param wished the last day on which it is still needed
     */
    public Optional<LocalDate> endFor(LocalDate wished, LocalDate today) {
        Optional<LocalDate> byNotice = noticeGiven.isPresent() ? earliestEnd(today) : notice.map(each -> {
            LocalDate earliest = each.firstEndAfterNotice(today);
            return earliest.isBefore(wished) ? each.firstEnd(wished) : earliest;
        });
        return firstOf(byNotice, fixedEnd);
    }

    /**
     * The last day on which notice makes it end no later than wished: notice for the last allowed end that is not after
     * the wished one. Empty where notice was given, where the contract does not say how, and where it is irrevocable
     * until later.
     */
    public Optional<LocalDate> lastNotice(LocalDate wished) {
        return notice.filter(each -> noticeGiven.isEmpty())
                .flatMap(each -> each.lastEnd(wished).map(each::lastNotice));
    }

    private static Optional<LocalDate> firstOf(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(LocalDate::compareTo);
    }
}
