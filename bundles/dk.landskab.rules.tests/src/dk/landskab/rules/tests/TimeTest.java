// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.rules.Check;
import dk.landskab.rules.RuleSettings;
import dk.landskab.rules.Rules;
import dk.landskab.testkit.Sketch;

class TimeTest {

    private static final String OPERATIONAL = " lifecycle.activeFrom=2015-01-01";

    @Nested
    class LifecycleOrder {

        private final Probe probe = Probe.of("V-TIME-1");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                in order | plannedFrom=2020-01-01 phaseInFrom=2021-01-01 activeFrom=2022-01-01 \
                phaseOutFrom=2030-01-01 endOfLife=2031-01-01 | ''
                all on one day      | plannedFrom=2020-01-01 activeFrom=2020-01-01 endOfLife=2020-01-01 | ''
                only one            | endOfLife=2020-01-01 | ''
                a day too early     | activeFrom=2022-01-01 phaseOutFrom=2021-12-31 | kk.a backwards phaseOutFrom
                over a gap          | plannedFrom=2022-01-01 endOfLife=2021-01-01 | kk.a backwards endOfLife
                two astray | phaseInFrom=2022-01-01 activeFrom=2021-01-01 phaseOutFrom=2021-06-01 \
                endOfLife=2030-01-01 | kk.a backwards activeFrom, kk.a backwards phaseOutFrom
                """)
        void finds(String why, String dates, String expected) {
            String features = dates.replaceAll("(\\w+)=", "lifecycle.$1=");

            assertEquals(expected, probe.told("Application kk.a \"A\" " + features), why);
        }

        @Test
        void saysWhichTwoDates() {
            assertEquals(List.of("A: “Phase-out from” is 2021-12-31, before “In operation from”, which is "
                    + "2022-01-01. Correct one of the two dates."), probe.says("Application kk.a \"A\" "
                            + "lifecycle.activeFrom=2022-01-01 lifecycle.phaseOutFrom=2021-12-31"));
        }
    }

    @Nested
    class OutlivedSupport {

        private final Probe probe = Probe.of("V-TIME-2");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                ends before              | endOfLife=2030-01-01 | endOfLife=2029-12-31 | kk.dep earlier on
                ends the same day        | endOfLife=2030-01-01 | endOfLife=2030-01-01 | ''
                ends later               | endOfLife=2030-01-01 | endOfLife=2030-01-02 | ''
                known end, far away      | endOfLife=2050-01-01 | endOfLife=2049-01-01 | kk.dep earlier on
                no end, within horizon   | activeFrom=2020-01-01 | endOfLife=2031-06-29 | kk.dep open on
                no end, at the horizon   | activeFrom=2020-01-01 | endOfLife=2031-06-30 | ''
                has ended already        | activeFrom=2020-01-01 | endOfLife=2025-01-01 | kk.dep open on
                needed thing has no end  | endOfLife=2030-01-01 | activeFrom=2020-01-01 | ''
                dependent is over        | endOfLife=2026-06-30 | endOfLife=2026-01-01 | ''
                dependent is not yet     | activeFrom=2026-07-01 | endOfLife=2026-01-01 | ''
                """)
        void findsHardDependencies(String why, String dependent, String on, String expected) {
            assertEquals(expected, probe.told("Application kk.a \"A\" lifecycle." + dependent,
                    "Component kk.c \"C\" lifecycle." + on,
                    "Dependency kk.dep strength=HARD dependent=kk.a on=kk.c"), why);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                soft                        | strength=SOFT
                strength not stated         | share=50
                dependency ends with it     | strength=HARD lifecycle.endOfLife=2027-01-01
                dependency is over          | strength=HARD lifecycle.endOfLife=2026-01-01
                """)
        void keepsDependencies(String why, String features) {
            assertEquals("", probe.told("Application kk.a \"A\"" + OPERATIONAL,
                    "Component kk.c \"C\" lifecycle.endOfLife=2027-01-01",
                    "Dependency kk.dep dependent=kk.a on=kk.c " + features), why);
        }

        @Test
        void findsWhatApplicationsAndComponentsRunOn() {
            assertEquals("kk.a open runsOn, kk.c open runsOn", probe.told("Application kk.a \"A\" runsOn=kk.c,kk.x",
                    "Component kk.c \"C\" runsOn=kk.x", "Component kk.x \"X\" lifecycle.endOfLife=2027-01-01"));
        }

        @Test
        void looksAsFarAsTheHorizonOfTheSettings() {
            var landscape = Sketch.of("Application kk.a \"A\" runsOn=kk.x",
                    "Component kk.x \"X\" lifecycle.endOfLife=2027-01-01");
            Check check = Check.by(Rules.family("V-TIME")).with(new RuleSettings(24, 6, 90));

            assertEquals(List.of(), check.of(landscape, LocalDate.of(2026, 6, 30)).findings());
            assertEquals(1, check.of(landscape, LocalDate.of(2026, 7, 2)).findings().size());
        }
    }

    @Nested
    class UndatedOperation {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                declared                 | lifecycle.declared=OPERATIONAL | kk.a undated lifecycle
                declared with a date     | lifecycle.declared=OPERATIONAL lifecycle.activeFrom=2020-01-01 | ''
                declared with an end     | lifecycle.declared=OPERATIONAL lifecycle.endOfLife=2030-01-01 | ''
                declared something else  | lifecycle.declared=PHASE_OUT | ''
                no lifecycle             | version=1 | ''
                """)
        void finds(String why, String features, String expected) {
            assertEquals(expected, Probe.of("V-TIME-3").told("Application kk.a \"A\" " + features), why);
        }

        @Test
        void speaksOfApplicationsOnly() {
            assertEquals("", Probe.of("V-TIME-3").told("Component kk.a \"A\" lifecycle.declared=OPERATIONAL"));
        }
    }

    @Nested
    class UnsupportedProduct {

        private final Probe probe = Probe.of("V-TIME-4");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                ended yesterday        | supportEnds=2026-06-29 | activeFrom=2015-01-01 | kk.a unsupported product
                last day               | supportEnds=2026-06-30 | activeFrom=2015-01-01 | ''
                end not known          | version=2              | activeFrom=2015-01-01 | ''
                product has successor  | supportEnds=2026-01-01 successor=p.new | activeFrom=2015-01-01 | ''
                being phased out       | supportEnds=2026-01-01 | phaseOutFrom=2026-01-01 | ''
                """)
        void finds(String why, String product, String lifecycle, String expected) {
            assertEquals(expected, probe.told("Product p.new \"New\"",
                    "Product p.old \"Old\" " + product.replace("version=2", "licence=OWN"),
                    "Application kk.a \"A\" product=p.old lifecycle." + lifecycle), why);
        }

        @ParameterizedTest
        @CsvSource({"REPLACE, ''", "MERGE_INTO, ''", "RETIRE, ''", "RETAIN, kk.a unsupported product",
                "UNDECIDED, kk.a unsupported product"})
        void acceptsAPlateauThatEndsIt(String disposition, String expected) {
            assertEquals(expected, probe.told("Product p.old \"Old\" supportEnds=2026-01-01",
                    "Application kk.a \"A\" product=p.old" + OPERATIONAL,
                    "Plateau kk.target \"Target\" date=2028-01-01",
                    "  PlateauItem kk.target.a element=kk.a disposition=" + disposition));
        }
    }
}
