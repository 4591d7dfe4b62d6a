// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.analysis.merger.contract.ContractExit;
import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.analysis.merger.contract.NoticeDate;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Tri;
import dk.landskab.rules.cost.Amount;

class ContractExitsTest {

    private static ContractExit exit(String... sketch) {
        return Planned.of(sketch).exits().exits().getFirst();
    }

    private static Amount kroner(String amount) {
        return Amount.of(new BigDecimal(amount));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void aContractWithNoticeAtTheEndOfAQuarterAndAnIrrevocableDate() {
        ContractExit exit = exit("Application a \"A\"",
                "Contract k \"K\" covers=a noticeMonths=3 noticeAt=QUARTER_END irrevocableTo=2027-12-31 assignable=NO",
                "  Cost k.1 amount=120000 currency=DKK period=YEAR from=2020-01-01",
                "Plateau target \"T\" date=2027-10-01", "  PlateauItem t.a element=a disposition=RETIRE");

        assertEquals(Optional.of(day("2027-09-30")), exit.wishedEnd()); // the day before the target picture
        assertEquals(Optional.empty(), exit.lastNotice()); // irrevocable until later
        assertEquals(Optional.of(day("2027-12-31")), exit.earliestEnd());
        assertEquals(Optional.of(day("2027-12-31")), exit.end());
        assertEquals(List.of(new NoticeDate(day("2027-09-30"), day("2027-12-31"))), exit.notices());
        assertEquals(kroner("30000"), exit.wasted()); // October to December at 120,000 / 12
        assertEquals(Tri.NO, exit.assignable());
        assertTrue(exit.isLate());
        assertEquals(List.of(), exit.undecided());
    }

    @Test
    void aPartOfAMonthIsWastedByItsDays() {
        ContractExit exit = exit("Application a \"A\"", "Contract k \"K\" covers=a noticeMonths=0 noticeAt=MONTH_END",
                "  Cost k.1 amount=2800 currency=DKK period=MONTH from=2020-01-01",
                "Plateau target \"T\" date=2028-02-19", "  PlateauItem t.a element=a disposition=REPLACE");

        assertEquals(Optional.of(day("2028-02-29")), exit.end());
        // 19 to 29 February of a leap year: 11 of 29 days of 2,800
        assertEquals(kroner("2800").times(11, 29), exit.wasted());
    }

    @Test
    void noticeInTimeForTheLastDayOfUseWastesNothing() {
        ContractExit exit = exit("Application a \"A\"", "Contract k \"K\" covers=a noticeMonths=6 noticeAt=YEAR_END",
                "  Cost k.1 amount=120000 currency=DKK period=YEAR from=2020-01-01",
                "Plateau target \"T\" date=2028-01-01", "  PlateauItem t.a element=a disposition=MERGE_INTO");

        assertEquals(Optional.of(day("2027-06-30")), exit.lastNotice());
        assertEquals(List.of(new NoticeDate(day("2027-06-30"), day("2027-12-31"))), exit.notices());
        assertEquals(Amount.ZERO, exit.wasted());
        assertFalse(exit.isLate());
    }

    @Test
    void bothWaysOutAreToldWhereTheWishedDayIsNoAllowedEnd() {
        ContractExit exit = exit("Application a \"A\"", "Contract k \"K\" covers=a noticeMonths=3 noticeAt=QUARTER_END",
                "Plateau target \"T\" date=2027-05-16", "  PlateauItem t.a element=a disposition=RETIRE");

        // to be rid of it by 15 May it must end on 31 March; to keep it until then it ends on 30 June
        assertEquals(List.of(new NoticeDate(day("2026-12-31"), day("2027-03-31")),
                new NoticeDate(day("2027-03-31"), day("2027-06-30"))), exit.notices());
    }

    @Test
    void aLineThatIsForSomethingElseIsNoWasteAndASharedOneOnlyWhenAllLeave() {
        String[] sketch = {"Application a \"A\"", "Application b \"B\"",
            "Contract k \"K\" covers=a,b noticeMonths=12 noticeAt=ANY assignable=YES",
            "  Cost k.a amount=100 currency=DKK period=MONTH from=2020-01-01 of=a",
            "  Cost k.b amount=1000 currency=DKK period=MONTH from=2020-01-01 of=b",
            "  Cost k.all amount=10000 currency=DKK period=MONTH from=2020-01-01",
            "Plateau target \"T\" date=2027-01-01", "  PlateauItem t.a element=a disposition=RETIRE"};
        ContractExit exit = exit(sketch);

        // the part for A could end on 10 November 2027: ten months and ten of thirty days at 100
        assertEquals(kroner("1000").plus(kroner("100").times(10, 30)), exit.wasted());
        assertEquals(List.of("b"), exit.others().stream().map(Element::getId).toList());
        assertEquals(List.of("K also covers what does not leave: B. Whether the part that leaves can be ended alone is "
                + "not recorded."), Planned.english(exit.undecided()));

        sketch[7] = "  PlateauItem t.a element=a disposition=RETIRE\n  PlateauItem t.b element=b disposition=RETIRE";
        assertEquals(kroner("111000").plus(kroner("11100").times(10, 30)), exit(sketch).wasted());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            number=7 | K says neither when it ends nor how notice is given, so nobody can tell when it can be left. \
            Look it up. / When K ends is not known, so what it costs after the last day of use is in no sum.
            to=2028-03-31 | K does not say how many months before its end notice must be given, so it can only be \
            counted on to end by itself.
            noticeMonths=1 | K does not say to which day notice may be given. Any day was taken.
            noticeMonths=1 noticeAt=ANY to=2027-06-30 | K ends on 2027-06-30, before the last day on which it is \
            needed, 2027-12-31.
            noticeMonths=1 noticeAt=ANY assignable=UNKNOWN | It is not known whether K may follow to the merged \
            organisation.
            """)
    void whatAContractDoesNotSayIsTold(String terms, String expected) {
        String assignable = terms.contains("assignable") ? "" : " assignable=YES";
        assertEquals(expected, String.join(" / ", Planned.english(exit("Application a \"A\"",
                "Contract k \"K\" covers=a " + terms + assignable, "Plateau target \"T\" date=2028-01-01",
                "  PlateauItem t.a element=a disposition=RETIRE").undecided())));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"erasureRule=x, YES", "purpose=p, NO", "'erasureRule=\" \"', NO"})
    void anAgreementSaysWhetherErasureIsRecorded(String activity, Tri expected) {
        String[] sketch = {"Application a \"A\"", "Organisation v \"V\"", "ProcessingActivity p \"P\" " + activity,
            "ProcessingActivity q \"Q\" erasureRule=y", "Contract k \"K\" covers=a",
            "  DataProcessingAgreement k.d \"D\" processor=v activities=p",
            "Plateau target \"T\" date=2028-01-01", "  PlateauItem t.a element=a disposition=RETIRE"};
        assertEquals(expected, exit(sketch).agreements().getFirst().erasureRecorded());

        sketch[5] = "  DataProcessingAgreement k.d \"D\" processor=v activities=p,q";
        assertEquals(expected == Tri.YES ? Tri.YES : Tri.PARTLY,
                exit(sketch).agreements().getFirst().erasureRecorded());
        sketch[5] = "  DataProcessingAgreement k.d \"D\" processor=v";
        assertEquals(Tri.UNKNOWN, exit(sketch).agreements().getFirst().erasureRecorded());
    }

    @Test
    void withoutAPlanEveryContractIsListedThatCouldEnd() {
        ContractExits exits = Planned.of("Application a \"A\"", "Contract old \"O\" covers=a to=2026-11-09",
                "Contract k \"K\" covers=a noticeMonths=6 noticeAt=YEAR_END", "Contract empty \"E\"",
                "Contract left \"L\" covers=a noticeMonths=1 noticeAt=ANY terminatedOn=2026-10-09").exits();

        assertEquals(List.of("k"), exits.exits().stream().map(each -> each.contract().getId()).toList());
        assertEquals(List.of("empty"), exits.continuing().stream().map(Element::getId).toList());
        ContractExit exit = exits.exits().getFirst();
        assertEquals(List.of(), exit.leaving());
        assertEquals(Optional.of(day("2027-12-31")), exit.wishedEnd()); // the day before the merger
        assertEquals(Optional.of(day("2027-06-30")), exit.lastNotice());
        assertEquals(Optional.empty(), exit.end());
    }

    @Test
    void whatIsUndecidedInThePlanLeavesNothing() {
        ContractExits exits = Planned.of("Application a \"A\"", "Application b \"B\"", "Contract k \"K\" covers=a",
                "Contract l \"L\" covers=b", "Plateau target \"T\" date=2028-01-01",
                "  PlateauItem t.a element=a disposition=UNDECIDED",
                "  PlateauItem t.b element=b disposition=REPLACE successors=a").exits();

        assertEquals(List.of("l"), exits.exits().stream().map(each -> each.contract().getId()).toList());
        assertEquals(List.of("k"), exits.continuing().stream().map(Element::getId).toList());
    }
}
