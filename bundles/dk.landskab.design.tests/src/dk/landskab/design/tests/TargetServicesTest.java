// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static dk.landskab.design.tests.kit.Drawn.ids;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import dk.landskab.design.services.AreaServices;
import dk.landskab.design.services.TargetServices;
import dk.landskab.design.tests.kit.Drawn;
import dk.landskab.model.change.Plateau;

class TargetServicesTest {

    private final TargetServices services = new TargetServices();
    private final Drawn town = Drawn.of(
            "Application a \"A\"", "Application b \"B\"", "Application c \"C\"", "Application d \"D\"",
            "Application e \"E\"", "Application n \"N\"", "Strategy s \"S\"", "Component m \"M\"",
            "Plateau p \"2030\" kind=TO_BE",
            "  PlateauItem p.a element=a disposition=REPLACE successors=n reason=\"Support ends\"",
            "  PlateauItem p.b element=b disposition=MERGE_INTO successors=c",
            "  PlateauItem p.d element=d disposition=RETIRE",
            "  PlateauItem p.e element=e disposition=RETAIN",
            "  PlateauItem p.n element=n disposition=NEW",
            "  PlateauItem p.s element=s disposition=ADAPT",
            "  PlateauItem p.m element=m disposition=UNDECIDED",
            "  PlateauItem p.gone element=gone disposition=RETIRE",
            "Plateau empty \"Empty\"");
    private final Plateau plateau = town.get("p");
    private final EObject view = town.about("p");

    @Test
    void todayShowsWhatBecomesSomethingElseByAreaThenName() {
        assertEquals(List.of("s", "a", "b", "m"), ids(services.leavingElements(plateau, view)));
    }

    @Test
    void theTargetShowsSuccessorsAndWhatIsAdaptedAndApartWhatIsNew() {
        assertEquals(List.of("s", "c"), ids(services.receivingElements(plateau, view)));
        assertEquals(List.of("n"), ids(services.newElements(plateau, view)));
    }

    @Test
    void whatEndsAndWhatStaysHaveBoxesOfTheirOwn() {
        assertEquals(List.of("d"), ids(services.retiredElements(plateau, view)));
        assertEquals(List.of("e"), ids(services.keptElements(plateau, view)));
    }

    @Test
    void anItemLeadsToItsSuccessorsAndAnAdaptedElementToItself() {
        assertAll(
                () -> assertEquals(List.of("n"), ids(services.becomes(town.get("p.a")))),
                () -> assertEquals(List.of("s"), ids(services.becomes(town.get("p.s")))),
                () -> assertEquals(List.of(), ids(services.becomes(town.get("p.m")))),
                () -> assertEquals(List.of(), ids(services.becomes(town.get("p.e")))),
                () -> assertEquals(List.of("p.a", "p.b", "p.m", "p.s"),
                        ids(services.changes(plateau)).stream().sorted().toList()));
    }

    @Test
    void aBoxIsThereOnlyWithContent() {
        Plateau empty = town.get("empty");
        assertAll(
                () -> assertEquals(1, services.leavingBox(plateau).size()),
                () -> assertEquals(1, services.arrivingBox(plateau).size()),
                () -> assertEquals(1, services.retiredBox(plateau).size()),
                () -> assertEquals(1, services.keptBox(plateau).size()),
                () -> assertEquals(0, services.leavingBox(empty).size()),
                () -> assertEquals(0, services.arrivingBox(empty).size()),
                () -> assertEquals(0, services.retiredBox(empty).size()),
                () -> assertEquals(0, services.keptBox(empty).size()));
    }

    @Test
    void theDecisionStandsBelowTheNameWithASignThatNeedsNoColour() {
        assertAll(
                () -> assertTrue(services.dispositionCaption(town.get("d"), view).contains("−\u00A0")),
                () -> assertTrue(services.dispositionCaption(town.get("n"), view).contains("+\u00A0")),
                () -> assertTrue(services.dispositionCaption(town.get("s"), view).contains("Δ\u00A0")),
                () -> assertTrue(services.dispositionCaption(town.get("m"), view).contains("?\u00A0")),
                () -> assertTrue(services.dispositionCaption(town.get("a"), view).contains("→\u00A0")),
                () -> assertFalse(services.dispositionCaption(town.get("c"), view).contains("→\u00A0")));
    }

    @Test
    void theReasonIsInTheHint() {
        assertTrue(services.dispositionHint(town.get("a"), view).contains("Support ends"));
        assertTrue(services.dispositionHint(town.get("c"), view).endsWith("c"));
    }

    @Test
    void anElementHasTheColoursOfItsArea() {
        AreaServices areas = new AreaServices();
        assertAll(
                () -> assertTrue(areas.isOfStrategy(town.get("s"))),
                () -> assertTrue(areas.isOfInfrastructure(town.get("m"))),
                () -> assertFalse(areas.isOfBusiness(town.get("a"))),
                () -> assertFalse(areas.isOfInformation(town.get("a"))),
                () -> assertTrue(areas.isOfChange(plateau)));
    }
}
