// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.Connect;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.editing.gesture.Link;
import dk.landskab.editing.gesture.Move;
import dk.landskab.editing.model.Changes;
import dk.landskab.model.Metamodel;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Integration;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;

class GestureTest {

    @TempDir
    private Path temporary;
    private Town town;
    private OpenLandscape open;

    @BeforeEach
    void open() {
        town = Town.in(temporary);
        open = town.open();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Application     | Wages           | town.app.wages                      | town/application.landskab",
        "Application     | Pay             | town.app.pay-2                      | town/application.landskab",
        "Application     | Løn & Ærinder Å | town.app.loen-aerinder-aa           | town/application.landskab",
        "Application     | ''              | town.app.new                        | town/application.landskab",
        "DataObject      | Été             | town.data.ete                       | town/information.landskab",
        "BusinessProcess | Pay wages       | town.process.pay-wages              | town/business.landskab",
        "Strategy        | Digital         | town.strategy.digital               | town/strategy.landskab",
    })
    void aNewElementGetsAReadableIdAndStandsWithItsLike(String type, String name, String id, String file) {
        EObject created = new CreateElement(open, Metamodel.classNamed(type).orElseThrow(), name).of("town").call();

        assertEquals(id, ((Identified) created).getId());
        assertSame(created, open.find(id).orElseThrow());
        assertEquals(Set.of(file), open.dirty());
    }

    @Test
    void gesturesArePreparedByManyThreadsAtOnce() {
        List<Identified> elements = List.of("town.app.pay", "town.app.time", "town.data.wage").stream()
                .map(each -> open.find(each).orElseThrow()).toList();

        CompletableFuture.allOf(elements.stream().map(each -> CompletableFuture.runAsync(() -> {
            for (int i = 0; i <= 100; i++) {
                new ChangeFeature(open).set(each, CorePackage.Literals.ELEMENT__NAME, "Name " + i).call();
            }
        })).toArray(CompletableFuture[]::new)).join();

        assertEquals(Set.of("Name 100"), elements.stream().map(each -> ((Element) each).getName()).collect(Collectors.toSet()));
    }

    @Test
    void twoOfOneNameGetTwoIds() {
        CreateElement first = new CreateElement(open, ApplicationPackage.Literals.APPLICATION, "Aula").of("town");
        CreateElement second = new CreateElement(open, ApplicationPackage.Literals.APPLICATION, "Aula").of("town");

        assertEquals("town.app.aula", ((Identified) first.call()).getId());
        assertEquals("town.app.aula-2", ((Identified) second.call()).getId());
    }

    @Test
    void whatHasNoIdCanBeDeleted() throws IOException {
        open.close();
        Path file = town.folder().resolve("town/application.landskab");
        Files.writeString(file, Files.readString(file).replace("id=\"town.int.time\"", ""));
        open = town.open();
        EObject nameless = open.landscape().all(Integration.class).stream().findFirst().orElseThrow();
        assertEquals(null, ((Identified) nameless).getId());

        new Deletion(open, List.of(nameless)).call();
        assertEquals(List.of(), List.copyOf(open.landscape().all(Integration.class)));
    }

    @Test
    void aNewFileIsThereWhenItIsSavedAndNotWhenItIsUndone() throws IOException {
        Element goal = (Element) new CreateElement(open, Metamodel.classNamed("Goal").orElseThrow(), "Fewer systems")
                .of("town").call();
        open.undo();
        assertEquals(Optional.empty(), open.find(goal.getId()));
        assertEquals(Set.of(), open.dirty());

        open.redo();
        open.save();

        assertTrue(town.files().get("town/strategy.landskab").contains("town.goal.fewer-systems"));
    }

    @Test
    void aChildGetsItsIdFromItsContainer() {
        EObject unit = new CreateElement(open, BusinessPackage.Literals.ORG_UNIT, "Pay roll")
                .in(open.find("town").orElseThrow(), BusinessPackage.Literals.ORGANISATION__UNITS).call();

        assertEquals("town.orgunit.pay-roll", ((Identified) unit).getId());
        assertSame(open.find("town").orElseThrow(), unit.eContainer());
    }

    @Test
    void severalFeaturesChangeInOneGesture() {
        Application pay = Town.find(open, "town.app.pay", Application.class);

        new ChangeFeature(open).set(pay, CorePackage.Literals.ELEMENT__NAME, "Wages")
                .set(pay, CorePackage.Literals.ELEMENT__OWNER, null)
                .set(pay, CorePackage.Literals.ELEMENT__ALIASES, List.of("Løn", "Lön")).call();
        assertEquals("Wages null [Løn, Lön]", pay.getName() + " " + pay.getOwner() + " " + pay.getAliases());

        open.undo();
        assertEquals("Pay HR []", pay.getName() + " " + pay.getOwner().getName() + " " + pay.getAliases());
    }

    @Test
    void whatMakesNoSenseWithoutTheDeletedGoesAlongAndTheRestIsMended() throws IOException {
        Deletion deletion = new Deletion(open, List.of(open.find("town.app.pay").orElseThrow(),
                open.find("town.unit.it").orElseThrow()));

        assertEquals(Set.of("town.int.time"), ids(deletion.along()));
        assertEquals(List.of("town.app.time owner"), deletion.emptied().stream()
                .map(each -> ((Identified) each.source()).getId() + " " + each.reference().getName()).toList());
        assertEquals(Set.of(), open.dirty());

        deletion.call();
        for (String id : List.of("town.app.pay", "town.app.pay.use", "town.int.time", "town.unit.it")) {
            assertEquals(Optional.empty(), open.find(id));
        }
        open.save();
        try (OpenLandscape again = town.open()) {
            assertEquals(List.of(), again.problems().stream()
                    .filter(each -> !each.location().file().endsWith(".acq")).toList());
        }
    }

    @Test
    void theDeletionOfAnEndAndItsIntegrationNamesNothingTwice() {
        Deletion deletion = new Deletion(open, List.of(open.find("town.int.time").orElseThrow(),
                open.find("town.app.pay").orElseThrow(), open.find("town.app.pay.use").orElseThrow()));

        assertEquals(List.of(), deletion.along());
        deletion.call();
        open.undo();
        assertEquals(Set.of(), open.dirty());
    }

    @Test
    void theTopOfAFileIsNotDeleted() {
        Deletion deletion = new Deletion(open, List.of(open.parts().getFirst().root()));

        assertThrows(EditRefusedException.class, deletion::call);
        assertEquals(Set.of(), open.dirty());
    }

    @Test
    void anElementMovesToAnotherFileAndWhoRefersToItStays() {
        Application pay = Town.find(open, "town.app.pay", Application.class);

        new Move(open, pay, part("town/information.landskab")).call();

        assertSame(pay, Town.find(open, "town.int.time", Integration.class).getTo());
        assertEquals(Set.of("town/application.landskab", "town/information.landskab"), open.dirty());
        assertTrue(Written.of(open).get("town/information.landskab").contains("town.app.pay"));
    }

    @ParameterizedTest
    @CsvSource({"town.app.pay, town.unit.it", "town, town.unit.it", "town.app.pay.use, town.app.pay"})
    void whatDoesNotFitIsNotMoved(String object, String into) {
        Move move = new Move(open, open.find(object).orElseThrow(), open.find(into).orElseThrow());

        assertEquals(Optional.empty(), move.into());
        assertThrows(EditRefusedException.class, move::call);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "town.app.time | town.app.pay   | Integration Dependency",
        "town.app.time | town.data.wage | DataUse",
        "town.unit.it  | town.app.pay   | RoleAssignment",
        "town.app.pay  | town.unit.it   | Dependency",
    })
    void theMetamodelSaysWhatMayBeConnectedAndHow(String from, String to, String types) {
        EObject source = open.find(from).orElseThrow();
        EObject target = open.find(to).orElseThrow();
        List<Link> links = Link.between(source, target);

        for (String type : types.split(" ")) {
            Link link = links.stream().filter(each -> name(each).equals(type)).findFirst()
                    .orElseThrow(() -> new AssertionError(type + " in " + links));
            Identified made = (Identified) new Connect(open, source, target).by(link, "town");
            assertTrue(open.incoming(target).stream().anyMatch(each -> each.source() == made), type);
        }
    }

    @Test
    void aDirectReferenceIsSetOnTheSource() {
        EObject pay = open.find("town.app.pay").orElseThrow();
        EObject it = open.find("town.unit.it").orElseThrow();
        new ChangeFeature(open).set(pay, CorePackage.Literals.ELEMENT__OWNER, null).call();
        Link owner = Link.between(pay, it).stream()
                .filter(each -> each instanceof Link.Direct(var reference) && reference.getName().equals("owner"))
                .findFirst().orElseThrow();

        assertSame(pay, new Connect(open, pay, it).by(owner, "town"));
        assertSame(it, ((Element) pay).getOwner());
    }

    @Test
    void whoeverListensIsToldWhatChangedAlsoByUndo() throws Exception {
        List<Changes> heard = new ArrayList<>();
        try (AutoCloseable listening = open.listen(heard::add)) {
            EObject created = new CreateElement(open, ApplicationPackage.Literals.APPLICATION, "Aula").of("town").call();
            open.undo();

            assertEquals(List.of(created), heard.get(0).added());
            assertEquals(List.of(created), heard.get(1).removed());
        }
        open.redo();
        assertEquals(2, heard.size());
    }

    @Test
    void aMoveIsNoComingAndNoGoing() throws Exception {
        List<Changes> heard = new ArrayList<>();
        try (AutoCloseable listening = open.listen(heard::add)) {
            new Move(open, open.find("town.app.pay").orElseThrow(), part("town/information.landskab")).call();
        }
        assertEquals(List.of(List.of(), List.of()), List.of(heard.getFirst().added(), heard.getFirst().removed()));
    }

    @Test
    void aFileThatWasNotWhollyUnderstoodIsNotEdited() throws IOException {
        Path file = town.folder().resolve("town/information.landskab");
        Files.writeString(file, Files.readString(file).replace("name=\"Wage\"", "name=\"Wage\" newer=\"1\""));
        Map<String, String> before = town.files();
        try (OpenLandscape lossy = town.open()) {
            EObject wage = lossy.find("town.data.wage").orElseThrow();
            ChangeFeature change = new ChangeFeature(lossy).set(wage, CorePackage.Literals.ELEMENT__NAME, "Pay");

            assertThrows(EditRefusedException.class, change::call);
            assertEquals("Wage", ((Element) wage).getName());
            assertEquals(Set.of(), lossy.dirty());
        }
        assertEquals(before, town.files());
    }

    private EObject part(String path) {
        return open.parts().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow().root();
    }

    private static Set<String> ids(List<EObject> objects) {
        return objects.stream().map(each -> ((Identified) each).getId()).collect(Collectors.toSet());
    }

    private static String name(Link link) {
        return switch (link) {
            case Link.Direct(var reference) -> reference.getName();
            case Link.Between(var type, var from, var to) -> type.getName();
            case Link.Within(var containment, var type, var to) -> type.getName();
        };
    }
}
