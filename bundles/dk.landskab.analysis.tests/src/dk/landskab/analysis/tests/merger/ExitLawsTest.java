// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.merger.contract.ContractExit;
import dk.landskab.analysis.merger.contract.NoticeDate;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.rules.cost.Amount;
import dk.landskab.testkit.Share;

/** How contracts are left, against a reference that tries one day after the other (domain.md D.1e). */
class ExitLawsTest {

    private static final LocalDate LAST_TRIED = LocalDate.of(2045, 1, 1);

    private static String contract(Random random) {
        String text = "Application a \"A\"\nApplication b \"B\"\nContract k \"K\" covers=a"
                + (random.nextInt(3) == 0 ? ",b" : "")
                + (random.nextInt(5) > 0 ? " noticeMonths=" + random.nextInt(14) : "")
                + " noticeAt=" + List.of("UNSPECIFIED", "ANY", "MONTH_END", "QUARTER_END", "HALF_YEAR_END", "YEAR_END")
                        .get(random.nextInt(6))
                + optional(random, " irrevocableTo=", 3) + optional(random, " to=", 4)
                + optional(random, " terminatedOn=", 8) + (random.nextInt(6) == 0 ? " ongoing=YES" : "") + "\n";
        for (int i = random.nextInt(3); i > 0; i--) {
            text += "  Cost k." + i + " currency=DKK amount=" + (random.nextInt(2_000) - 500) + " period="
                    + List.of("MONTH", "QUARTER", "YEAR", "ONCE").get(random.nextInt(4)) + " from=" + day(random)
                    + List.of("", " of=a", " of=b").get(random.nextInt(3)) + optional(random, " to=", 4) + "\n";
        }
        return text + "Plateau target \"T\" date=" + day(random) + "\n  PlateauItem t.a element=a disposition=RETIRE\n"
                + (random.nextInt(3) == 0 ? "  PlateauItem t.b element=b disposition=REPLACE\n" : "");
    }

    private static String optional(Random random, String what, int oneIn) {
        return random.nextInt(oneIn) == 0 ? what + day(random) : "";
    }

    private static LocalDate day(Random random) {
        LocalDate day = Planned.TODAY.plusDays(random.nextInt(900));
        return random.nextInt(4) == 0 ? YearMonth.from(day).atEndOfMonth() : day;
    }

    /** The contract as one reads it. */
    private record Terms(Contract contract) {

        private boolean mayEndOn(LocalDate day) {
            boolean isLastOfMonth = day.plusDays(1).getDayOfMonth() == 1;
            int month = day.getMonthValue();
            boolean isAllowed = switch (contract.getNoticeAt()) {
                case UNSPECIFIED, ANY -> true;
                case MONTH_END -> isLastOfMonth;
                case QUARTER_END -> isLastOfMonth && month % 3 == 0;
                case HALF_YEAR_END -> isLastOfMonth && month % 6 == 0;
                case YEAR_END -> isLastOfMonth && month == 12;
            };
            return isAllowed && (contract.getIrrevocableTo() == null || !day.isBefore(contract.getIrrevocableTo()));
        }

        /** From the last day of a month to the last day of the earlier one, as the contracts count. */
        private LocalDate noticeFor(LocalDate end) {
            LocalDate earlier = end.minusMonths(contract.getNoticeMonths());
            return end.plusDays(1).getDayOfMonth() == 1 ? YearMonth.from(earlier).atEndOfMonth() : earlier;
        }

        private Optional<LocalDate> firstEnd(LocalDate from, LocalDate noticeFrom) {
            return firstDay(from, day -> mayEndOn(day) && !noticeFor(day).isBefore(noticeFrom));
        }

        private Optional<LocalDate> end(LocalDate wished) {
            Optional<LocalDate> byNotice = contract.getNoticeMonths() == null ? Optional.empty()
                    : contract.getTerminatedOn() == null ? firstEnd(wished.isBefore(Planned.TODAY) ? Planned.TODAY
                            : wished, Planned.TODAY) : firstEnd(contract.getTerminatedOn(), contract.getTerminatedOn());
            return Stream.of(byNotice, byItself()).flatMap(Optional::stream).min(LocalDate::compareTo);
        }

        private Optional<LocalDate> byItself() {
            return Optional.ofNullable(contract.getTo()).filter(day -> contract.getOngoing() != Tri.YES);
        }
    }

    private static Optional<LocalDate> firstDay(LocalDate from, Predicate<LocalDate> isIt) {
        return from.datesUntil(LAST_TRIED).filter(isIt).findFirst();
    }

    /** The money that is paid on the days from one to another, both included. */
    private static Amount paid(Cost cost, LocalDate from, LocalDate to) {
        Contract contract = (Contract) cost.eContainer();
        LocalDate last = cost.getTo() != null ? cost.getTo()
                : contract.getTo() != null && contract.getOngoing() != Tri.YES ? contract.getTo() : LAST_TRIED;
        return from.datesUntil(to.plusDays(1)).filter(day -> !day.isBefore(cost.getFrom()) && !day.isAfter(last))
                .map(day -> Amount.of(cost.getAmount()).times(1, day.lengthOfMonth() * switch (cost.getPeriod()) {
                    case MONTH -> 1L;
                    case QUARTER -> 3L;
                    case YEAR -> 12L;
                    default -> throw new AssertionError(cost);
                })).reduce(Amount.ZERO, Amount::plus);
    }

    private static Amount once(Cost cost, LocalDate from, LocalDate to) {
        return cost.getFrom().isBefore(from) || cost.getFrom().isAfter(to) ? Amount.ZERO : Amount.of(cost.getAmount());
    }

    /** A line for something of its own is wasted from its last day of use on, another while nothing else is covered. */
    private static Amount wasted(ContractExit exit, Planned planned) {
        Amount all = Amount.ZERO;
        for (Cost cost : exit.contract().getCosts()) {
            boolean counts = cost.getOf() == null ? exit.others().isEmpty() : exit.leaving().contains(cost.getOf());
            LocalDate from = cost.getOf() == null ? exit.wishedEnd().orElseThrow().plusDays(1)
                    : planned.stays().of(cost.getOf()).end();
            if (counts && exit.end().isPresent() && !from.isAfter(exit.end().get())) {
                all = all.plus(cost.getPeriod() == dk.landskab.model.governance.Period.ONCE
                        ? once(cost, from, exit.end().get()) : paid(cost, from, exit.end().get()));
            }
        }
        return all;
    }

    @Test
    void tryingOneDayAfterTheOtherGivesTheSameEndsNoticesAndWaste() {
        Random random = new Random(5);
        int wasteful = 0;
        for (int i = 0; i < Share.of(15_000); i++) {
            String sketch = contract(random);
            Planned planned = Planned.of(sketch);
            for (ContractExit exit : planned.exits().exits()) {
                Terms terms = new Terms(exit.contract());
                LocalDate wished = exit.wishedEnd().orElseThrow();
                assertEquals(terms.end(wished), exit.end(), sketch);
                for (NoticeDate notice : exit.notices()) {
                    assertTrue(terms.mayEndOn(notice.end()) && terms.noticeFor(notice.end()).equals(notice.day())
                            && !notice.day().isBefore(Planned.TODAY), () -> notice + "\n" + sketch);
                }
                assertEquals(wasted(exit, planned), exit.wasted(), sketch);
                wasteful += exit.waste().isEmpty() ? 0 : 1;
            }
        }
        assertTrue(wasteful > 0);
    }
}
