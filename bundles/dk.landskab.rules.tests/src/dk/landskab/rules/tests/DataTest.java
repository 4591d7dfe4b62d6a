// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataTest {

    @Nested
    class UnclassifiedData {

        private final Probe probe = Probe.of("V-DATA-1");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                nothing stated   | kind=CASE                                        | kk.d unclassified confidentiality
                one missing      | confidentiality=3 integrity=2                    | kk.d unclassified availability
                all stated       | confidentiality=3 integrity=2 availability=0     | ''
                no longer kept   | lifecycle.endOfLife=2026-06-30                   | ''
                """)
        void findsWhatIsNotStated(String why, String data, String expected) {
            assertEquals(expected, probe.told("DataObject kk.d \"D\" " + data, "Application kk.a \"A\"",
                    "  DataUse kk.a.d data=kk.d"), why);
        }

        @ParameterizedTest
        @ValueSource(strings = {"BusinessProcess kk.x uses=kk.d", "Integration kk.x carries=kk.d",
                "Interface kk.x carries=kk.d", "ProcessingActivity kk.x data=kk.d"})
        void knowsEveryWayOfUsingData(String user) {
            assertEquals("kk.d unclassified confidentiality", probe.told("DataObject kk.d \"D\"", user));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Application kk.x \"X\"", "Document kk.x about=kk.d",
                "BusinessProcess kk.x uses=kk.d lifecycle.endOfLife=2026-06-30"})
        void leavesDataAloneThatNothingUses(String other) {
            assertEquals("", probe.told("DataObject kk.d \"D\"", other));
        }

        @Test
        void asksWhetherTheHolderOfTheUseIsThere() {
            assertEquals("", probe.told("DataObject kk.d \"D\"",
                    "Application kk.a \"A\" lifecycle.activeFrom=2026-07-01", "  DataUse kk.a.d data=kk.d"));
        }

        @Test
        void saysAllThatIsMissing() {
            assertEquals("The data D are in use, but not stated is: integrity, availability. Classify them.",
                    probe.says("DataObject kk.d \"D\" confidentiality=1", "BusinessProcess kk.p uses=kk.d").getFirst());
        }
    }

    @Nested
    class TwoMasters {

        private final Probe probe = Probe.of("V-DATA-2");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                always, both                     | activeFrom=2015-01-01   | activeFrom=2016-01-01   | kk.b.d two role
                hand-over on a day               | endOfLife=2028-01-01    | activeFrom=2028-01-01   | ''
                a day too long                   | endOfLife=2028-01-02    | activeFrom=2028-01-01   | kk.b.d two role
                the old one is being phased out  | phaseOutFrom=2028-01-01 | activeFrom=2028-01-01   | ''
                the new one is being phased in   | endOfLife=2028-01-01    | phaseInFrom=2027-01-01  | kk.b.d two role
                overlap is history               | endOfLife=2026-06-30    | activeFrom=2015-01-01   | ''
                overlap ends tomorrow            | endOfLife=2026-07-01    | activeFrom=2015-01-01   | kk.b.d two role
                only declared, not in operation  | declared=PHASE_OUT      | activeFrom=2015-01-01   | ''
                only declared, in operation      | declared=OPERATIONAL    | activeFrom=2015-01-01   | kk.b.d two role
                """)
        void findsOverlapsFromTheDateOn(String why, String one, String other, String expected) {
            assertEquals(expected, probe.told("Organisation kk \"K\"", "DataObject kk.d \"D\"",
                    "Application kk.a \"A\" lifecycle." + one, "  DataUse kk.a.d role=MASTER data=kk.d",
                    "Application kk.b \"B\" lifecycle." + other, "  DataUse kk.b.d role=MASTER data=kk.d"), why);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                a copy                    | Application kk.b "B"             |  DataUse x role=COPY data=kk.d   | ''
                other data                | Application kk.b "B"             |  DataUse x role=MASTER data=kk.e | ''
                another organisation      | Application vk.b "B"             |  DataUse x role=MASTER data=kk.d | ''
                no organisation           | Application x.b "B"              |  DataUse x role=MASTER data=kk.d | ''
                a module of the same      | Application kk.b "B" parent=kk.a |  DataUse x role=MASTER data=kk.d | ''
                a component | Component kk.b "B" | DataUse x role=MASTER data=kk.d | x two role
                """)
        void tellsWhoseMasterItIs(String why, String holder, String use, String expected) {
            assertEquals(expected, probe.told("Organisation kk \"K\"", "Organisation vk \"V\"", "DataObject kk.d \"D\"",
                    "DataObject kk.e \"E\"", "Application kk.a \"A\"", "  DataUse kk.a.d role=MASTER data=kk.d",
                    holder, "  " + use), why);
        }

        @Test
        void tellsEachOneTooManyAgainstTheLongestBefore() {
            assertEquals("kk.b.d two role, kk.c.d two role", probe.told("Organisation kk \"K\"",
                    "DataObject kk.d \"D\"", "Application kk.a \"A\" lifecycle.endOfLife=2040-01-01",
                    "  DataUse kk.a.d role=MASTER data=kk.d",
                    "Application kk.b \"B\" lifecycle.activeFrom=2027-01-01 lifecycle.endOfLife=2028-01-01",
                    "  DataUse kk.b.d role=MASTER data=kk.d",
                    "Application kk.c \"C\" lifecycle.activeFrom=2030-01-01",
                    "  DataUse kk.c.d role=MASTER data=kk.d"));
        }
    }

    @Nested
    class UnmeasuredBaseData {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                nothing measured        | kind=BASE_DATA | role=COPY           | kk.d unmeasured
                completeness measured   | kind=BASE_DATA | completeness=95     | ''
                measured to be zero     | kind=BASE_DATA | correctness=0       | ''
                not base data           | kind=CASE      | role=COPY           | ''
                """)
        void finds(String why, String data, String use, String expected) {
            assertEquals(expected, Probe.of("V-DATA-3").told("DataObject kk.d \"D\" " + data, "Application kk.a \"A\"",
                    "  DataUse kk.a.d data=kk.d " + use), why);
        }

        @Test
        void isContentWithOneMeasuredUse() {
            assertEquals("", Probe.of("V-DATA-3").told("DataObject kk.d \"D\" kind=BASE_DATA", "Application kk.a \"A\"",
                    "  DataUse kk.a.d data=kk.d", "Component kk.b \"B\"", "  DataUse kk.b.d data=kk.d timeliness=80"));
        }

        @Test
        void asksNothingOfBaseDataThatNothingUses() {
            assertEquals("", Probe.of("V-DATA-3").told("DataObject kk.d \"D\" kind=BASE_DATA"));
        }
    }
}
