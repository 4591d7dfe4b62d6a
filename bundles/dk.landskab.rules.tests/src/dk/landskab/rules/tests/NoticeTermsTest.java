// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.NoticeAt;
import dk.landskab.rules.contract.ContractTerms;
import dk.landskab.rules.contract.NoticeTerms;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

class NoticeTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    @ParameterizedTest(name = "{1} months before {0}")
    @CsvSource({
        "2027-06-30, 3, 2027-03-31", // the last of June is the last of March
        "2027-01-31, 1, 2026-12-31", // the last of January is the last of December
        "2027-02-28, 1, 2027-01-31", // the last of February is the last of January
        "2028-02-29, 12, 2027-02-28", // a leap day a year back
        "2028-02-28, 12, 2027-02-28", // and the day before it, which is not the last of its month
        "2027-03-30, 1, 2027-02-28", // February has no 30th
        "2027-05-15, 3, 2027-02-15",
        "2027-05-15, 0, 2027-05-15",
        "2027-12-31, 6, 2027-06-30",
    })
    void monthsAreCountedBackFromTheEnd(LocalDate end, int months, LocalDate expected) {
        assertEquals(expected, new NoticeTerms(Optional.empty(), months, NoticeAt.ANY).lastNotice(end));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", value = {
        // three months from 10 November 2026 is 10 February 2027; the quarter then ends on 31 March
        "a quarter | noticeMonths=3 noticeAt=QUARTER_END | 2027-03-31",
        "a quarter, irrevocable to its end | noticeMonths=3 noticeAt=QUARTER_END irrevocableTo=2027-12-31 | 2027-12-31",
        // 15 May is no end of a quarter, so that the first one after it is 30 June
        "a quarter, irrevocable within it | noticeMonths=3 noticeAt=QUARTER_END irrevocableTo=2027-05-15 | 2027-06-30",
        "irrevocable until before that | noticeMonths=3 noticeAt=QUARTER_END irrevocableTo=2026-12-31 | 2027-03-31",
        "any day | noticeMonths=3 noticeAt=ANY | 2027-02-10",
        "not said to which day | noticeMonths=3 | 2027-02-10",
        "a month | noticeMonths=3 noticeAt=MONTH_END | 2027-02-28",
        "a half-year | noticeMonths=3 noticeAt=HALF_YEAR_END | 2027-06-30",
        "a year | noticeMonths=3 noticeAt=YEAR_END | 2027-12-31",
        "no notice at all | noticeMonths=0 noticeAt=ANY | 2026-11-10",
        "ends by itself before | noticeMonths=6 noticeAt=YEAR_END to=2027-01-31 | 2027-01-31",
        "would end by itself but is ongoing | noticeMonths=6 noticeAt=ANY to=2027-01-31 ongoing=YES | 2027-05-10",
        "only ends by itself | to=2027-01-31 | 2027-01-31",
        "says nothing | number=7 | -",
        "only irrevocable | irrevocableTo=2027-01-31 | -",
        // notice was given on 1 June: six months later is 1 December
        "notice was given | noticeMonths=6 noticeAt=ANY terminatedOn=2026-06-01 | 2026-12-01",
        "a month that nobody means | noticeMonths=2147483647 noticeAt=ANY to=2027-01-31 | 2027-01-31",
        "a day that nobody means | noticeMonths=1 noticeAt=ANY irrevocableTo=9999-12-31 | 2026-12-10",
    }, delimiter = '|')
    void theEarliestEndKeepsNoticeAndIrrevocability(String why, String terms, LocalDate expected) {
        assertEquals(Optional.ofNullable(expected), terms(terms).earliestEnd(TODAY), why);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", value = {
        "the wished day is allowed | noticeMonths=3 noticeAt=QUARTER_END | 2027-06-30 | 2027-03-31 | 2027-06-30",
        // the last allowed end before 15 May is 31 March, with notice on 31 December; the first after it is 30 June
        "it is not allowed | noticeMonths=3 noticeAt=QUARTER_END | 2027-05-15 | 2026-12-31 | 2027-06-30",
        // notice for 31 December 2026 would have been due on 30 September, which is past; 31 March can be reached
        "it is too late | noticeMonths=3 noticeAt=QUARTER_END | 2026-12-31 | 2026-09-30 | 2027-03-31",
        "irrevocable for longer | noticeMonths=3 noticeAt=ANY irrevocableTo=2028-01-31 | 2027-06-30 | - | 2028-01-31",
        "ends by itself before | noticeMonths=3 noticeAt=ANY to=2027-02-28 | 2027-06-30 | 2027-03-31 | 2027-02-28",
        "notice was given | noticeMonths=3 noticeAt=ANY terminatedOn=2026-11-01 | 2027-06-30 | - | 2027-02-01",
        "says nothing | number=7 | 2027-06-30 | - | -",
    }, delimiter = '|')
    void theLastDayForNoticeAndTheEndFollowFromTheWishedEnd(String why, String terms, LocalDate wished,
            LocalDate notice, LocalDate end) {
        assertEquals(Optional.ofNullable(notice), terms(terms).lastNotice(wished), why);
        assertEquals(Optional.ofNullable(end), terms(terms).endFor(wished, TODAY), why);
    }

    @Test
    void anAddendumThatSaysNothingEndsAsItsContract() {
        ContractTerms terms = ContractTerms.of(Sketch.of("Contract k.main \"M\" noticeMonths=1 noticeAt=ANY",
                "Contract k.add \"A\" parent=k.main kind=ADDENDUM").find("k.add", Contract.class).orElseThrow());

        assertEquals(Optional.of(LocalDate.of(2026, 12, 10)), terms.earliestEnd(TODAY));
    }

    @Test
    void searchingDayByDayFindsTheSameDates() {
        Random random = new Random(4);
        for (int i = 0; i < Share.of(5_000); i++) {
            LocalDate today = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(800));
            LocalDate wished = today.plusDays(random.nextInt(500));
            Optional<LocalDate> irrevocable = Optional.of(today.plusDays(random.nextInt(900) - 300L))
                    .filter(day -> random.nextBoolean());
            NoticeTerms terms = new NoticeTerms(irrevocable, random.nextInt(14),
                    NoticeAt.values()[random.nextInt(NoticeAt.values().length)]);

            Predicate<LocalDate> isAllowed = day -> isAllowed(day, terms.at())
                    && irrevocable.filter(day::isBefore).isEmpty();
            String about = today + " " + wished + " " + terms;
            assertEquals(days(today, 1).filter(isAllowed)
                    .filter(day -> !naiveNotice(day, terms.months()).isBefore(today)).findFirst().orElseThrow(),
                    terms.firstEndAfterNotice(today), about);
            assertEquals(days(wished, -1).limit(400).filter(isAllowed).findFirst()
                    .map(day -> naiveNotice(day, terms.months())), terms.lastEnd(wished).map(terms::lastNotice), about);
            assertFalse(terms.lastEnd(wished).filter(day -> !terms.allows(day)).isPresent(), about);
        }
    }

    /** So many months of the calendar before a day, the last of a month to the last of a month; step by step. */
    private static LocalDate naiveNotice(LocalDate end, int months) {
        boolean isLast = end.plusDays(1).getDayOfMonth() == 1;
        LocalDate month = end.withDayOfMonth(1);
        for (int i = 0; i < months; i++) {
            month = month.minusDays(1).withDayOfMonth(1);
        }
        LocalDate day = month;
        while (day.plusDays(1).getMonth() == month.getMonth()
                && (isLast || day.getDayOfMonth() < end.getDayOfMonth())) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isAllowed(LocalDate day, NoticeAt at) {
        boolean isLast = day.plusDays(1).getDayOfMonth() == 1;
        Month month = day.getMonth();
        return switch (at) {
            case UNSPECIFIED, ANY -> true;
            case MONTH_END -> isLast;
            case QUARTER_END -> isLast && month.getValue() % 3 == 0;
            case HALF_YEAR_END -> isLast && month.getValue() % 6 == 0;
            case YEAR_END -> isLast && month == Month.DECEMBER;
        };
    }

    private static Stream<LocalDate> days(LocalDate first, int step) {
        return Stream.iterate(first, day -> day.plusDays(step));
    }

    private static ContractTerms terms(String features) {
        return ContractTerms.of(Sketch.of("Contract k \"K\" " + features).all(Contract.class).getFirst());
    }
}
