// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

    private final Probe gap = Probe.of("V-GAP-1");

    @ParameterizedTest(name = "recommended: {0}")
    @CsvSource({"kk.g.1, ''", "kk.h.1, kk.g recommended recommended", "kk.g.missing, ''"})
    void asksForARecommendationAmongTheOptionsOfTheGap(String recommended, String expected) {
        assertEquals(expected, gap.told("Gap kk.g \"G\" recommended=" + recommended,
                "  GapOption kk.g.1 \"One\" pros=\"Cheap\" cons=\"Slow\"",
                "Gap kk.h \"H\" recommended=kk.h.1", "  GapOption kk.h.1 \"Other\" pros=\"Fast\" cons=\"Dear\""));
    }

    @Test
    void findsAGapWhoseOptionsNobodyChoseFrom() {
        assertEquals("kk.g recommended recommended",
                gap.told("Gap kk.g \"G\"", "  GapOption kk.g.1 \"One\" pros=\"Cheap\" cons=\"Slow\""));
    }

    @Test
    void leavesAGapWithoutOptionsAlone() {
        assertEquals("", gap.told("Gap kk.g \"G\""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            both         | pros="Cheap" cons="Slow" | ''
            only pros    | pros="Cheap"             | kk.g.1 cons cons
            only cons    | cons="Slow"              | kk.g.1 pros pros
            blank        | pros=" " cons="Slow"     | kk.g.1 pros pros
            neither      | approach=EVOLUTION       | kk.g.1 cons cons, kk.g.1 pros pros
            """)
    void findsOptionsThatAreOneSided(String why, String option, String expected) {
        assertEquals(expected, gap.told("Gap kk.g \"G\" recommended=kk.g.1",
                "  GapOption kk.g.1 \"One\" " + option), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            both           | consequence="No updates" alternative="Pay more" | ''
            no alternative | consequence="No updates"                        | kk.r alternative alternative
            no consequence | alternative="Pay more"                          | kk.r consequence consequence
            blank          | consequence=" " alternative="Pay more"          | kk.r consequence consequence
            neither        | kind=TECHNICAL | kk.r alternative alternative, kk.r consequence consequence
            """)
    void findsRestrictionsThatSayTooLittle(String why, String restriction, String expected) {
        assertEquals(expected, Probe.of("V-GAP-2").told("Restriction kk.r \"R\" " + restriction), why);
    }
}
