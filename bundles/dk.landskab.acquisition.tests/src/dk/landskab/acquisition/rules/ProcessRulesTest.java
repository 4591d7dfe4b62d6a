// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.store.Landscape;

/** The rules about processes. */
class ProcessRulesTest {

    private static String process(String content) {
        return "process p \"Process\" {\n" + content + "\n}\n";
    }

    @Nested
    class UnworkableProcess {

        private final Probe probe = Probe.of("V-PD-1");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                nobody decides | body a "A" phase x "X" {⏎gate g "G" approval { criterion "C" } } | process.acq:3:1: Nobody decides at “G”. State “decided by …”.
                never required | body a "A"⏎assessment r "Risk" : risk by a⏎phase x "X" { } | process.acq:3:1: No gate requires “Risk”. Require it at a gate, or take it away.
                all skipped | category c "C" skips x, y⏎phase x "X" { } phase y "Y" { } | process.acq:2:1: “C” skips all phases, so that nothing is left of the process. Let it keep a phase.
                skipped by all | category c "C" skips y category d "D" skips y, z⏎phase x "X" { }⏎phase y "Y" { } phase z "Z" { } | process.acq:4:1: Every category skips “Y”, so that no case comes there. Take the phase away, or let a category keep it.
                to oneself | body a "A" phase x "X" {⏎gate g "G" approval { decided by a escalates to a on no-go } } | process.acq:3:1: What is not agreed at “G” comes back to where it began: A, A. Let one of them decide in the end.
                in a circle | body a "A" body b "B" phase x "X" {⏎gate g "G" approval { decided by a escalates to b on no-go }⏎gate h "H" approval { decided by b escalates to a on overdue } } | process.acq:3:1: What is not agreed at “G” comes back to where it began: A, B, A. Let one of them decide in the end.
                two names of one | body a "A" is k.it body b "B" is k.it phase x "X" {⏎gate g "G" approval { decided by a escalates to b on no-go } } | process.acq:3:1: What is not agreed at “G” comes back to where it began: A, A. Let one of them decide in the end.
                """)
        void tellsWhyAProcessCannotWork(String why, String content, String expected) {
            assertEquals(List.of(expected), probe.in(process(content.replace('⏎', '\n'))).says());
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                required somewhere | body a "A" assessment r "R" : risk by a phase x "X" { gate g approval { requires r when ai decided by a } }
                the only one | category c "C" skips y phase x "X" { } phase y "Y" { }
                one keeps it | category c "C" skips y category d "D" phase x "X" { } phase y "Y" { }
                upwards | body a "A" body b "B" body c "C" phase x "X" { gate g approval { decided by a escalates to b on no-go } gate h approval { decided by b escalates to c on no-go } }
                twice to one | body a "A" body b "B" phase x "X" { gate g approval { decided by a escalates to b on no-go escalates to b on overdue } gate h approval { decided by a escalates to b on no-go } }
                no category | phase x "X" { }
                """)
        void isSilentWhereItCan(String why, String content) {
            assertEquals(List.of(), probe.in(process(content)).says());
        }

        @Test
        void tellsEachCircleOnce() {
            String three = "body a \"A\" body b \"B\" body c \"C\" phase x \"X\" { "
                    + "gate g approval { decided by a escalates to b on no-go } "
                    + "gate h approval { decided by b escalates to c on no-go } "
                    + "gate i approval { decided by c escalates to a on no-go } }";

            assertEquals(1, probe.in(process(three)).says().size());
        }

        @Test
        void judgesTheProcessOfTheTestsClean() {
            assertEquals(List.of(), probe.says());
        }
    }

    @Nested
    class SelfAssessment {

        private final Probe probe = Probe.of("V-PD-2");

        private List<String> says(String by, String gate) {
            return probe.in(process("body a \"A\" body b \"B\" body c \"C\" is k.it body d \"D\" is k.it\n"
                    + "assessment r \"Risk\" : risk by " + by + "\nphase x \"X\" {\ngate g \"G\" " + gate + "\n}")).says();
        }

        @Test
        void tellsWhoeverDecidesAboutTheirOwnAssessment() {
            assertEquals(List.of("process.acq:5:1: A alone makes “Risk” and alone decides at “G”, which requires it. Let "
                    + "somebody else assess with them, or decide."), says("a", "approval { requires r decided by a }"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                another decides      | a        | approval { requires r decided by b }        | 0
                assesses with others | a with b | approval { requires r decided by a }        | 0
                decides with others  | a        | approval { requires r decided by a, b }     | 0
                only recommends      | a        | recommendation { requires r decided by a }  | 0
                one unit, two names  | c        | permit "P" { requires r decided by d }      | 1
                """)
        void isSilentWhereSomebodyElseHasASay(String why, String by, String gate, int count) {
            assertEquals(count, says(by, gate).size());
        }
    }

    @Nested
    class UnversionedChange {

        private static final String RUNNING = "phase one entered 2026-01-02 { }";

        private final Probe probe = Probe.of("V-PD-3");

        private List<String> since(String before, String says) {
            Landscape earlier = probe.in(before).landscape(says);
            return probe.told(probe.landscape(says), AcquisitionRules.since(earlier));
        }

        @Test
        void tellsAChangeUnderARunningCase() {
            assertEquals(List.of("process.acq:1:1: Process has changed since written while cases run on it, and is still "
                    + "version “1”. Give it a new version. Changed: Start."),
                    since(Probe.PROCESS.replace("within 30 days", "within 20 days"), RUNNING).stream()
                            .map(each -> each.replaceFirst("since \\S+ while", "since written while")).toList());
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                new version        | version "1"        | version "0" | phase one entered 2026-01-02 { }
                only called anew   | gate start "Start" | gate start "Begin" | phase one entered 2026-01-02 { }
                nothing changed    | version "1"        | version "1" | phase one entered 2026-01-02 { }
                stopped case       | within 30 days     | within 20 days | state stopped
                """)
        void isSilentWhereNoRunningCaseIsHit(String why, String now, String then, String says) {
            assertEquals(List.of(), since(Probe.PROCESS.replace(now, then), says));
        }

        @Test
        void isSilentWhereTheCaseIsNew() {
            Landscape earlier = probe.in(Probe.PROCESS.replace("within 30 days", "within 20 days")).written("");

            assertEquals(List.of(), probe.told(probe.landscape(RUNNING), AcquisitionRules.since(earlier)));
        }

        @Test
        void knowsNothingWithoutAnEarlierLandscape() {
            assertEquals(List.of(), probe.says(RUNNING));
        }
    }

    @Nested
    class UnfitCondition {

        private final Probe probe = Probe.of("V-PD-4");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                gate        | body a "A" phase x "X" {⏎gate g approval when risk >= hihg { decided by a } } | process.acq:3:1: risk cannot be “hihg”. It can be: low, medium, high, critical.
                task        | phase x "X" {⏎task "T" when personalData } | process.acq:3:1: personalData is neither true nor false by itself. Compare it with a value: none, ordinary, cpr, confidential, sensitive, criminal.
                criterion   | body a "A" phase x "X" { gate g approval {⏎criterion "C" when not (ai or buy > software) decided by a } } | process.acq:3:1: The values of buy have no order, so > means nothing. Write = or !=.
                """)
        void tellsAConditionThatDoesNotFit(String why, String content, String expected) {
            assertEquals(List.of(expected), probe.in(process(content.replace('⏎', '\n'))).says());
        }

        @Test
        void isSilentWhereAllFits() {
            assertEquals(List.of(), probe.says());
        }
    }
}
