// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KleTest {

    private static final String KLE = """
            Subject kle.27 "Social" number=27 scheme=KLE edition=2022-05-01
            Subject kle.27.03 "Tilbud" number=27.03 scheme=KLE edition=2022-05-01
            Subject kle.27.03.08 "Planer" number=27.03.08 scheme=KLE edition=2022-05-01
            """;

    @Nested
    class UnknownSubject {

        private final Probe probe = Probe.of("V-KLE-1");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                kle.27.03.08                  | ''
                kle.27.03.99                  | kk.a unknown subjects
                kle.2022-05-01.27.03.99       | kk.a unknown subjects
                KLE-27.04                     | kk.a unknown subjects
                kle.27.03.08,kle.99           | kk.a unknown subjects
                local.own                     | ''
                pickle.27.03.99               | ''
                """)
        void findsNumbersThatTheLandscapeDoesNotHold(String ids, String expected) {
            assertEquals(expected, probe.told(KLE, "Application kk.a \"A\" subjects=" + ids));
        }

        @Test
        void leavesAnIdToTheStoreWhereTheNumberIsKnownUnderAnotherId() {
            String[] sketch = {KLE, "Application kk.a \"A\" subjects=kle.2025-05-01.27.03.08"};

            assertEquals("", probe.told(sketch));
            assertEquals(1, Probe.of("V-ID-2").findings(sketch).size());
        }

        @Test
        void tellsAnUnknownNumberOnce() {
            assertEquals(List.of(), Probe.of("V-ID-2").on(KLE, "Application kk.a \"A\" subjects=kle.27.03.99"));
        }

        @Test
        void doesNotHideWhatElseDangles() {
            Probe dangling = Probe.of("V-ID-2");

            assertEquals(2, dangling.on(KLE, "Application kk.a \"A\" subjects=kle.27.03.99,local.x").size());
            assertEquals(1, dangling.on(KLE, "Application kk.a \"A\" subjects=kle.27.03.99 product=p").size());
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                by hand             | scheme=KLE number=27.03.99                     | s byHand number
                by hand, no scheme  | number=27.03.99                                | s byHand number
                by hand, but known  | scheme=KLE number=27.03.08                     | ''
                an edition of its own | scheme=KLE number=27.03.99 edition=2025-05-01 | ''
                local               | scheme=LOCAL number=27.03.99                   | ''
                no number of KLE    | number=STORM-17                                | ''
                """)
        void findsSubjectsMadeByHand(String why, String subject, String expected) {
            assertEquals(expected, probe.told(KLE, "Subject s \"S\" " + subject, "Product p \"P\" subjects=s"), why);
        }

        @Test
        void saysNothingOfASubjectThatNobodyUses() {
            assertEquals("", probe.told(KLE, "Subject s \"S\" scheme=KLE number=27.03.99"));
        }

        @Test
        void asksForAnEditionWhereNoneIsLoaded() {
            assertEquals(List.of("No edition of KLE is loaded, so the number 27.03.08 of A cannot be checked. "
                    + "Import one with the command import kle."),
                    probe.says("Application kk.a \"A\" subjects=kle.27.03.08"));
        }
    }

    @Nested
    class ExpiredSubject {

        private final Probe probe = Probe.of("V-KLE-2");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                expires today          | expires=2026-06-30 | kk.a expired subjects
                expires tomorrow       | expires=2026-07-01 | ''
                does not expire        | retention=K10      | ''
                """)
        void findsSubjectsThatHaveExpired(String why, String subject, String expected) {
            assertEquals(expected, probe.told(
                    "Subject s \"S\" number=27.03.08 scheme=KLE edition=2022-05-01 " + subject,
                    "Application kk.a \"A\" subjects=s"), why);
        }

        @Test
        void offersTheFirstGoodSuccessorsAlongTheChain() {
            List<String> said = probe.says(
                    "Subject a \"A\" number=27.03.01 expires=2020-12-31 replacedBy=b,c",
                    "Subject b \"B\" number=27.03.02 expires=2021-12-31 replacedBy=d,a",
                    "Subject c \"C\" number=27.03.03", "Subject d \"D\" number=27.03.04",
                    "BusinessService kk.s \"Service\" subjects=a");

            assertEquals(1, said.size());
            assertTrue(said.getFirst().endsWith("Use 27.03.03 C, 27.03.04 D instead."), said.getFirst());
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                dropped, group kept   | number=27.03    | 2026-06-30 | kk.a replaced subjects
                dropped, main group kept | number=27    | 2026-06-30 | kk.a replaced subjects
                edition not yet valid | number=27.03    | 2025-04-30 | ''
                edition valid today   | number=27.03    | 2025-05-01 | kk.a replaced subjects
                still there           | number=27.03.08 | 2026-06-30 | ''
                only part is loaded   | number=14.01    | 2026-06-30 | ''
                """)
        void findsSubjectsThatTheValidEditionDropped(String why, String newer, String day, String expected) {
            assertEquals(expected, probe.at(day).told(
                    "Subject old \"Old\" number=27.03.08 scheme=KLE edition=2022-05-01 replacedBy=new",
                    "Subject new \"New\" number=27.03.10 scheme=KLE edition=2025-05-01",
                    "Subject other \"Other\" scheme=KLE edition=2025-05-01 " + newer,
                    "Application kk.a \"A\" subjects=old"), why);
        }

        @ParameterizedTest
        @CsvSource({"Application kk.a lifecycle.endOfLife=2026-01-01 subjects=s", "Application kk.a excludedSubjects=s",
                "Subject t number=27.03.09 parent=s"})
        void keepsUsesThatDoNotMatter(String line) {
            assertEquals("", probe.told("Subject s \"S\" number=27.03.08 expires=2020-01-01", line));
        }
    }

    @Nested
    class ApplicationWithoutSubject {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                none                      | kind=LINE_OF_BUSINESS | kk.a none subjects
                its own                   | kind=LINE_OF_BUSINESS subjects=kle.27.03.08 | ''
                from its product          | kind=LINE_OF_BUSINESS product=p.with | ''
                product has none either   | kind=LINE_OF_BUSINESS product=p.without | kk.a none subjects
                all of them excluded | kind=LINE_OF_BUSINESS product=p.with excludedSubjects=kle.27.03.08 \
                | kk.a none subjects
                kind from the product     | product=p.without | kk.a none subjects
                another kind              | kind=ESDH product=p.without | ''
                kind not known            | version=1 | ''
                module of one that has    | kind=LINE_OF_BUSINESS parent=kk.whole | ''
                no longer there           | kind=LINE_OF_BUSINESS lifecycle.endOfLife=2026-06-30 | ''
                """)
        void finds(String why, String application, String expected) {
            assertEquals(expected, Probe.of("V-KLE-3").told(KLE,
                    "Product p.with \"P\" subjects=kle.27.03.08", "Product p.without \"Q\" kind=LINE_OF_BUSINESS",
                    "Application kk.whole \"Whole\" kind=LINE_OF_BUSINESS subjects=kle.27.03.08",
                    "Application kk.a \"A\" " + application), why);
        }
    }
}
