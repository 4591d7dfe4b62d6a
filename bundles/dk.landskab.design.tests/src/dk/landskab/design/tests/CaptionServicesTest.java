// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.design.services.CaptionServices;
import dk.landskab.design.services.StatusServices;
import dk.landskab.design.tests.kit.Drawn;
import dk.landskab.design.tests.kit.View;
import dk.landskab.model.application.Application;

class CaptionServicesTest {

    private final CaptionServices captions = new CaptionServices();

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        "criticality=LOW lifecycle.activeFrom=2020-01-01; A",
        "criticality=CRITICAL lifecycle.activeFrom=2020-01-01; A|critical",
        "lifecycle.activeFrom=2030-01-01; A|not yet",
        "lifecycle.phaseOutFrom=2027-01-01; A|phasing out",
        "criticality=SOCIETAL lifecycle.endOfLife=2026-01-01; A|societal · not in use",
        "-; A"})
    void belowTheNameStandsOnlyWhatAReaderMustKnow(String features, String caption) {
        Drawn town = Drawn.of("Application a \"A\" " + (features == null ? "" : features));
        String said = captions.applicationCaption(town.get("a"), town.about("a"));
        assertEquals(caption.split("\\|").length == 1, said.lines().count() == 1, said);
        assertTrue(said.startsWith("A"), said);
        assertEquals(caption.contains("·"), said.contains("·"), said);
    }

    @Test
    void aCaptionIsInTheLanguageOfTheReader() {
        Application critical = Drawn.of("Application a \"A\" criticality=CRITICAL").get("a");
        assertAll(
                () -> assertEquals("A\nkritisk", captions.applicationCaption(critical, View.of(critical, "2027-01-01", "da"))),
                () -> assertEquals("A\ncritical", captions.applicationCaption(critical, View.of(critical, "2027-01-01", "en"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "criticality=CRITICAL; critical",
        "criticality=SOCIETAL lifecycle.activeFrom=2030-01-01; critical coming",
        "criticality=CRITICAL lifecycle.phaseInFrom=2027-01-01; critical in",
        "criticality=CRITICAL lifecycle.phaseOutFrom=2027-01-01; critical out",
        "criticality=HIGH lifecycle.phaseOutFrom=2027-01-01; -"})
    void whatIsCriticalSaysSoInEveryStatus(String features, String expected) {
        Drawn town = Drawn.of("Application a \"A\" " + features);
        Application application = town.get("a");
        StatusServices status = new StatusServices();
        String held = (status.isCritical(application) ? "critical" : "-")
                + (status.isCriticalComing(application, town.about("a")) ? " coming" : "")
                + (status.isCriticalPhasedIn(application, town.about("a")) ? " in" : "")
                + (status.isCriticalPhasedOut(application, town.about("a")) ? " out" : "");
        assertEquals(expected, held);
    }

    @Test
    void aGroupIsCalledAfterItsUnitOrItsMainGroupWithNumber() {
        Drawn town = Drawn.of("Organisation k \"K\"", "  OrgUnit k.u \"Unit\"", "Subject s \"Roads\" number=05");
        assertAll(
                () -> assertEquals("Unit", captions.unitCaption(town.get("k.u"), town.about("k"))),
                () -> assertEquals("05 Roads", captions.mainGroupCaption(town.get("s"), town.about("k"))),
                () -> assertEquals("Not run by any unit", captions.unitCaption(town.get("k"), town.about("k"))),
                () -> assertEquals("Without a subject of KLE", captions.mainGroupCaption(town.get("k"), town.about("k"))));
    }

    @Test
    void aHintTellsNameKindDescriptionAndId() {
        Drawn town = Drawn.of("Application a \"A\" description=\"What it does\"", "Application b \"B\"");
        assertEquals("A\nApplication\nWhat it does\na", captions.hint(town.get("a"), town.about("a")));
        assertEquals("B\nApplication\nb", captions.hint(town.get("b"), town.about("a")));
    }

    @Test
    void aHintTellsStatusAndOwnerWhereTheyAreKnown() {
        Drawn town = Drawn.of("Organisation k \"K\"", "  OrgUnit k.u \"Schools\"",
                "Application a \"A\" owner=k.u lifecycle.activeFrom=2020-01-01");
        assertEquals("A\nApplication · in operation · Accountable unit: Schools\na", captions.hint(town.get("a"), town.about("a")));
    }

    @Test
    void anElementWithoutANameIsCalledByItsClassAndId() {
        Drawn town = Drawn.of("Application a");
        assertTrue(captions.caption(town.get("a"), town.about("a")).contains("a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "lifecycle.activeFrom=2030-01-01; coming",
        "lifecycle.declared=IDEA; coming",
        "lifecycle.phaseInFrom=2027-01-01; in",
        "lifecycle.activeFrom=2020-01-01; operational",
        "lifecycle.phaseOutFrom=2027-06-01; out",
        "lifecycle.endOfLife=2027-06-01; gone",
        "kind=ESDH; undecided"})
    void exactlyOneStatusHoldsOnADay(String features, String expected) {
        Drawn town = Drawn.of("Application a \"A\" " + features);
        Application application = town.get("a");
        StatusServices status = new StatusServices();
        String held = (status.isComing(application, town.about("a")) ? "coming" : "")
                + (status.isPhasedIn(application, town.about("a")) ? "in" : "")
                + (status.isPhasedOut(application, town.about("a")) ? "out" : "")
                + (status.isOutOfUse(application, town.about("a")) ? "gone" : "")
                + (status.isUndecided(application, town.about("a")) ? "undecided" : "");
        assertEquals(expected.equals("operational") ? "" : expected, held);
    }
}
