// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static dk.landskab.design.tests.kit.Drawn.ids;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dk.landskab.design.services.LandscapeServices;
import dk.landskab.design.tests.kit.Drawn;
import dk.landskab.model.core.Identified;

class LandscapeServicesTest {

    private final LandscapeServices services = new LandscapeServices();
    private final Drawn town = Drawn.of(
            "Organisation k \"Kommune\"",
            "  OrgUnit k.council \"Council\" kind=COUNCIL",
            "  OrgUnit k.tech \"Technique\" kind=ADMINISTRATION parent=k.council",
            "  OrgUnit k.road \"Roads\" parent=k.tech",
            "  OrgUnit k.care \"Care\" kind=ADMINISTRATION parent=k.council",
            "Organisation v \"Vendor\"",
            "Subject s.27 \"Care\" number=27 level=MAIN_GROUP",
            "Subject s.27.36 \"Elderly\" number=27.36 level=GROUP parent=s.27",
            "Subject s.05 \"Roads\" number=05 level=MAIN_GROUP",
            "Subject s.05.01.01 \"Lamps\" number=05.01.01 level=SUBJECT",
            "Product p \"Product\" subjects=s.27.36",
            "Application k.b \"Bb\" owner=k.road subjects=s.05.01.01",
            "Application k.a \"Aa\" owner=k.tech subjects=s.05.01.01,s.27",
            "Application k.c \"Cc\" owner=k.care product=p",
            "Application k.d \"Dd\"",
            "Application k.e \"Ee\" owner=k.care product=p excludedSubjects=s.27.36",
            "Application v.x \"Xx\"",
            "Integration k.i from=k.a to=k.c");

    @Test
    void theBoxesAreTheAdministrationsByNameThenTheSubjectForWhatNobodyRuns() {
        assertEquals(List.of("k.care", "k.tech", "k"), ids(services.administrations(town.get("k"), town.about("k"))));
    }

    @Test
    void anApplicationLiesInTheAdministrationOfItsUnit() {
        assertAll(
                () -> assertEquals(List.of("k.a", "k.b"), ids(services.administered(town.get("k.tech"), town.about("k")))),
                () -> assertEquals(List.of("k.c", "k.e"), ids(services.administered(town.get("k.care"), town.about("k")))));
    }

    @Test
    void whatNobodyRunsLiesInTheBoxOfTheSubject() {
        assertEquals(List.of("k.d"), ids(services.administered(town.get("k"), town.about("k"))));
    }

    @Test
    void aUnitAsSubjectShowsWhatItAndTheUnitsBelowItRun() {
        assertEquals(List.of("k.tech"), ids(services.administrations(town.get("k.tech"), town.about("k.tech"))));
        assertEquals(List.of("k.a", "k.b"), ids(services.administered(town.get("k.tech"), town.about("k.tech"))));
    }

    @Test
    void aWholeFileAsSubjectShowsWhatAllOfItsOrganisationsRun() {
        String file = ((Identified) town.landscape().parts().getFirst().roots().getFirst()).getId();
        assertEquals(List.of("k.d", "v.x"), ids(services.administered(town.get(file), town.about(file))));
    }

    @Test
    void theMainGroupsStandInTheOrderOfTheirNumbers() {
        assertEquals(List.of("s.05", "s.27", "k"), ids(services.mainGroups(town.get("k"))));
    }

    @Test
    void anApplicationLiesInTheMainGroupThatItServesMostOfSeveralTheLowest() {
        assertEquals(List.of("k.a", "k.b"), ids(services.serving(town.get("s.05"), town.about("k"))));
    }

    @Test
    void theSubjectsOfTheProductCountUnlessTheApplicationLeavesThemOut() {
        assertAll(
                () -> assertEquals(List.of("k.c"), ids(services.serving(town.get("s.27"), town.about("k")))),
                () -> assertEquals(List.of("k.d", "k.e"), ids(services.serving(town.get("k"), town.about("k")))));
    }

    @Test
    void unitsThatStandInACircleEndTheWayUp() {
        Drawn circle = Drawn.of("Organisation k \"K\"", "  OrgUnit k.one \"One\" parent=k.two",
                "  OrgUnit k.two \"Two\" parent=k.one", "Application k.a \"A\" owner=k.one");
        assertEquals(1, services.administrations(circle.get("k"), circle.about("k")).size());
    }

    @Test
    void aLandscapeWithoutApplicationsHasOneBoxToBeginIn() {
        Drawn empty = Drawn.of("Organisation k \"K\"");
        assertEquals(List.of("k"), ids(services.administrations(empty.get("k"), empty.about("k"))));
    }

    @Test
    void allIntegrationsAreOffered() {
        assertEquals(List.of("k.i"), ids(services.integrations(town.get("k"))));
    }
}
