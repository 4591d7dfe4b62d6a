// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.merger.MoneyParameters;
import dk.landskab.analysis.merger.cost.CostPart;
import dk.landskab.analysis.merger.cost.CostPicture;
import dk.landskab.analysis.merger.cost.DoubleOperation;
import dk.landskab.analysis.merger.cost.MonthCost;
import dk.landskab.analysis.merger.cost.Slip;
import dk.landskab.rules.cost.Amount;

class CostPictureTest {

    /** Both organisations have a system for the task: A's costs 12,000 a month and B's 10,000. */
    private static final String TWO = """
            Application a.x "X" lifecycle.activeFrom=2015-01-01
            Application b.y "Y" lifecycle.activeFrom=2018-01-01
            Contract a.k "K" covers=a.x noticeMonths=3 noticeAt=MONTH_END
              Cost a.k.1 amount=144000 currency=DKK period=YEAR from=2015-01-01
            Contract b.k "L" covers=b.y noticeMonths=3 noticeAt=MONTH_END
              Cost b.k.1 amount=30000 currency=DKK period=QUARTER from=2018-01-01
            """;

    private static Amount kroner(String amount) {
        return Amount.of(new BigDecimal(amount));
    }

    private static Amount kroner(long amount) {
        return kroner(Long.toString(amount));
    }

    /** What a month costs, without the parts that are nothing. */
    private static String month(CostPicture costs, int year, int month) {
        MonthCost found = costs.months().stream().filter(each -> each.month().equals(YearMonth.of(year, month)))
                .findFirst().orElseThrow();
        return found.parts().entrySet().stream().filter(each -> !each.getValue().equals(Amount.ZERO))
                .map(each -> each.getKey() + " " + each.getValue().rounded(2).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }

    private static Slip slip(CostPicture costs, String id, int months) {
        return costs.slips().stream().filter(each -> each.system().getId().equals(id) && each.months() == months)
                .findFirst().orElseThrow();
    }

    @Test
    void untilTheMergerEachPaysForItsOwnAndFromThenOnTheDearerOneIsDouble() {
        CostPicture costs = Planned.of(TWO).costs("a.x+b.y");

        assertEquals("A_ALONE 12000, B_ALONE 10000", month(costs, 2027, 12));
        assertEquals("TARGET 10000, DOUBLE 12000", month(costs, 2028, 1)); // the cheaper one is B's
        assertEquals(kroner(12 * 12_000), costs.years().get(2027).get(CostPart.A_ALONE));
        assertEquals(kroner(24 * 12_000), costs.of(CostPart.DOUBLE)); // 2028 and 2029
        assertEquals(kroner(36 * 22_000), costs.total());
        DoubleOperation operation = costs.doubles().getFirst();
        assertEquals(List.of("b.y"), Mergers.ids(operation.kept()));
        assertFalse(operation.isChosen());
        assertEquals(Planned.MERGER, operation.from());
        assertEquals(Optional.empty(), operation.until());
        assertEquals(kroner(24 * 12_000), operation.amount());
        assertEquals(List.of("Systems in double operation of which no last day is known: 2. It was counted to the last "
                + "month of the analysis."), Planned.english(costs.undecided()));
    }

    @Test
    void thePlanChoosesTheDearerOneAndTheOtherIsDoubleUntilItLeaves() {
        CostPicture costs = Planned.of(TWO, "Plateau target \"T\" date=2028-07-01",
                "  PlateauItem t.x element=a.x disposition=RETAIN",
                "  PlateauItem t.y element=b.y disposition=MERGE_INTO successors=a.x").costs("a.x+b.y");

        assertEquals("TARGET 12000, DOUBLE 10000", month(costs, 2028, 6));
        assertEquals("TARGET 12000", month(costs, 2028, 7));
        DoubleOperation operation = costs.doubles().getFirst();
        assertTrue(operation.isChosen());
        // the interval from the merger to the end of the one that leaves: six months
        assertEquals(Optional.of(LocalDate.of(2028, 7, 1)), operation.until());
        assertEquals(kroner(6 * 10_000), operation.amount());
        assertEquals(List.of(), costs.undecided());
    }

    @Test
    void threeSystemsForOneTaskCountTwoAsDoubleThenOne() {
        CostPicture costs = Planned.of(TWO, """
                Application n.z "Z" lifecycle.phaseInFrom=2027-10-01
                Contract n.k "M" covers=n.z noticeMonths=1 noticeAt=ANY
                  Cost n.k.1 amount=5000 currency=DKK period=MONTH from=2027-10-01
                Plateau target "T" date=2028-07-01
                  PlateauItem t.z element=n.z disposition=NEW
                  PlateauItem t.x element=a.x disposition=REPLACE successors=n.z
                  PlateauItem t.y element=b.y disposition=REPLACE successors=n.z
                """).costs("a.x+b.y");

        assertEquals("A_ALONE 12000, B_ALONE 10000", month(costs, 2027, 9));
        // before the merger each is double beside the new one, which is the target picture
        assertEquals("TARGET 5000, DOUBLE 22000", month(costs, 2027, 10));
        assertEquals("TARGET 5000, DOUBLE 22000", month(costs, 2028, 6));
        assertEquals("TARGET 5000", month(costs, 2028, 7));
        assertEquals(kroner(9 * 22_000), costs.of(CostPart.DOUBLE)); // October to June
    }

    @Test
    void threeSystemsThatEndOneAfterTheOtherAreDoubleWhileTwoOfThemRun() {
        CostPicture costs = Planned.of("""
                Application a.1 "1" lifecycle.activeFrom=2015-01-01 lifecycle.endOfLife=2028-03-01
                Application a.2 "2" lifecycle.activeFrom=2015-01-01 lifecycle.endOfLife=2028-05-01
                Application b.3 "3" lifecycle.activeFrom=2015-01-01
                Contract a.k "K" covers=a.1 noticeMonths=0 noticeAt=ANY
                  Cost a.k.1 amount=100 currency=DKK period=MONTH from=2015-01-01
                Contract a.l "L" covers=a.2 noticeMonths=0 noticeAt=ANY
                  Cost a.l.1 amount=20 currency=DKK period=MONTH from=2015-01-01
                Contract b.k "M" covers=b.3 noticeMonths=0 noticeAt=ANY
                  Cost b.k.1 amount=3 currency=DKK period=MONTH from=2015-01-01
                """).costs("a.1+a.2+b.3");

        assertEquals("TARGET 3, DOUBLE 120", month(costs, 2028, 2)); // the cheapest is kept
        assertEquals("TARGET 3, DOUBLE 20", month(costs, 2028, 4));
        assertEquals("TARGET 3", month(costs, 2028, 5));
        assertEquals(kroner(2 * 100 + 4 * 20), costs.doubles().getFirst().amount());
    }

    @Test
    void whatSystemsWithoutAPriceCostTwiceIsUnknownAndNotNothing() {
        String unpriced = """
                Application a.1 "1" lifecycle.activeFrom=2015-01-01
                Application b.2 "2" lifecycle.activeFrom=2015-01-01
                """;

        assertTrue(Planned.of(unpriced).costs("a.1+b.2").doubles().getFirst().isUnpriced());
        assertFalse(Planned.of(TWO).costs("a.x+b.y").doubles().getFirst().isUnpriced());
    }

    @Test
    void aContractThatCannotBeLeftInTimeIsPaidForNothing() {
        CostPicture costs = Planned.of(TWO.replace("noticeMonths=3 noticeAt=MONTH_END\n  Cost b",
                "noticeMonths=3 noticeAt=YEAR_END\n  Cost b"), "Plateau target \"T\" date=2028-07-01",
                "  PlateauItem t.x element=a.x disposition=RETAIN",
                "  PlateauItem t.y element=b.y disposition=RETIRE").costs("a.x+b.y");

        assertEquals("TARGET 12000, WASTE 10000", month(costs, 2028, 7));
        assertEquals("TARGET 12000", month(costs, 2029, 1));
        assertEquals(kroner(6 * 10_000), costs.of(CostPart.WASTE)); // July to December
    }

    @Test
    void risingPricesAreReckonedYearByYear() {
        CostPicture costs = Planned.of(MoneyParameters.DEFAULT.indexed(new BigDecimal("2.5")), """
                Application a.x "X"
                Contract a.k "K" covers=a.x
                  Cost a.k.1 amount=1200 currency=DKK period=YEAR from=2020-01-01 priceYear=2026
                  Cost a.k.2 amount=1200 currency=DKK period=YEAR from=2020-01-01 to=2027-12-31
                  Cost a.k.3 amount=1200 currency=DKK period=YEAR from=2020-01-01 to=2027-12-31 priceYear=1066
                  Cost a.k.4 amount=102.5 currency=DKK period=ONCE from=2028-05-01 priceYear=2029
                """).costs();

        // 100 and a year's 2.5 %, and twice 100 at its own prices
        assertEquals("A_ALONE 302.5", month(costs, 2027, 5));
        // 100 and two years' 2.5 %: 105.0625; and 102.5 a year before its price year: 100
        assertEquals("A_ALONE 205.06", month(costs, 2028, 5));
        assertEquals(kroner("205.0625"), costs.months().get(16).total());
        assertEquals(List.of("The cost line other cost: 1,200 DKK of K is at the prices of 1066, which cannot be "
                + "meant. It was left at its own prices."), Planned.english(costs.undecided()));
    }

    @Test
    void aSlipOverAYearsEndCostsTheMonthsUntilTheNextEndThatTheContractAllows() {
        CostPicture costs = Planned.of(TWO.replace("noticeMonths=3 noticeAt=MONTH_END\n  Cost b",
                "noticeMonths=3 noticeAt=HALF_YEAR_END\n  Cost b"), "Plateau target \"T\" date=2028-11-01",
                "  PlateauItem t.x element=a.x disposition=RETAIN",
                "  PlateauItem t.y element=b.y disposition=RETIRE").costs("a.x+b.y");

        // planned: out of use on 1 November, the contract ends on 31 December 2028
        // three months later is 1 February 2029: it then ends on 30 June, six months of 10,000 later
        assertEquals(kroner(60_000), slip(costs, "b.y", 3).delta());
        assertEquals(kroner(60_000), slip(costs, "b.y", 6).delta()); // 1 May is before 30 June too
        assertEquals(kroner(120_000), slip(costs, "b.y", 12).delta()); // 1 November 2029: to the end of 2029
        assertFalse(slip(costs, "b.y", 3).isExtended());
    }

    @Test
    void aLineThatWouldHaveEndedWithTheSystemGoesOnWhereTheSystemIsLate() {
        CostPicture costs = Planned.of("""
                Application a.x "X"
                Contract a.k "K" covers=a.x to=2028-06-30
                  Cost a.k.1 amount=3100 currency=DKK period=MONTH from=2015-01-01
                Plateau target "T" date=2028-07-01
                  PlateauItem t.x element=a.x disposition=RETIRE
                """).costs();

        assertEquals(kroner(3 * 3_100), slip(costs, "a.x", 3).delta());
        assertTrue(slip(costs, "a.x", 3).isExtended());
    }

    @Test
    void aNewSystemThatIsLateKeepsWhatItReplaces() {
        CostPicture costs = Planned.of(TWO, """
                Application n.z "Z" lifecycle.activeFrom=2028-01-01
                Contract n.k "M" covers=n.z noticeMonths=1 noticeAt=ANY
                  Cost n.k.1 amount=5000 currency=DKK period=MONTH from=2028-01-01
                Plateau target "T" date=2028-01-01
                  PlateauItem t.z element=n.z disposition=NEW
                  PlateauItem t.x element=a.x disposition=REPLACE successors=n.z
                  PlateauItem t.y element=b.y disposition=REPLACE successors=n.z
                """).costs("a.x+b.y");

        // three months of 22,000 for the old ones, less three of 5,000 for the new one
        assertEquals(kroner(3 * 22_000 - 3 * 5_000), slip(costs, "n.z", 3).delta());
        assertEquals(List.of("a.x", "b.y"), slip(costs, "n.z", 3).along().stream().map(each -> each.getId()).toList());
    }

    @Test
    void migrationIsTheChangeItselfAndWhatWasStoppedOrIsAnOptionCostsNothing() {
        CostPicture costs = Planned.of(TWO, """
                Initiative p.move "Move"
                  Cost p.move.1 amount=700 currency=DKK period=ONCE from=2028-02-29 kind=CONSULTING
                Initiative p.not "Not" state=STOPPED
                  Cost p.not.1 amount=10000 currency=DKK period=ONCE from=2028-02-29
                Gap p.gap "Gap"
                  GapOption p.gap.1 "O"
                    Cost p.gap.1.1 amount=10000 currency=DKK period=ONCE from=2028-02-29
                Contract a.out "Out" covers=a.x
                  Cost a.out.1 amount=50 currency=DKK period=ONCE from=2028-02-01 kind=TERMINATION
                """).costs("a.x+b.y");

        assertEquals("TARGET 10000, DOUBLE 12000, MIGRATION 750", month(costs, 2028, 2));
    }

    @Test
    void anIntegrationAndAModuleAreDoubleWithTheSystemThatTheyBelongTo() {
        CostPicture costs = Planned.of(TWO, """
                Application a.m "Module" parent=a.x
                Application a.other "Other" lifecycle.activeFrom=2015-01-01
                Integration a.i "I" from=a.x to=a.other
                Contract a.j "J" covers=a.i
                  Cost a.j.1 amount=40 currency=DKK period=MONTH from=2015-01-01 kind=INTEGRATION
                  Cost a.j.2 amount=2 currency=DKK period=MONTH from=2015-01-01 kind=STAFF of=a.m
                  Cost a.j.3 amount=100 currency=DKK period=MONTH from=2015-01-01 of=a.other
                """).costs("a.x+b.y");

        assertEquals("A_ALONE 12142, B_ALONE 10000", month(costs, 2027, 12));
        assertEquals("A_ALONE 100, TARGET 10000, DOUBLE 12042", month(costs, 2028, 1));
    }

    @Test
    void aSharedLineIsNotDoubleWhileSomethingElseNeedsIt() {
        CostPicture costs = Planned.of(TWO, """
                Application a.other "Other" lifecycle.activeFrom=2015-01-01
                Contract a.frame "Frame" covers=a.x,a.other
                  Cost a.frame.1 amount=7 currency=DKK period=MONTH from=2015-01-01
                """).costs("a.x+b.y");

        assertEquals("A_ALONE 7, TARGET 10000, DOUBLE 12000", month(costs, 2028, 1));
    }

    @Test
    void aSystemThatServesTwoTasksIsDoubleOnlyWhereItIsForBoth() {
        CostPicture costs = Planned.of(TWO, """
                Application b.z "Z" lifecycle.activeFrom=2015-01-01
                Contract b.z.k "N" covers=b.z noticeMonths=0 noticeAt=ANY
                  Cost b.z.k.1 amount=13000 currency=DKK period=MONTH from=2015-01-01
                """).costs("a.x+b.y", "a.x+b.z");

        // X is dearer than Y but cheaper than Z: it is kept for the second task
        assertEquals("TARGET 22000, DOUBLE 13000", month(costs, 2028, 1));
    }

    @Test
    void whatNobodyRecordedIsToldAndNeverTakenToBeFree() {
        CostPicture costs = Planned.of("""
                Application a.x "X"
                Application b.y "Y" lifecycle.activeFrom=2018-01-01
                Application b.z "Z"
                Contract b.k "K" covers=b.y noticeMonths=0 noticeAt=ANY
                  Cost b.k.1 amount=10 currency=DKK period=MONTH from=2018-01-01 to=2028-06-30
                  Cost b.k.2 amount=10 currency=DKK period=MONTH
                """).costs("a.x+b.y");

        assertEquals(List.of("b.y"), Mergers.ids(costs.doubles().getFirst().kept()));
        assertEquals(Amount.ZERO, costs.of(CostPart.DOUBLE));
        assertEquals(List.of(
                "The cost line other cost: 10 DKK of K lacks an amount, a currency, a period or a first day and is in "
                        + "no sum. Enter what is missing.",
                "Systems without any recorded cost in the time of the analysis: 2. They are in no sum, and are not "
                        + "free.",
                "Elements that outlast their contracts or cost lines: 1. What they cost after that is not recorded and "
                        + "is in no sum.",
                "Systems for a task among which nobody has chosen, and of which no price of their own is known: 1. "
                        + "They were not taken to be the cheapest.",
                "Systems beside others for the same task that have neither a first nor a last day: 1. They were taken "
                        + "to run throughout.",
                "Systems in double operation of which no last day is known: 2. It was counted to the last month of "
                        + "the analysis."),
                Planned.english(costs.undecided()));
    }

    @Test
    void nothingAtAllIsNothing() {
        CostPicture costs = Planned.of("Organisation a \"A\"").costs();

        assertEquals(Amount.ZERO, costs.total());
        assertEquals(36, costs.months().size());
        assertEquals("", costs.currency());
        assertEquals(List.of(), costs.undecided());
    }
}
