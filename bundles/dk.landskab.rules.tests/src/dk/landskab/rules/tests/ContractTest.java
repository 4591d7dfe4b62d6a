// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.rules.Check;
import dk.landskab.rules.RuleSettings;
import dk.landskab.rules.Rules;
import dk.landskab.testkit.Sketch;

/** All on 30 June 2026, unless a test says otherwise. */
class ContractTest {

    /** What leaves on 1 January 2027, so that its last day of use is 31 December 2026. */
    private static final String LEAVING = """
            Application kk.a "A"
            Application kk.b "B"
            Plateau kk.t "Target" kind=TO_BE date=2027-01-01
              PlateauItem kk.t.a element=kk.a disposition=RETIRE
            """;

    @Nested
    class Uncovered {

        private static final String SYSTEM = """
                Organisation v "Vendor" kind=VENDOR
                Product x "X" vendor=v
                Application kk.a "A" product=x lifecycle.activeFrom=2020-01-01
                """;

        private final Probe probe = Probe.of("V-CON-1");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                in force               | covers=kk.a from=2026-06-30 to=2026-06-30 | ''
                ended yesterday        | covers=kk.a to=2026-06-29                 | kk.a uncovered product
                ended, but ongoing     | covers=kk.a to=2026-06-29 ongoing=YES     | ''
                begins tomorrow        | covers=kk.a from=2026-07-01               | kk.a uncovered product
                covers something else  | covers=x,v                                | ''
                covers nothing         | number=7                                  | kk.a uncovered product
                notice ended it | covers=kk.a noticeMonths=1 noticeAt=ANY terminatedOn=2026-05-29 \
                | kk.a uncovered product
                notice ends it today | covers=kk.a noticeMonths=1 noticeAt=ANY terminatedOn=2026-05-30 | ''
                no longer live         | covers=kk.a lifecycle.endOfLife=2026-06-30 | kk.a uncovered product
                """)
        void findsSystemsThatNoContractInForceCovers(String why, String contract, String expected) {
            assertEquals(expected, probe.told(SYSTEM, "Contract kk.k \"K\" " + contract), why);
        }

        @Test
        void saysWhoseProductIsUsedWithoutAContract() {
            assertEquals(List.of("A is in operation with X from Vendor, and no contract that is in force covers it. "
                    + "Enter the contract, or what it covers."), probe.says(SYSTEM));
        }

        @Test
        void leavesOwnSystemsModulesAndWhatIsNotInOperationAlone() {
            assertEquals("", probe.told("Organisation v \"V\"", "Product own \"Own\"", "Product x \"X\" vendor=v",
                    "Application kk.own \"Own\" product=own lifecycle.activeFrom=2020-01-01",
                    "Application kk.a \"A\" product=x lifecycle.activeFrom=2020-01-01",
                    "Application kk.m \"M\" product=x parent=kk.a lifecycle.activeFrom=2020-01-01",
                    "Application kk.idea \"I\" product=x lifecycle.declared=IDEA", "Contract kk.k \"K\" covers=kk.a"));
        }
    }

    @Nested
    class Due {

        private final Probe probe = Probe.of("V-CON-2").at("2026-07-02");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                in ninety days | 2026-07-02 | noticeMonths=3 noticeAt=YEAR_END | kk.k due noticeMonths
                in ninety-one days     | 2026-07-01 | noticeMonths=3 noticeAt=YEAR_END             | ''
                today | 2026-09-30 | noticeMonths=3 noticeAt=YEAR_END | kk.k due noticeMonths
                past                   | 2026-10-01 | noticeMonths=3 noticeAt=YEAR_END             | ''
                irrevocable for longer | 2026-07-02 | noticeMonths=3 noticeAt=ANY irrevocableTo=2027-01-01 | ''
                ends by itself         | 2026-07-02 | noticeMonths=3 noticeAt=ANY to=2026-12-31    | ''
                ends by itself later | 2026-07-02 | noticeMonths=3 noticeAt=ANY to=2027-01-01 | kk.k due noticeMonths
                notice was given       | 2026-07-02 | noticeMonths=3 noticeAt=ANY terminatedOn=2026-07-01 | ''
                does not say how       | 2026-07-02 | noticeAt=ANY                                 | ''
                """)
        void findsNoticesThatAreNear(String why, String day, String terms, String expected) {
            assertEquals(expected, probe.at(day).told(LEAVING, "Contract kk.k \"K\" covers=kk.a " + terms), why);
        }

        @Test
        void saysByWhenAndForWhat() {
            assertEquals(List.of("Notice of K must be given on 2026-09-30 at the latest, for it to end with the use of "
                    + "what leaves on 2026-12-31: A. Give notice, or move the date."),
                    probe.says(LEAVING, "Contract kk.k \"K\" covers=kk.a,kk.b noticeMonths=3 noticeAt=YEAR_END"));
        }

        @Test
        void leavesContractsOfWhatStaysAlone() {
            assertEquals("", probe.told(LEAVING, "Contract kk.k \"K\" covers=kk.b noticeMonths=3 noticeAt=YEAR_END"));
        }

        @Test
        void theSettingsSayHowManyDaysAhead() {
            Check check = Check.by(Rules.family("V-CON")).with(new RuleSettings(24, 60, 89));

            assertEquals(0, check.of(Sketch.of(LEAVING, "Contract kk.k \"K\" covers=kk.a noticeMonths=3 "
                    + "noticeAt=YEAR_END"), probe.date()).findings().size());
        }
    }

    @Nested
    class Bound {

        private final Probe probe = Probe.of("V-CON-3");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                for a day longer | irrevocableTo=2027-01-01 | kk.k bound irrevocableTo
                to the last day of use | irrevocableTo=2026-12-31 | ''
                not irrevocable        | noticeMonths=3           | ''
                has ended              | irrevocableTo=2028-01-01 to=2026-06-29 | ''
                """)
        void findsContractsThatBindForLonger(String why, String terms, String expected) {
            assertEquals(expected, probe.told(LEAVING, "Contract kk.k \"K\" covers=kk.a " + terms), why);
        }

        @Test
        void saysForHowLongAndWhatCanBeDone() {
            assertEquals(List.of("K is irrevocable to 2028-06-30, but the last day of use of A is 2026-12-31, and no "
                    + "cost of its termination is written down. Agree on one and enter it, or let the system leave later."),
                    probe.says(LEAVING, "Contract kk.k \"K\" covers=kk.a irrevocableTo=2028-06-30"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                in the contract     | kk.k | kind=TERMINATION           | ''
                for what leaves     | kk.i | kind=TERMINATION of=kk.a   | ''
                for the contract    | kk.i | kind=TERMINATION of=kk.k   | ''
                for something else | kk.i | kind=TERMINATION of=kk.b | kk.k bound irrevocableTo
                of another kind | kk.k | kind=MIGRATION | kk.k bound irrevocableTo
                """)
        void aPriceOfTheTerminationIsEnough(String why, String container, String cost, String expected) {
            String line = "  Cost kk.c amount=1 currency=DKK period=ONCE from=2027-01-01 " + cost;
            String contract = "Contract kk.k \"K\" covers=kk.a irrevocableTo=2028-06-30";
            assertEquals(expected, container.equals("kk.k") ? probe.told(LEAVING, contract, line)
                    : probe.told(LEAVING, contract, "Initiative kk.i \"I\"", line), why);
        }

        @Test
        void aRejectedMergerLetsNothingLeave() {
            assertEquals("", probe.told(LEAVING, "Merger kk.m \"M\" state=REJECTED target=kk.t",
                    "Contract kk.k \"K\" covers=kk.a irrevocableTo=2028-06-30"));
            assertEquals("", probe.told(LEAVING.replace("TO_BE", "AS_IS"),
                    "Contract kk.k \"K\" covers=kk.a irrevocableTo=2028-06-30"));
        }
    }

    @Nested
    class Unassignable {

        private static final String MERGER = """
                Organisation kk "K"
                Organisation ll "L"
                Merger m "M" parties=kk,ll effectiveDate=2027-01-01 target=kk.t
                """ + LEAVING;

        private final Probe probe = Probe.of("V-CON-4");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                not known               | covers=kk.b                          | kk.k UNKNOWN assignable
                no                      | covers=kk.b assignable=NO            | kk.k NO assignable
                in part                 | covers=kk.b assignable=PARTLY        | kk.k PARTLY assignable
                yes                     | covers=kk.b assignable=YES           | ''
                for what leaves by then | covers=kk.a assignable=NO            | ''
                for what stays too      | covers=kk.a,kk.b assignable=NO       | kk.k NO assignable
                ends before             | covers=kk.b assignable=NO to=2026-12-31 | ''
                ends on the day         | covers=kk.b assignable=NO to=2027-01-01 | kk.k NO assignable
                covers nothing          | assignable=NO                        | ''
                """)
        void findsContractsThatMayNotFollow(String why, String contract, String expected) {
            assertEquals(expected, probe.told(MERGER, "Contract kk.k \"K\" " + contract), why);
        }

        @Test
        void aCustomerIsAPartyToAContractThatLiesElsewhere() {
            assertEquals("x.k NO assignable", probe.told(MERGER, "Organisation x \"X\"",
                    "Contract x.k \"K\" customer=ll covers=kk.b assignable=NO"));
            assertEquals("", probe.told(MERGER, "Organisation x \"X\"",
                    "Contract x.k \"K\" customer=x covers=kk.b assignable=NO"));
        }

        @Test
        void saysWhatIsNotKnown() {
            assertEquals(List.of("Nobody has written down whether Drift may be assigned, so it is not known whether it "
                    + "follows in M. Look it up."), probe.says(MERGER, "Contract kk.k \"Drift\" covers=kk.b"));
        }

        @Test
        void withoutAMergerNobodyAsks() {
            assertEquals("", probe.told("Application kk.b \"B\"", "Contract kk.k \"K\" covers=kk.b assignable=NO"));
        }
    }
}
