// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.rules.Check;
import dk.landskab.store.Landscape;
import dk.landskab.store.Problem;

/** The rules about the way of a case through its process. */
class CourseRulesTest {

    private static final String NONE = "information { personal none }\n";

    @Nested
    class UnassessedGate {

        private final Probe probe = Probe.of("V-ACQ-2");

        private List<String> says(String results) {
            return probe.says(NONE + "phase one entered 2026-01-02 {\nresult look = go on 2026-01-03\n" + results
                    + "\ngate start = go on 2026-06-01\n}");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                missing | '' | “Start” was passed on 2026-06-01 without “Risk profile”, which it always requires. Record its result, or decide the gate anew.
                pending | result risk = pending on 2026-05-01 | “Start” was passed on 2026-06-01 while “Risk profile” had no result, which it always requires. Record the result, or decide the gate anew.
                too late | result risk = go on 2026-06-02 | “Start” was passed on 2026-06-01 without “Risk profile”, which it always requires: its result is of 2026-06-02, which is later. Correct one of the two dates, or decide the gate anew.
                expired | result risk = go on 2026-02-28 | “Start” was passed on 2026-06-01, when “Risk profile” had been out of date since 2026-05-28, which it always requires. Renew the assessment and decide the gate anew.
                a no | result risk = no-go on 2026-05-01 | “Start” was passed on 2026-06-01 although the result of “Risk profile” was a no, which it always requires. Escalate it and record the decision, or record a new result.
                """)
        void tellsWhatIsWrongWithTheAssessment(String why, String result, String expected) {
            assertEquals(List.of("case.acq:7:1: " + expected), says(result));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                on its last day   | result risk = go on 2026-03-01
                with conditions   | result risk = go-with-conditions on 2026-05-01 { "soon" }
                not required here | result risk = not-required on 2026-05-01
                renewed           | result risk = no-go on 2026-05-01 result risk = go on 2026-05-20
                """)
        void isSilentWhereTheAssessmentIsGood(String why, String results) {
            assertEquals(List.of(), says(results));
        }

        @Test
        void saysOfALateResultNothingThatFollowsFromIt() {
            assertEquals(List.of("case.acq:4:32: “Start” was passed on 2026-06-01 without “Risk profile”, which it always "
                    + "requires: its result is of 2026-06-02, which is later. Correct one of the two dates, or decide the "
                    + "gate anew."), probe.says("phase one entered 2026-01-02 {\nresult look = go on 2026-01-03 gate start = go on 2026-06-01"
                            + " result risk = go on 2026-06-02 }"));
        }

        @Test
        void saysNothingOfACaseThatWasNotUnderstood() {
            String records = "phase one entered 2026-01-02 {\nresult risk = go on 2026-05-01\ngate start = go on 2026-06-01\n}";
            Landscape landscape = probe.landscape(NONE + records.replace("= go on 2026-05", "= ok on 2026-05"));

            assertEquals(List.of(Problem.Kind.SYNTAX), landscape.problems().stream().map(Problem::kind).toList());
            assertEquals(List.of(), Check.run(landscape, LocalDate.of(2026, 7, 1), AcquisitionRules.ALL).findings().stream()
                    .filter(each -> each.rule().equals("V-ACQ-2")).toList());
        }

        @Test
        void tellsWhatAConditionRequires() {
            assertEquals(List.of("case.acq:5:1: “Start” was passed on 2026-06-01 without “DPIA”, which it requires "
                    + "because personal data is at least sensitive personal data. Record its result, or decide the gate anew."),
                    probe.says("information { personal sensitive }\nphase one entered 2026-01-02 { result look = go on "
                            + "2026-01-03\ngate start = go on 2026-06-01 result risk = go on 2026-05-01 }"));
        }

        @Test
        void countsAnUnknownConditionAsRequired() {
            assertEquals(List.of("case.acq:6:1: “Start” was passed on 2026-06-01 without “DPIA”, which counts as required "
                    + "because it is unknown whether personal data is at least sensitive personal data. Record its result, or decide the gate anew."),
                    probe.says("phase one entered 2026-01-02 {\nresult look = go on 2026-01-03\nresult risk = go on "
                            + "2026-05-01\ngate start = go on 2026-06-01 }"));
        }

        @Test
        void leavesADecisionOfSomebodyHigherAlone() {
            assertEquals(List.of(), says("result risk = no-go on 2026-05-01\ngate start = escalated to k.top on 2026-05-02\n"
                    + "decision k.top = approved on 2026-05-10"));
        }
    }

    @Nested
    class MissingPermit {

        private final Probe probe = Probe.of("V-ACQ-3")
                .with("Application k.app \"App\" lifecycle.activeFrom=2026-06-30");

        @Test
        void tellsAnOperationalSystemWithoutItsPermit() {
            assertEquals(List.of("case.acq:3:1: App is in operation and “Permit to use” was not granted at “Use”. Have the "
                    + "gate decided, or correct when the system comes into operation."),
                    probe.says("target k.app new"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                the day before        | 2026-06-29 | target k.app new
                not brought in        | 2026-06-30 | target k.app
                granted on the day    | 2026-06-30 | target k.app new phase three entered 2026-06-01 { gate live = go on 2026-06-30 }
                with conditions       | 2026-06-30 | target k.app new phase three entered 2026-06-01 { gate live = go-with-conditions on 2026-06-30 }
                begun behind it       | 2026-06-30 | target k.app new phase four entered 2026-06-01 { }
                """)
        void isSilentWhereThereIsOneOrNoneIsNeeded(String why, String day, String says) {
            assertEquals(List.of(), probe.at(day).says(says));
        }

        @Test
        void tellsACaseThatSaysItIsInUseWithoutItsPermit() {
            assertEquals(List.of("case.acq:1:1: The case is in use and “Permit to use” was not granted at “Use”. Have the gate "
                    + "decided and record it, or correct the state."), Probe.of("V-ACQ-3").says("state in-use"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                not yet         | state running
                granted         | state in-use phase three entered 2026-06-01 { gate live = go on 2026-06-29 }
                begun behind it | state in-use phase four entered 2026-06-01 { }
                """)
        void isSilentWhereTheCaseIsNotInUseOrHasIt(String why, String says) {
            assertEquals(List.of(), Probe.of("V-ACQ-3").says(says));
        }

        @Test
        void tellsASystemAndItsCaseOnce() {
            assertEquals(1, probe.says("state in-use target k.app new").size());
        }

        @Test
        void takesARefusalForNoPermit() {
            assertEquals(1, probe.says("target k.app new phase three entered 2026-06-01 { gate live = no-go on 2026-06-30 }")
                    .size());
        }
    }

    @Nested
    class PhaseSequence {

        private final Probe probe = Probe.of("V-ACQ-4");

        @Test
        void saysNothingOfAGateWhereOneOfAnotherPhaseIsRecorded() {
            Landscape landscape = probe.landscape("phase one entered 2026-01-02 left 2026-02-01 { gate plan = go on 2026-02-01 }");

            assertEquals(List.of(Problem.Kind.DANGLING_REFERENCE), landscape.problems().stream().map(Problem::kind).toList());
            assertEquals(List.of(), Check.run(landscape, LocalDate.of(2026, 7, 1), AcquisitionRules.ALL).findings().stream()
                    .filter(each -> each.rule().equals("V-ACQ-4")).toList());
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                left before its gate | phase one entered 2026-01-02 left 2026-02-01 { } | case.acq:3:1: “One” was left on 2026-02-01 before “Start” was passed. Record what was decided there, or take back that the phase was left.
                gate passed later | phase one entered 2026-01-02 left 2026-02-01 { gate start = go on 2026-02-02 } | case.acq:3:1: “One” was left on 2026-02-01 before “Start” was passed. Record what was decided there, or take back that the phase was left.
                wrong order | phase three entered 2026-01-02 { } phase two entered 2026-01-03 { } | case.acq:3:36: “Two” was entered after “Three”, which lies behind it in the process. Correct the dates or the phases.
                not left | phase two entered 2026-01-02 { } phase three entered 2026-01-03 { } | case.acq:3:34: “Three” was entered before “Two” was left. Record when that phase was left, or correct the dates.
                left later | phase two entered 2026-01-02 left 2026-01-05 { gate plan = go on 2026-01-03 } phase three entered 2026-01-04 { } | case.acq:3:79: “Three” was entered before “Two” was left. Record when that phase was left, or correct the dates.
                jumped | phase one entered 2026-01-02 left 2026-02-01 { gate start = go on 2026-02-01 } phase three entered 2026-02-01 { } | case.acq:3:80: “Three” was entered, but not “Two”, which lies before it and is not skipped. Record that phase, or state the category that skips it.
                backwards | phase two entered 2026-02-01 left 2026-01-31 { gate plan = go on 2026-02-01 } | case.acq:3:1: “Two” was left on 2026-01-31, before it was entered on 2026-02-01. Correct the dates.
                before the request | phase two entered 2025-12-31 { } | case.acq:3:1: “Two” was entered on 2025-12-31, before the case was requested on 2026-01-01. Correct the dates.
                decided before | phase two entered 2026-02-01 { gate plan = go on 2026-01-31 } | case.acq:3:32: “Plan” was decided on 2026-01-31, before its phase was entered on 2026-02-01. Correct the dates.
                """)
        void tellsWhatIsOutOfOrder(String why, String says, String expected) {
            assertTrue(!why.equals("backwards") || probe.says(says).size() == 1, () -> probe.says(says).toString());
            assertTrue(probe.says(says).contains(expected), () -> probe.says(says).toString());
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                in order | phase one entered 2026-01-02 left 2026-02-01 { gate start = go on 2026-02-01 } phase two entered 2026-02-01 { }
                begun later | phase three entered 2026-01-02 { }
                gone back | phase one entered 2026-01-02 left 2026-02-01 { gate start = go on 2026-02-01 } phase two entered 2026-02-01 left 2026-02-03 { gate plan = go on 2026-02-02 }
                left tomorrow | phase one entered 2026-01-02 left 2026-07-01 { }
                requested that day | phase two entered 2026-01-01 { }
                """)
        void isSilentWhereAllIsInOrder(String why, String says) {
            assertEquals(List.of(), probe.says(says));
        }

        @Test
        void leavesOutWhatTheCategorySkips() {
            assertEquals(List.of(), probe.told(probe.written("acquisition a \"A\" { process p category small requested by "
                    + "k.unit on 2026-01-01 need \"N\" phase one entered 2026-01-02 left 2026-02-01 { gate start = go on "
                    + "2026-02-01 } phase three entered 2026-02-01 { } }"), AcquisitionRules.ALL));
        }
    }

    @Nested
    class UnknownCondition {

        private final Probe probe = Probe.of("V-ACQ-5");

        @Test
        void tellsAnAssessmentThatCountsAsRequired() {
            assertEquals(List.of("case.acq:1:1: “DPIA” counts as required at “Start”, because it is unknown whether "
                    + "personal data is at least sensitive personal data: it is not stated whether there are personal data. State it, if only with "
                    + "“personal none”."), probe.says("phase one entered 2026-01-02 { }"));
        }

        @Test
        void tellsAGateThatCounts() {
            assertEquals(List.of("case.acq:1:1: “Start” counts as a gate of this case, because it is unknown whether it goes to tender: "
                    + "the procurement procedure is not stated, or does not say whether there is a tender. State it."),
                    probe.in(Probe.PROCESS.replace("approval {\n      requires look, risk", "approval when tender {\n"
                            + "      requires look, risk")).says(NONE + "phase one entered 2026-01-02 { }"));
        }

        @Test
        void tellsEveryReasonAsASentenceOfItsOwn() {
            assertEquals(List.of("case.acq:1:1: “DPIA” counts as required at “Start”, because it is unknown whether it goes to "
                    + "tender or the supplier is new: the procurement procedure is not stated, or does not say whether there "
                    + "is a tender. State it. Also, it is not stated whether the supplier is new. State it, or choose a "
                    + "product with a vendor."),
                    probe.in(Probe.PROCESS.replace("personalData >= sensitive", "tender or newSupplier"))
                            .says("phase one entered 2026-01-02 { }"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                known         | information { personal none } phase one entered 2026-01-02 { }
                assessed      | phase one entered 2026-01-02 { result dpia = not-required on 2026-01-03 }
                not so far    | phase three entered 2026-01-02 { }
                stopped       | state stopped phase one entered 2026-01-02 { }
                """)
        void isSilentWhereItDoesNotMatter(String why, String says) {
            assertEquals(List.of(), probe.says(says));
        }
    }

    @Nested
    class IdleCase {

        private final Probe probe = Probe.of("V-ACQ-13");

        @Test
        void tellsACaseThatStandsStillForLongerThanItsGateGives() {
            assertEquals(List.of("case.acq:1:1: Nothing was recorded for 31 days, and “Start” gives 30. It waits for: "
                    + "IT office (IT). Decide, escalate, or record what was done."),
                    probe.says("phase one entered 2026-05-30 { }"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                on the last day        | phase one entered 2026-05-31 { }
                something was recorded | phase one entered 2026-01-02 { result look = go on 2026-05-31 }
                no days are given      | phase two entered 2026-01-02 { }
                passed                 | phase one entered 2026-01-02 { gate start = go on 2026-02-01 }
                stopped                | state stopped phase one entered 2026-01-02 { }
                """)
        void isSilentWhereSomethingHappensOrNoDaysAreGiven(String why, String says) {
            assertEquals(List.of(), probe.says(says));
        }
    }
}
