// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing recorded        | version=1 | kk.a never evidence
            only claimed            | evidence.confidence=CLAIMED evidence.confirmedOn=2026-06-01 | kk.a never evidence
            confirmed, no day       | evidence.confidence=CONFIRMED | kk.a never evidence
            confirmed later | evidence.confidence=CONFIRMED evidence.confirmedOn=2026-07-01 | kk.a never evidence
            confirmed on the day    | evidence.confidence=CONFIRMED evidence.confirmedOn=2026-06-30 | ''
            24 months ago           | evidence.confidence=CONFIRMED evidence.confirmedOn=2024-06-30 | ''
            a day more | evidence.confidence=CONFIRMED evidence.confirmedOn=2024-06-29 | kk.a old confirmedOn
            """)
    void findsOperationalApplicationsThatNobodyConfirmed(String why, String evidence, String expected) {
        assertEquals(expected, Probe.of("V-EV-1").told("Application kk.a \"A\" lifecycle.activeFrom=2020-01-01 "
                + evidence), why);
    }

    @ParameterizedTest
    @CsvSource({"activeFrom=2026-07-01", "phaseOutFrom=2026-06-30", "declared=PHASE_IN"})
    void asksOnlyForWhatIsInOperation(String lifecycle) {
        assertEquals("", Probe.of("V-EV-1").told("Application kk.a \"A\" lifecycle." + lifecycle));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            none                    | Document kk.d "D" | kk unknown
            of its applications     | Estimate kk.e what=APPLICATIONS total=80 organisation=kk | ''
            of something else       | Estimate kk.e what=CONTRACTS total=80 organisation=kk | kk unknown
            without a number        | Estimate kk.e what=APPLICATIONS organisation=kk | kk unknown
            of another organisation | Estimate kk.e what=APPLICATIONS total=80 organisation=vk | kk unknown
            """)
    void findsOrganisationsWithoutAnEstimate(String why, String line, String expected) {
        assertEquals(expected, Probe.of("V-EV-2").told("Organisation kk \"K\"", "Organisation vk \"V\"",
                "Application kk.a \"A\"", "Application kk.b \"B\"", line), why);
    }

    @Test
    void asksNoEstimateOfAnOrganisationWithoutApplications() {
        assertEquals("", Probe.of("V-EV-2").told("Organisation kk \"K\"",
                "Application kk.a \"A\" lifecycle.endOfLife=2020-01-01"));
    }
}
