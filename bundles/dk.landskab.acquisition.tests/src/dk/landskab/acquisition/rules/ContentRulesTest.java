// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about what a case says. */
class ContentRulesTest {

    @Nested
    class OverlookedSystem {

        private static final String GO = "phase one entered 2026-01-02 {\nresult look = go on 2026-01-03\n}\n";

        private final Probe probe = Probe.of("V-ACQ-6").with("Subject kle.29.15.04 \"S\" number=29.15.04 scheme=KLE",
                "Application k.fits \"Fits\" lifecycle.activeFrom=2020-01-01 subjects=kle.29.15.04",
                "Application k.gone \"Gone\" lifecycle.endOfLife=2020-01-01 subjects=kle.29.15.04", "Product k.p \"P\"");

        @Test
        void tellsACaseThatListsNoCandidate() {
            assertEquals(List.of("case.acq:4:1: “Consolidation” says that nothing existing meets the need, but the case "
                    + "lists no candidate. List what was looked at, and why it was rejected."), probe.says(GO));
        }

        @Test
        void tellsASystemThatWasNotLookedAt() {
            assertEquals(List.of("case.acq:4:1: “Consolidation” says that nothing existing meets the need, but these systems "
                    + "may be reused or extended and are no candidates: Fits. List them and say why they are rejected."),
                    probe.says(GO + "supports kle \"29.15.04\" candidates { product k.p covers 90 % chosen }"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                listed             | go    | candidates { existing k.fits covers 40 % rejected "Too slow" }
                what it is about   | go    | target k.fits candidates { product k.p chosen }
                what it replaces   | go    | replaces k.fits candidates { product k.p chosen }
                result is a no     | no-go | candidates { product k.p chosen }
                """)
        void isSilentWhereTheSystemWasLookedAt(String why, String outcome, String says) {
            assertEquals(List.of(), probe.says(GO.replace("= go", "= " + outcome) + "supports kle \"29.15.04\" " + says));
        }

        @Test
        void asksNothingOfACaseWithoutANeedThatCanBeMeasured() {
            assertEquals(List.of(), probe.says(GO + "candidates { product k.p chosen }"));
        }
    }

    @Test
    void anEffectWithoutABaselineIsTold() {
        Probe probe = Probe.of("V-ACQ-7");

        assertEquals(List.of("case.acq:3:1: “Queue” has no baseline, so nobody will be able to tell whether it was reached. "
                + "Measure it and state “from VALUE on DATE”."),
                probe.says("effect \"Queue\" unit \"minutes\" to 4 by 2027-12-31"));
        assertEquals(List.of(), probe.says("effect \"Queue\" unit \"minutes\" from 0 on 2026-01-01 to 4 by 2027-12-31"));
    }

    @Nested
    class OverrunPilot {

        private final Probe probe = Probe.of("V-ACQ-8")
                .with("Application k.app \"App\" lifecycle.activeFrom=2026-01-01");
        private static final String PILOT = "target k.app new pilot from 2026-03-01 to 2026-06-29";

        @Test
        void tellsAPilotThatRunsOn() {
            assertEquals(List.of("case.acq:3:1: The pilot ended on 2026-06-29 and App is still in operation, but no new case "
                    + "is about it. Submit one, or take the system out of operation."), probe.says(PILOT));
        }

        @Test
        void isSilentOnTheLastDayOfThePilot() {
            assertEquals(List.of(), probe.at("2026-06-29").says(PILOT));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                a new case        | on 2026-05-01             | 0
                an older case     | on 2025-12-31             | 1
                another pilot     | on 2026-05-01 pilot from 2026-07-01 to 2026-12-31 | 1
                a stopped case    | on 2026-05-01 state stopped | 1
                """)
        void looksForANewCase(String why, String other, int count) {
            assertEquals(count, probe.told(probe.written("acquisition a \"A\" { process p requested by k.unit on 2026-01-01 "
                    + "need \"N\" " + PILOT + " } acquisition b \"B\" { process p need \"N\" target k.app requested by k.unit "
                    + other + " }"), AcquisitionRules.ALL).size());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no requirement     | ''                                                        | 1
            another one        | requirement R1 must "It is fast"                           | 1
            it is a system     | requirement R1 must "IT-systemet har gode vilkår for drift" | 1
            in Danish          | requirement R1 must "Kommunens it-vilkår indgår"           | 0
            in Swedish         | requirement R1 must "Kommunens allmänna IT-villkor ingår"  | 0
            in English         | requirement R1 must "The general IT terms are part of it"  | 0
            by its source      | requirement R1 must "As usual" from k.terms                | 0
            """)
    void aTenderNamesTheGeneralTerms(String why, String requirement, int count) {
        List<String> says = Probe.of("V-ACQ-9").with("Principle k.terms \"Almindelige it-betingelser\"")
                .says("procurement eu-tender\n" + requirement);

        assertEquals(count == 0 ? List.of() : List.of("case.acq:1:1: The case goes to tender, and no requirement "
                + "names the general IT terms. Add one that says so, such as “The general IT terms are part of the contract”; "
                + "it is known by “IT” followed by “terms” (also “vilkår”, “villkor” or “betingelser”)."), says, why);
    }

    @Test
    void onlyATenderNeedsTheGeneralTerms() {
        assertEquals(List.of(), Probe.of("V-ACQ-9").says("procurement direct"));
        assertEquals(List.of(), Probe.of("V-ACQ-9").says(""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no requirement   | ''                                                                    | 1
            of nobody        | requirement R1 should "Skærmbilleder er afprøvet"                      | 1
            of users alone   | requirement R1 should "Borgere har NemID"                              | 1
            in Danish        | requirement R1 should "Borgere i flere aldersgrupper har afprøvet det" | 0
            in Swedish       | requirement R1 should "Invånare i flera åldrar deltar i utformningen"  | 0
            in English       | requirement R1 may "Residents of all ages take part in trials"         | 0
            """)
    void selfServiceIsMadeWithItsUsers(String why, String requirement, int count) {
        List<String> says = Probe.of("V-ACQ-12").with("Application k.app \"App\" kind=SELF_SERVICE")
                .says("target k.app new\n" + requirement);

        assertEquals(count == 0 ? List.of() : List.of("case.acq:1:1: People are to serve themselves with this solution, but "
                + "no requirement asks that users take part or try it. Add one."), says, why);
    }

    @Test
    void onlySelfServiceNeedsItsUsers() {
        assertEquals(List.of(), Probe.of("V-ACQ-12").with("Application k.app \"App\" kind=ESDH").says("target k.app new"));
    }
}
