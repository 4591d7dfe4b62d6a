// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.edit.Language;
import dk.landskab.rules.Finding;

/** All on 30 June 2026, unless a test says otherwise. */
class DataProtectionTest {

    private static final String PERSONAL = """
            Organisation v "Vendor" kind=VENDOR
            Organisation s "State" kind=STATE
            DataObject kk.d "Cases" personal=ORDINARY,CPR
            Application kk.a "A" hosting=CLOUD lifecycle.activeFrom=2020-01-01
              DataUse kk.a.d data=kk.d
            """;
    private static final String SENSITIVE = """
            DataObject kk.d "Health" personal=CPR,SENSITIVE
            Application kk.a "A" lifecycle.activeFrom=2020-01-01
              DataUse kk.a.d data=kk.d
            """;

    private static void assertTold(String message, String id, Probe probe, String... sketch) {
        Written written = Written.of(sketch);
        Finding finding = written.findings(probe).getFirst();

        assertEquals(message, finding.message().in(Language.EN));
        assertEquals(written.begin(id), finding.location());
    }

    @Nested
    class Agreements {

        private final Probe probe = Probe.of("V-GDPR-1");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                concluded                     | concluded=YES                           | ''
                concluded by its day          | concludedOn=2026-06-30                  | ''
                concluded tomorrow            | concluded=YES concludedOn=2026-07-01    | kk.a open hosting
                known not to be concluded     | concluded=NO concludedOn=2020-01-01     | kk.a open hosting
                nobody knows                  | oversightMonths=12                      | kk.a open hosting
                concluded in part             | concluded=PARTLY                        | kk.a open hosting
                """)
        void asksWhetherTheAgreementIsConcluded(String why, String agreement, String expected) {
            assertEquals(expected, probe.told(PERSONAL, "Contract kk.k \"K\" covers=kk.a supplier=v",
                    "  DataProcessingAgreement kk.k.1 " + agreement), why);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                of the contract itself      | Contract kk.k covers=kk.a                        | ''
                of the product              | Contract kk.k covers=kk.p                        | ''
                of a contract that ended    | Contract kk.k covers=kk.a to=2025-12-31          | ''
                of one that begins tomorrow | Contract kk.k covers=kk.a from=2026-07-01        | kk.a missing hosting
                of another system           | Contract kk.k covers=kk.d                        | kk.a missing hosting
                around the contract         | Contract kk.k\\nContract kk.m covers=kk.a parent=kk.k | ''
                under the contract          | Contract kk.k parent=kk.m\\nContract kk.m covers=kk.a | ''
                """)
        void looksForItWhereverItMayStand(String why, String contracts, String expected) {
            String[] lines = contracts.replace("\\n", "\n").split("\n", 2);
            assertEquals(expected, probe.told(PERSONAL.replace("hosting=CLOUD", "hosting=CLOUD product=kk.p"),
                    "Product kk.p \"P\"", lines[0], "  DataProcessingAgreement kk.k.1 concluded=YES",
                    lines.length > 1 ? lines[1] : ""), why);
        }

        @Test
        void anAgreementAboutAProcessingActivityHoldsForItsApplications() {
            assertEquals("", probe.told(PERSONAL, "ProcessingActivity kk.b \"B\" applications=kk.a",
                    "Contract kk.k \"K\"", "  DataProcessingAgreement kk.k.1 concluded=YES activities=kk.b"));
        }

        @Test
        void theAgreementForASystemHoldsForItsModules() {
            assertEquals("", probe.told(PERSONAL, "Application kk.s \"S\"",
                    "Application kk.m \"M\" hosting=VENDOR parent=kk.a lifecycle.activeFrom=2020-01-01",
                    "  DataUse kk.m.d data=kk.d", "Contract kk.k \"K\" covers=kk.a",
                    "  DataProcessingAgreement kk.k.1 concluded=YES"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"VENDOR", "CLOUD", "SHARED_OPERATION", "HYBRID"})
        void knowsEveryWayOfBeingElsewhere(String hosting) {
            assertEquals("kk.a missing hosting", probe.told(PERSONAL.replace("CLOUD", hosting)));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                in the house          | hosting=CLOUD             | hosting=ON_PREMISE
                nobody knows where    | hosting=CLOUD             | hosting=UNKNOWN
                not about persons     | personal=ORDINARY,CPR     | personal=NONE
                nothing said of it    | personal=ORDINARY,CPR     | kind=CASE
                an idea               | activeFrom=2020-01-01     | declared=IDEA
                out of use            | activeFrom=2020-01-01     | endOfLife=2026-06-30
                """)
        void leavesAloneWhatIsNotPersonalDataElsewhere(String why, String replaced, String by) {
            assertEquals("", probe.told(PERSONAL.replace(replaced, by)), why);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                the state delivers by contract  | Contract kk.k covers=kk.a supplier=s  | v | ''
                the state made the product      | DataObject kk.x                       | s | ''
                a vendor made the product       | DataObject kk.x                       | v | kk.a missing hosting
                a vendor delivers what the state made | Contract kk.k covers=kk.a supplier=v | s | kk.a missing hosting
                """)
        void theStateIsAControllerOfItsOwn(String why, String contract, String vendor, String expected) {
            assertEquals(expected, probe.told(PERSONAL.replace("hosting=CLOUD", "hosting=CLOUD product=p"),
                    "Product p \"P\" vendor=" + vendor, contract), why);
        }

        @Test
        void saysWhichDataAndStandsAtTheApplication() {
            assertTold("A holds personal data in other hands, and there is no data processing agreement: Cases. "
                    + "Conclude one, and enter it with the contract.", "kk.a", probe, PERSONAL);
        }

        @Test
        void saysThatTheAgreementIsThereButNotConcluded() {
            assertEquals(List.of("A holds personal data in other hands, and its data processing agreement has not been "
                    + "concluded: Cases. Conclude it."), probe.says(PERSONAL, "Contract kk.k \"K\" covers=kk.a",
                            "  DataProcessingAgreement kk.k.1 concluded=NO"));
        }
    }

    @Nested
    class Oversight {

        private final Probe probe = Probe.of("V-GDPR-2");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                due yesterday                | nextOversight=2026-06-29                                | kk.k.1 overdue
                due today                    | nextOversight=2026-06-30                                | ''
                done since it was due        | nextOversight=2026-06-01 lastOversight=2026-06-02       | ''
                done long since it was due | nextOversight=2024-01-01 lastOversight=2025-06-29 oversightMonths=12 \
                | kk.k.1 overdue
                a year and a day ago         | lastOversight=2025-06-29 oversightMonths=12             | kk.k.1 overdue
                a year ago                   | lastOversight=2025-06-30 oversightMonths=12             | ''
                never since it was concluded | concludedOn=2024-06-29 oversightMonths=24               | kk.k.1 overdue
                two years since concluded    | concludedOn=2024-06-30 oversightMonths=24               | ''
                no day to count from         | oversightMonths=12                                      | ''
                nobody says how often        | lastOversight=2018-05-25                                | ''
                no agreement                 | concluded=NO nextOversight=2020-01-01                   | ''
                a year that cannot be        | lastOversight=0026-06-29 oversightMonths=12             | ''
                months that cannot be        | lastOversight=2020-06-29 oversightMonths=2147483647     | ''
                """)
        void findsWhatIsOverdueToTheDay(String why, String agreement, String expected) {
            assertEquals(expected.isEmpty() ? "" : expected + " nextOversight", probe.told("Contract kk.k \"K\"",
                    "  DataProcessingAgreement kk.k.1 " + agreement), why);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                ended, system in use    | activeFrom=2020-01-01 | kk.k.1 overdue nextOversight
                ended, system gone      | endOfLife=2026-06-30  | ''
                ended, system an idea   | declared=IDEA         | ''
                """)
        void asksOfAContractThatHasEndedAsLongAsItsSystemIsThere(String why, String lifecycle, String expected) {
            assertEquals(expected, probe.told("Application kk.a \"A\" lifecycle." + lifecycle,
                    "Contract kk.k \"K\" covers=kk.a to=2026-03-31",
                    "  DataProcessingAgreement kk.k.1 nextOversight=2026-06-29"), why);
        }

        @Test
        void saysUnderWhatAndSinceWhenAndStandsAtTheAgreement() {
            assertTold("Oversight of the processor under K was due on 2026-02-19. Carry it out, and enter the day.",
                    "kk.k.1", probe, "Contract kk.k \"K\"",
                    "  DataProcessingAgreement kk.k.1 nextOversight=2026-02-19");
        }
    }

    @Nested
    class Consequences {

        private final Probe probe = Probe.of("V-GDPR-3");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                let through               | DPIA | GO                 | date=2025-01-01                       | ''
                on conditions             | DPIA | GO_WITH_CONDITIONS | validUntil=2026-06-30                  | ''
                valid until yesterday     | DPIA | GO                 | validUntil=2026-06-29                  | EXPIRED
                made tomorrow             | DPIA | GO                 | date=2026-07-01                        | MISSING
                not required, and why     | DPIA | NOT_REQUIRED       | summary=None                           | ''
                not required              | DPIA | NOT_REQUIRED       | date=2025-01-01                     | UNREASONED
                refused                   | DPIA | NO_GO              | date=2025-01-01                       | REFUSED
                escalated                 | DPIA | ESCALATED          | date=2025-01-01                       | REFUSED
                begun                     | DPIA | PENDING            | date=2025-01-01                       | PENDING
                another kind              | RISK | GO                 | date=2025-01-01                       | MISSING
                """)
        void asksHowTheAssessmentCameOut(String why, String kind, String outcome, String more, String expected) {
            assertEquals(expected.isEmpty() ? "" : "kk.a " + expected + " data", probe.told(SENSITIVE,
                    "Assessment kk.v subject=kk.a kind=" + kind + " outcome=" + outcome + " " + more), why);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                the later one says no       | GO      | 2025-01-01 | NO_GO   | 2025-06-01 | kk.a REFUSED data
                the later one says yes      | NO_GO   | 2025-01-01 | GO      | 2025-06-01 | ''
                a new one has begun         | GO      | 2025-01-01 | PENDING | 2026-06-01 | ''
                the one without a day loses | NO_GO   | ''         | GO      | 1990-01-01 | ''
                """)
        void theLatestThatIsFinishedCounts(String why, String one, String day, String other, String later,
                String expected) {
            assertEquals(expected, probe.told(SENSITIVE,
                    "Assessment kk.w subject=kk.a kind=DPIA outcome=" + other + " date=" + later,
                    "Assessment kk.v subject=kk.a kind=DPIA outcome=" + one + (day.isEmpty() ? "" : " date=" + day)),
                    why);
        }

        @ParameterizedTest
        @CsvSource({"SENSITIVE, 1", "CRIMINAL, 1", "CONFIDENTIAL, 0", "CPR, 0", "ORDINARY, 0", "NONE, 0"})
        void knowsWhatIsSensitive(String personal, int findings) {
            assertEquals(findings, probe.findings(SENSITIVE.replace("CPR,SENSITIVE", personal)).size());
        }

        @ParameterizedTest
        @ValueSource(strings = {"phaseInFrom=2026-01-01", "endOfLife=2026-06-30", "declared=IDEA"})
        void asksOnlyOfWhatIsInOperation(String lifecycle) {
            assertEquals("", probe.told(SENSITIVE.replace("activeFrom=2020-01-01", lifecycle)));
        }

        @Test
        void theAssessmentOfASystemHoldsForItsModules() {
            assertEquals("", probe.told("Application kk.s \"S\"", SENSITIVE.replace("\"A\"", "\"A\" parent=kk.s"),
                    "Assessment kk.v subject=kk.s kind=DPIA outcome=GO"));
        }

        @Test
        void theResultThatAnAcquisitionRecordsHoldsForItsTargets() {
            assertEquals("", probe.told(SENSITIVE, "ProcessDefinition kk.p \"P\"",
                    "  AssessmentDef kk.p.dpia \"DPIA\" kind=DPIA", "  PhaseDef kk.p.1 \"1\" order=1",
                    "Acquisition kk.c \"C\" process=kk.p", "  Target kk.c.t application=kk.a",
                    "  PhaseRecord kk.c.1 phase=kk.p.1",
                    "    Assessment kk.c.r outcome=GO_WITH_CONDITIONS definition=kk.p.dpia date=2026-04-02"));
        }

        @Test
        void saysWhichDataAndStandsAtTheApplication() {
            assertTold("A is in operation with sensitive data, but no data protection impact assessment has been made: "
                    + "Health. Make it, or write down why it is not required.", "kk.a", probe, SENSITIVE);
        }

        private static final String CASE = """
                Application kk.a "A" lifecycle.activeFrom=2020-01-01
                Acquisition kk.c "New journal" information.personal=SENSITIVE
                  Target kk.c.t application=kk.a
                """;

        @Test
        void anAcquisitionBringsSensitiveDataIntoWhatIsInOperation() {
            assertTold("New journal brings sensitive data into what is already in operation, but no valid data "
                    + "protection impact assessment lets it: A. Make it, or write down why it is not required.", "kk.c",
                    probe, CASE);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                the target is to come     | activeFrom=2020-01-01 | activeFrom=2026-07-01
                nothing sensitive         | personal=SENSITIVE    | personal=CONFIDENTIAL
                stopped                   | personal=SENSITIVE    | personal=SENSITIVE state=STOPPED
                closed                    | personal=SENSITIVE    | personal=SENSITIVE state=CLOSED
                target nowhere            | application=kk.a      | application=kk.x
                """)
        void leavesAcquisitionsAloneThatBringNothingSensitiveIntoOperation(String why, String replaced, String by) {
            assertEquals("", probe.told(CASE.replace(replaced, by)), why);
        }

        @Test
        void anAssessmentOfTheTargetLetsTheAcquisition() {
            assertEquals("", probe.told(CASE, "Assessment kk.v subject=kk.a kind=DPIA outcome=GO"));
        }

        @Test
        void tellsOnceWhatBothApplicationAndAcquisitionSay() {
            assertEquals("kk.a MISSING data", probe.told(SENSITIVE,
                    "Acquisition kk.c \"C\" information.personal=SENSITIVE", "  Target kk.c.t application=kk.a"));
        }
    }

    @Nested
    class Processing {

        private final Probe probe = Probe.of("V-GDPR-4");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                both stated    | legalGround=ART6_E erasureRule=Never    | ''
                no ground      | erasureRule=Never                       | kk.b ground legalGround
                no end         | legalGround=ART6_E,LAW                  | kk.b erasure erasureRule
                a blank        | legalGround=LAW erasureRule=" "         | kk.b erasure erasureRule
                neither        | purpose=X        | kk.b erasure erasureRule, kk.b ground legalGround
                no longer done | lifecycle.endOfLife=2026-06-30          | ''
                """)
        void findsWhatIsNotStated(String why, String activity, String expected) {
            assertEquals(expected, probe.told("ProcessingActivity kk.b \"B\" " + activity), why);
        }

        @Test
        void saysWhatToWriteAndStandsAtTheActivity() {
            assertTold("B does not say on what legal ground personal data are processed. Write it down.", "kk.b",
                    probe, "ProcessingActivity kk.b \"B\" erasureRule=Never");
            assertTold("B does not say when personal data are erased. Write down the rule.", "kk.b",
                    probe, "ProcessingActivity kk.b \"B\" legalGround=LAW");
        }
    }
}
