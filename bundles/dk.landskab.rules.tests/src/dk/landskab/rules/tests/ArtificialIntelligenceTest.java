// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.edit.Language;
import dk.landskab.rules.Finding;

/** All on 30 June 2026, unless a test says otherwise. */
class ArtificialIntelligenceTest {

    /** One phase without a gate, one with, and one whose gate holds only sometimes. */
    private static final String PROCESS = """
            ProcessDefinition kk.p "Process"
              AssessmentDef kk.p.ai "AI class" kind=AI_CLASSIFICATION
              AssessmentDef kk.p.fria "Rights" kind=AI_FUNDAMENTAL_RIGHTS
              PhaseDef kk.p.1 "Need" order=1
              PhaseDef kk.p.2 "Decide" order=2
                GateDef kk.p.2.g "Decision"
              PhaseDef kk.p.3 "Follow up" order=3
                GateDef kk.p.3.g "End of pilot"
                  Comparison variable=CATEGORY value=pilot
            """;

    private static String acquisition(String information, String... records) {
        return PROCESS + "Acquisition kk.c \"Summaries\" process=kk.p " + information + "\n"
                + String.join("\n", records);
    }

    private static void assertTold(String message, String id, Probe probe, String... sketch) {
        Written written = Written.of(sketch);
        Finding finding = written.findings(probe).getFirst();

        assertEquals(message, finding.message().in(Language.EN));
        assertEquals(written.begin(id), finding.location());
    }

    @Nested
    class Unclassified {

        private static final String UNKNOWN = "information.containsAI=YES";

        private final Probe probe = Probe.of("V-AI-1");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                in operation | containsAI=YES lifecycle.activeFrom=2026-06-30 | kk.a application aiClass
                in part | containsAI=PARTLY lifecycle.activeFrom=2020-01-01 | kk.a application aiClass
                classified             | containsAI=YES aiClass=LIMITED lifecycle.activeFrom=2020-01-01 | ''
                of no class            | containsAI=YES aiClass=NONE lifecycle.activeFrom=2020-01-01   | ''
                nobody knows           | containsAI=UNKNOWN lifecycle.activeFrom=2020-01-01            | ''
                none in it             | containsAI=NO lifecycle.activeFrom=2020-01-01                 | ''
                operational tomorrow   | containsAI=YES lifecycle.activeFrom=2026-07-01                | ''
                """)
        void findsApplicationsInOperation(String why, String application, String expected) {
            assertEquals(expected, probe.told("Application kk.a \"A\" " + application), why);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                stands at a gate            | phase=kk.p.2 entered=2026-06-30                  | 1
                comes to a gate tomorrow    | phase=kk.p.2 entered=2026-07-01                  | 0
                left that phase             | phase=kk.p.2 entered=2026-01-01 left=2026-06-30  | 0
                leaves it tomorrow          | phase=kk.p.2 entered=2026-01-01 left=2026-07-01  | 1
                is in a phase without gate  | phase=kk.p.1 entered=2026-01-01                  | 0
                the gate may not hold       | phase=kk.p.3 entered=2026-01-01                  | 0
                """)
        void findsAcquisitionsThatHaveComeToAGate(String why, String phase, int findings) {
            assertEquals(findings, probe.findings(acquisition(UNKNOWN, "  PhaseRecord kk.c.1 " + phase)).size(), why);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                passed a gate              | result=GO date=2026-06-30    | 1
                a gate without a day       | result=NO_GO                 | 1
                will pass it tomorrow      | result=GO date=2026-07-01    | 0
                """)
        void findsAcquisitionsThatHavePassedAGate(String why, String gate, int findings) {
            assertEquals(findings, probe.findings(acquisition(UNKNOWN,
                    "  PhaseRecord kk.c.2 phase=kk.p.3 entered=2026-01-01 left=2026-06-30",
                    "    GateRecord kk.c.2.g gate=kk.p.3.g " + gate)).size(), why);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                the class is stated     | information.containsAI=YES information.aiClass=LIMITED | PENDING
                the result is recorded  | information.containsAI=YES                             | GO
                no intelligence in it   | information.containsAI=NO                              | PENDING
                nothing is said of it   | kindOfBuy=SOFTWARE                                     | PENDING
                stopped                 | information.containsAI=YES state=STOPPED               | PENDING
                """)
        void leavesOtherAcquisitionsAlone(String why, String information, String outcome) {
            assertEquals("", probe.told(acquisition(information,
                    "  PhaseRecord kk.c.2 phase=kk.p.2 entered=2026-01-01",
                    "    Assessment kk.c.2.r definition=kk.p.ai date=2026-02-01 outcome=" + outcome)), why);
        }

        @Test
        void saysWhatToDoAndStandsAtTheElement() {
            assertTold("A is in operation and contains artificial intelligence, but nobody has said which class of the "
                    + "AI Act it belongs to. Classify it.", "kk.a", probe,
                    "Application kk.a \"A\" containsAI=YES lifecycle.activeFrom=2020-01-01");
            assertTold("Summaries is about artificial intelligence and has come to a gate, but nobody has said which "
                    + "class of the AI Act it belongs to. Classify it, and record the class or the result.", "kk.c",
                    probe, acquisition(UNKNOWN, "  PhaseRecord kk.c.2 phase=kk.p.2 entered=2026-01-01"));
        }
    }

    @Nested
    class Prohibited {

        private final Probe probe = Probe.of("V-AI-2");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                prohibited, no dates    | aiClass=PROHIBITED                                  | kk.a application aiClass
                being phased in         | aiClass=PROHIBITED lifecycle.phaseInFrom=2026-01-01 | kk.a application aiClass
                high risk               | aiClass=HIGH_RISK                                   | ''
                out of use              | aiClass=PROHIBITED lifecycle.endOfLife=2026-06-30   | ''
                an idea                 | aiClass=PROHIBITED lifecycle.declared=IDEA          | ''
                """)
        void findsApplicationsThatAreThere(String why, String application, String expected) {
            assertEquals(expected, probe.told("Application kk.a \"A\" " + application), why);
        }

        @ParameterizedTest
        @CsvSource({"DRAFT, 1", "SUBMITTED, 1", "RUNNING, 1", "IN_USE, 1", "STOPPED, 0", "CLOSED, 0"})
        void findsAcquisitionsThatAreNotOver(String state, int findings) {
            assertEquals(findings,
                    probe.findings(acquisition("information.aiClass=PROHIBITED state=" + state)).size());
        }

        @Test
        void saysWhatToDoAndStandsAtTheElement() {
            assertTold("A is of the class that the AI Act prohibits. Take it out of use, or correct the class.", "kk.a",
                    probe, "Application kk.a \"A\" aiClass=PROHIBITED");
            assertTold("Summaries is to buy what the AI Act prohibits. Stop it, or correct the class.", "kk.c", probe,
                    acquisition("information.aiClass=PROHIBITED"));
        }

        @Test
        void leavesAcquisitionsOfOtherClassesAlone() {
            assertEquals("", probe.told(acquisition("information.aiClass=HIGH_RISK")));
        }
    }

    @Nested
    class Rights {

        private static final String HIGH = "Application kk.a \"A\" aiClass=HIGH_RISK";

        private final Probe probe = Probe.of("V-AI-3");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                assessed            | kind=AI_FUNDAMENTAL_RIGHTS outcome=GO                        | ''
                another kind        | kind=AI_CLASSIFICATION outcome=GO                            | MISSING
                not finished        | kind=AI_FUNDAMENTAL_RIGHTS outcome=PENDING                   | PENDING
                over                | kind=AI_FUNDAMENTAL_RIGHTS outcome=GO validUntil=2026-06-29  | EXPIRED
                says no             | kind=AI_FUNDAMENTAL_RIGHTS outcome=NO_GO                     | REFUSED
                needless            | kind=AI_FUNDAMENTAL_RIGHTS outcome=NOT_REQUIRED              | UNREASONED
                needless for a reason | kind=AI_FUNDAMENTAL_RIGHTS outcome=NOT_REQUIRED summary=X  | ''
                """)
        void asksHowTheAssessmentCameOut(String why, String assessment, String expected) {
            assertEquals(expected.isEmpty() ? "" : "kk.a " + expected + " aiClass",
                    probe.told(HIGH, "Assessment kk.v subject=kk.a " + assessment), why);
        }

        @ParameterizedTest
        @ValueSource(strings = {"aiClass=LIMITED", "aiClass=HIGH_RISK lifecycle.endOfLife=2026-06-30",
                "aiClass=HIGH_RISK lifecycle.declared=SPECIFICATION"})
        void leavesOtherApplicationsAlone(String application) {
            assertEquals("", probe.told("Application kk.a \"A\" " + application));
        }

        @Test
        void theAssessmentOfASystemHoldsForItsModules() {
            assertEquals("", probe.told("Application kk.s \"S\"", HIGH + " parent=kk.s",
                    "Assessment kk.v subject=kk.s kind=AI_FUNDAMENTAL_RIGHTS outcome=GO"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                at a gate           | phase=kk.p.2 | PENDING            | kk.c PENDING aiClass
                at a gate, weighed  | phase=kk.p.2 | GO_WITH_CONDITIONS | ''
                not yet at a gate   | phase=kk.p.1 | PENDING            | ''
                """)
        void findsAcquisitionsThatHaveComeToAGate(String why, String phase, String outcome, String expected) {
            assertEquals(expected, probe.told(acquisition("information.aiClass=HIGH_RISK",
                    "  PhaseRecord kk.c.2 entered=2026-01-01 " + phase,
                    "    Assessment kk.c.2.r definition=kk.p.fria outcome=" + outcome)), why);
        }

        @Test
        void anAssessmentOfTheTargetCountsForTheAcquisition() {
            assertEquals("", probe.told("Application kk.a \"A\"", acquisition("information.aiClass=HIGH_RISK",
                    "  Target kk.c.t application=kk.a", "  PhaseRecord kk.c.2 entered=2026-01-01 phase=kk.p.2",
                    "Assessment kk.v subject=kk.a kind=AI_FUNDAMENTAL_RIGHTS outcome=GO")));
        }

        @Test
        void saysWhatToDoAndStandsAtTheElement() {
            assertTold("A is of high risk by the AI Act, but its consequences for fundamental rights have not been "
                    + "assessed. Make the assessment, or correct the class.", "kk.a", probe, HIGH);
            assertTold("Summaries is of high risk by the AI Act, and the assessment of its consequences for "
                    + "fundamental rights does not let it through. Remedy what it objects to and make it again, or "
                    + "stop.", "kk.c", probe, acquisition("information.aiClass=HIGH_RISK",
                            "  PhaseRecord kk.c.2 phase=kk.p.2 entered=2026-01-01",
                            "    Assessment kk.c.2.r definition=kk.p.fria outcome=NO_GO"));
        }
    }

    @Nested
    class Training {

        private static final String SYSTEMS = """
                Product kk.p "P"
                Application kk.a "A" containsAI=YES product=kk.p
                Application kk.m "M" containsAI=PARTLY parent=kk.a
                Application kk.n "N" containsAI=NO
                """;

        private final Probe probe = Probe.of("V-AI-4");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                nothing is said      | oversightMonths=12           | kk.k contract agreements
                silent               | aiTraining=SILENT            | kk.k contract agreements
                forbidden            | aiTraining=FORBIDDEN         | ''
                on terms             | aiTraining=ALLOWED_ON_TERMS  | ''
                not relevant         | aiTraining=NOT_RELEVANT      | ''
                """)
        void asksWhatTheAgreementSays(String why, String agreement, String expected) {
            assertEquals(expected, probe.told(SYSTEMS, "Contract kk.k \"K\" covers=kk.a",
                    "  DataProcessingAgreement kk.k.1 " + agreement), why);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                without agreements     | covers=kk.a                   | kk.k contract agreements
                of the product         | covers=kk.p                   | kk.k contract agreements
                ended yesterday        | covers=kk.a to=2026-06-29     | ''
                covers something else  | covers=kk.n                   | ''
                its main contract speaks | covers=kk.a parent=kk.main  | ''
                """)
        void findsContractsInForce(String why, String contract, String expected) {
            assertEquals(expected, probe.told(SYSTEMS, "Contract kk.main \"Main\"",
                    "  DataProcessingAgreement kk.main.1 aiTraining=FORBIDDEN",
                    "Contract kk.k \"K\" " + contract), why);
        }

        @Test
        void tellsAContractOnceAndNamesAllThatItIsSilentAbout() {
            assertTold("K says nothing of whether the supplier may train on the data in A, M. Agree on it, and record "
                    + "it with the data processing agreement.", "kk.k", probe, SYSTEMS,
                    "Contract kk.k \"K\" covers=kk.a,kk.m,kk.p");
            assertEquals("kk.k contract agreements", probe.told(SYSTEMS, "Contract kk.k \"K\" covers=kk.a,kk.m,kk.p"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                nothing is said   | containsAI=YES                                             | 1
                silent            | containsAI=YES information.trainingOnOwnData=SILENT        | 1
                forbidden         | containsAI=YES information.trainingOnOwnData=FORBIDDEN     | 0
                no intelligence   | containsAI=NO                                              | 0
                closed            | containsAI=YES state=CLOSED                                | 0
                """)
        void asksWhatAnAcquisitionWants(String why, String information, int findings) {
            assertEquals(findings, probe.findings(acquisition("information." + information)).size(), why);
        }

        @Test
        void saysWhatAnAcquisitionMustDecideAndStandsThere() {
            assertTold("Summaries is about artificial intelligence, but does not say whether the supplier may train on "
                    + "the data. Decide, and write it down before the contract.", "kk.c", probe,
                    acquisition("information.containsAI=YES"));
        }
    }
}
