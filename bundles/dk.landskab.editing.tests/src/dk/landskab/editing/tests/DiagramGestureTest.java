// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.Arrange;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateDiagram;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.editing.gesture.Rename;
import dk.landskab.editing.gesture.ShowOrHide;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramPackage.Literals;
import dk.landskab.model.diagram.Placement;

class DiagramGestureTest {

    @TempDir
    private Path temporary;
    private Town town;
    private OpenLandscape open;
    private Diagram diagram;

    @BeforeEach
    void open() {
        town = Town.in(temporary);
        open = town.open();
        diagram = new CreateDiagram(open, "Layers", "Layers of Pay").of("town").call();
        open.save();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "town | Layers of Pay | town.diagram.layers-of-pay-2 | town/diagrams/layers-of-pay-2.diagram",
        "town | Løn           | town.diagram.loen            | town/diagrams/loen.diagram",
        "town | 支払い         | town.diagram                 | town/diagrams/layers.diagram",
        "''   | Pay           | .diagram.pay                 | diagrams/pay.diagram",
    })
    void aNewDiagramIsAFileOfItsOwnWithAReadableName(String organisation, String name, String id, String path) {
        Diagram made = new CreateDiagram(open, "Layers", name).of(organisation).call();

        assertEquals(id, made.getId());
        assertEquals(Set.of(path), open.dirty());
    }

    @Test
    void whatADiagramShowsIsSavedAndReadAgain() {
        new CreateDiagram(open, "Layers", "Then").of("town").subject(element("town.app.pay"))
                .at(LocalDate.of(2030, 1, 1)).layers(List.of("Data", "Costs")).filters(Set.of("Old")).call();
        open.save();

        try (OpenLandscape again = town.open()) {
            Diagram read = Town.find(again, "town.diagram.then", Diagram.class);
            assertEquals("Then Layers Pay 2030-01-01 [Costs, Data] [Old]", read.getName() + " " + read.getKind() + " "
                    + read.getSubject().getName() + " " + read.getDate() + " "
                    + read.getLayers().stream().sorted().toList() + " " + read.getFilters());
        }
    }

    @Test
    void aDiagramIsRenamedAndGetsOtherLayersLikeAnyObject() {
        new ChangeFeature(open).set(diagram, Literals.DIAGRAM__NAME, "Pay roll")
                .set(diagram, Literals.DIAGRAM__LAYERS, List.of("Data")).call();
        assertEquals("Pay roll [Data]", diagram.getName() + " " + diagram.getLayers());

        open.undo();
        assertEquals("Layers of Pay []", diagram.getName() + " " + diagram.getLayers());
    }

    @Test
    void anElementIsMovedAndResizedAndPutBackByUndo() {
        new Arrange(open, diagram).place(element("town.app.pay"), 10, 20.04, 100, 50.06).call();
        new Arrange(open, diagram).place(element("town.app.pay"), 30, 20, 100, 80).call();
        assertEquals(Set.of("town.diagram.layers-of-pay.at.town.app.pay 30 20 100 80 []"), places());

        open.undo();
        assertEquals(Set.of("town.diagram.layers-of-pay.at.town.app.pay 10 20 100 50.1 []"), places());
        open.undo();
        assertEquals(Set.of(), places());
        assertEquals(Set.of(), open.dirty());
    }

    @Test
    void aPlaceAndTheBendsOfALineDoNotDisturbEachOther() {
        Identified line = element("town.int.time");
        new Arrange(open, diagram).bends(line, "1,2", "3,4").place(line, 5, 6, 7, 8).call();
        new Arrange(open, diagram).place(line, 9, 6, 7, 8).call();
        assertEquals(Set.of("town.diagram.layers-of-pay.at.town.int.time 9 6 7 8 [1,2, 3,4]"), places());

        new Arrange(open, diagram).bends(line).call();
        assertEquals(Set.of("town.diagram.layers-of-pay.at.town.int.time 9 6 7 8 []"), places());
    }

    @Test
    void eachViewOfAnElementHasAPlaceOfItsOwn() {
        Identified pay = element("town.app.pay");
        new Arrange(open, diagram).place(pay, Optional.of("Unit:town.unit.hr/App:town.app.pay"), 1, 2, 3, 4)
                .place(pay, Optional.of("Unit:town.unit.it/App:town.app.pay"), 5, 6, 7, 8)
                .bends(pay, Optional.of("Unit:town.unit.it/App:town.app.pay"), List.of("9,9")).call();
        new Arrange(open, diagram).place(pay, Optional.of("Unit:town.unit.hr/App:town.app.pay"), 1, 2, 3, 40).call();
        String start = "town.diagram.layers-of-pay.at.Unit-town.unit.";
        assertEquals(Set.of(start + "hr-App-town.app.pay 1 2 3 40 []", start + "it-App-town.app.pay 5 6 7 8 [9,9]"),
                places());

        Diagram copy = EcoreUtil.copy(diagram);
        new Arrange(open, diagram).free(pay).call();
        assertEquals(Set.of(), places());
        new Arrange(open, diagram).like(copy.getPlacements()).call();
        assertEquals(2, places().size());
        open.save();
        try (OpenLandscape again = town.open()) {
            assertEquals(Set.of("Unit:town.unit.hr/App:town.app.pay", "Unit:town.unit.it/App:town.app.pay"),
                    Town.find(again, "town.diagram.layers-of-pay", Diagram.class).getPlacements().stream()
                            .map(Placement::getView).collect(Collectors.toSet()));
        }
    }

    @Test
    void thePlacesOfViewsFollowWhatIsGivenAnotherIdAndComeBackByUndo() {
        Identified pay = element("town.app.pay");
        String before = "Unit:town.unit.hr/App:town.app.pay";
        new Arrange(open, diagram).place(pay, Optional.of(before), 1, 2, 3, 4)
                .place(pay, Optional.of("App:town.app.pay"), 5, 6, 7, 8).call();

        new Rename(open, element("town.unit.hr"), "town.unit.staff").call();
        assertEquals(Set.of("Unit:town.unit.staff/App:town.app.pay", "App:town.app.pay"), views());
        new Rename(open, pay, "town.app.wages").call();
        assertEquals(Set.of("Unit:town.unit.staff/App:town.app.wages", "App:town.app.wages"), views());
        open.undo();
        open.undo();
        assertEquals(Set.of(before, "App:town.app.pay"), views());
    }

    private Set<String> views() {
        return diagram.getPlacements().stream().map(Placement::getView).collect(Collectors.toSet());
    }

    @Test
    void whatStandsThereAlreadyIsNoStep() {
        Arrange there = new Arrange(open, diagram).place(element("town.app.pay"), 10, 20, 100, 50);
        there.call();
        open.save();

        new Arrange(open, diagram).place(element("town.app.pay"), 10.01, 20, 100, 50).free(element("town.app.time"))
                .call();
        new Arrange(open, diagram).like(EcoreUtil.copy(diagram).getPlacements()).call();
        new ShowOrHide(open, diagram).show(element("town.app.pay")).call();

        assertEquals(Set.of(), open.dirty());
    }

    @Test
    void awholePictureIsTakenOverAndOnlyWhatDiffersIsTouched() {
        new Arrange(open, diagram).place(element("town.app.pay"), 1, 1, 1, 1)
                .place(element("town.app.time"), 2, 2, 2, 2).bends(element("town.int.time"), "5,5").call();
        Placement kept = place("town.app.time");
        Diagram other = EcoreUtil.copy(diagram);
        other.getPlacements().removeIf(each -> each.getElement() == element("town.app.pay"));
        other.getPlacements().stream().filter(each -> each.getElement() == element("town.int.time"))
                .forEach(each -> each.getBendpoints().clear());

        new Arrange(open, diagram).like(other.getPlacements()).call();

        assertEquals(Set.of("town.diagram.layers-of-pay.at.town.app.time 2 2 2 2 []",
                "town.diagram.layers-of-pay.at.town.int.time null null null null []"), places());
        assertEquals(kept, place("town.app.time"));
    }

    @Test
    void whatIsHiddenKeepsItsPlaceAndIsShownAgain() {
        new Arrange(open, diagram).place(element("town.app.pay"), 1, 1, 1, 1).call();
        new ShowOrHide(open, diagram).hide(element("town.app.pay")).hide(element("town.app.time")).call();
        assertEquals(Set.of("town.app.pay", "town.app.time"), hidden());
        assertEquals(1, places().size());

        new ShowOrHide(open, diagram).show(element("town.app.pay")).call();
        assertEquals(Set.of("town.app.time"), hidden());
        open.undo();
        open.undo();
        assertEquals(Set.of(), hidden());
    }

    @Test
    void aNodeAndItsPlaceAreOneStep() throws IOException {
        Map<String, String> before = town.files();
        Identified made = open.together(() -> {
            Identified app = (Identified) new CreateElement(open, ApplicationPackage.Literals.APPLICATION, "Aula")
                    .of("town").call();
            new Arrange(open, diagram).place(app, 1, 2, 3, 4).call();
            return app;
        });
        assertEquals(Set.of("town.diagram.layers-of-pay.at." + made.getId() + " 1 2 3 4 []"), places());
        assertEquals(Set.of("town/application.landskab", "town/diagrams/layers-of-pay.diagram"), open.dirty());

        open.undo();
        assertEquals(before, Written.of(open));
    }

    @Test
    void theDeletionOfAnElementTakesItsPlacesAlongWithoutSayingSo() {
        new Arrange(open, diagram).place(element("town.app.pay"), 1, 1, 1, 1).call();
        new ShowOrHide(open, diagram).hide(element("town.app.pay")).call();
        Deletion deletion = new Deletion(open, List.of(element("town.app.pay")));
        assertFalse(deletion.along().stream().anyMatch(Placement.class::isInstance));

        deletion.call();
        assertEquals(Set.of(), places());
        assertEquals(Set.of(), hidden());

        open.undo();
        assertEquals(1, places().size());
        assertTrue(hidden().contains("town.app.pay"));
    }

    private Element element(String id) {
        return Town.find(open, id, Element.class);
    }

    private Placement place(String id) {
        return diagram.getPlacements().stream().filter(each -> each.getElement() == element(id)).findFirst()
                .orElseThrow();
    }

    private Set<String> hidden() {
        return diagram.getHidden().stream().map(Identified::getId).collect(Collectors.toSet());
    }

    private Set<String> places() {
        return diagram.getPlacements().stream().map(each -> each.getId() + " " + each.getX() + " " + each.getY() + " "
                + each.getWidth() + " " + each.getHeight() + " " + each.getBendpoints()).collect(Collectors.toSet());
    }
}
