// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyRulesTest {

    @Nested
    class PrematureCommitment {

        private final Probe probe = Probe.of("V-ACQ-1");

        @Test
        void tellsALineThatIsBoundBeforeTheGates() {
            assertEquals(List.of("case.acq:4:3: acquisition: 100 DKK is committed by contract or invoice, although the case "
                    + "had not passed: Start, Plan. Take the commitment back, or have the gate decided and record it."),
                    probe.says("money {\n  acquisition 100 DKK once in 2026-03 contracted\n}"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                only planned            | acquisition 100 DKK once in 2026-03            | 2026-02-01 | 2026-02-10 | 0
                budgeted                | acquisition 100 DKK once in 2026-03 budgeted   | 2026-02-01 | 2026-02-10 | 0
                bound in the same month | acquisition 100 DKK once in 2026-02 contracted | 2026-02-01 | 2026-02-10 | 0
                bound the day before    | acquisition 100 DKK once in 2026-02-09 invoiced | 2026-02-01 | 2026-02-10 | 1
                bound on the day        | acquisition 100 DKK once in 2026-02-10 invoiced | 2026-02-01 | 2026-02-10 | 0
                bound the year before   | acquisition 100 DKK once in 2025 invoiced      | 2026-02-01 | 2026-02-10 | 1
                """)
        void looksAtTheDayOnWhichTheLastGateWasPassed(String why, String line, String start, String plan, int count) {
            assertEquals(count, probe.says("money { " + line + " }\nphase one entered 2026-01-02 left " + start
                    + " { gate start = go on " + start + " }\nphase two entered " + start + " { gate plan = go on " + plan
                    + " }").size());
        }

        @Test
        void asksNotForTheGatesOfASkippedPhaseNorForThoseOfTheLast() {
            String small = "acquisition a \"A\" { process p category small requested by k.unit on 2026-01-01 need \"N\" "
                    + "money { acquisition 100 DKK once in 2026-03 contracted } "
                    + "phase one entered 2026-01-02 left 2026-02-01 { gate start = go on 2026-02-01 } }";

            assertEquals(List.of(), probe.told(probe.written(small), AcquisitionRules.ALL));
        }

        @Test
        void doesNotJudgeACaseThatBeganBehindTheGates() {
            assertEquals(List.of(), probe.says("money { acquisition 100 DKK once in 2026-03 contracted }\n"
                    + "phase four entered 2026-01-02 { }"));
        }

        @Test
        void tellsAContractThatWasSignedBefore() {
            assertEquals(List.of("case.acq:3:1: “Deal” was signed on 2026-01-15, although the case had not passed: "
                    + "Start, Plan. Have the gate decided and record it, or correct the day of the signature."),
                    probe.with("Application k.app \"App\"", "Contract k.c \"Deal\" covers=k.app signedOn=2026-01-15")
                            .says("target k.app"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                older than the case        | target k.app     | 2025-12-31 | 0
                on the day of the request  | target k.app     | 2026-01-01 | 1
                of a system it brings in   | target k.app new | 2025-12-31 | 1
                signed tomorrow            | target k.app new | 2026-07-01 | 0
                """)
        void knowsWhichContractsAreOfTheCase(String why, String target, String signed, int count) {
            assertEquals(count, probe.with("Application k.app \"App\"", "Contract k.c \"Deal\" covers=k.app signedOn="
                    + signed).says(target).size());
        }
    }

    @Test
    void aReplacementWithoutAPriceIsTold() {
        Probe probe = Probe.of("V-ACQ-10").with("Application k.old \"Old\"", "Application k.older \"Older\"");

        assertEquals(List.of("case.acq:1:1: Replaced, but without double operation or a migration in the money of the "
                + "case: Old. State for each “double operation of k.old until DATE”, or one line “migration”."),
                probe.says("replaces k.old"));
        assertEquals(List.of(), probe.says("replaces k.old money { double operation of k.old until 2027-01-01 }"));
        assertEquals(List.of(), probe.says("replaces k.old money { migration 5 DKK once in 2026 }"));
        assertEquals(List.of("case.acq:1:1: Replaced, but without double operation or a migration in the money of the case: Old, "
                + "Older. State for each “double operation of k.old until DATE”, or one line “migration”."),
                probe.says("replaces k.old, k.older"));
        assertEquals(1, probe.says("replaces k.old, k.older money { double operation of k.old until 2027-01-01 }").size());
        assertEquals(List.of(), probe.says("replaces k.old state stopped"));
    }

    @Test
    void connectionsWithoutAPriceAreTold() {
        Probe probe = Probe.of("V-ACQ-11").with("Application k.app \"App\"", "Application k.other \"Other\"");

        assertEquals(List.of("case.acq:1:1: A new system with 1 connection, and no line “integration” in the money of the "
                + "case. State what the connections cost."),
                probe.says("target k.app new connects k.other via api"));
        assertEquals(List.of(), probe.says("target k.app new connects k.other via api "
                + "money { integration 5 DKK once in 2026 }"));
        assertEquals(List.of(), probe.says("target k.app connects k.other via api"));
        assertEquals(List.of(), probe.says("target k.app new"));
    }
}
