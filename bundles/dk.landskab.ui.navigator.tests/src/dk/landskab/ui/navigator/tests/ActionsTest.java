// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Severity;
import dk.landskab.store.Location;
import dk.landskab.ui.navigator.action.Drop;
import dk.landskab.ui.navigator.action.Farewell;
import dk.landskab.ui.navigator.action.Offer;
import dk.landskab.ui.navigator.action.Standing;
import dk.landskab.ui.navigator.grouping.GroupTree;
import dk.landskab.ui.navigator.grouping.Grouping;
import dk.landskab.ui.navigator.grouping.Node;
import dk.landskab.ui.navigator.tests.kit.Town;

class ActionsTest {

    @TempDir
    private Path temporary;
    private Town town;

    @BeforeEach
    void open() {
        town = Town.in(temporary);
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "town.app.pay | Use of data, State of a security measure",
        "town         | Organisational unit",
        "kle.27       | ''",
        "town.app.pay.use | ''",
    })
    void whatCanStandWithinIsOffered(String id, String offers) {
        assertEquals(offers, Offer.at(line(Grouping.PACKAGE, id)).stream().map(each -> each.in(Language.EN))
                .collect(Collectors.joining(", ")));
    }

    @Test
    void belowAHeadingItsClassIsOfferedAndGetsWhatTheTreeSaysOfIt() {
        Node applications = line(Grouping.ORGANISATION, "town.app.pay").parent().orElseThrow();
        Element owned = (Element) only(Offer.at(applications)).create(town.open(), Language.EN);
        assertSame(town.find("town.unit.web"), owned.getOwner());
        assertEquals("town.app.new-application", owned.getId());

        Node services = line(Grouping.SUBJECT, "town.process.hire").parent().orElseThrow();
        EObject filed = only(Offer.at(services)).create(town.open(), Language.DA);
        assertEquals(List.of(town.find("kle.81")), filed.eGet(filed.eClass().getEStructuralFeature("subjects")));
        assertEquals("Ny: forretningsproces", ((Element) filed).getName());
    }

    @Test
    void withoutALineTheOrganisationWithMostElementsGetsTheNewOne() {
        List<Offer> strategy = Offer.anywhere().entrySet().stream()
                .filter(each -> each.getKey().key().equals("package.strategy")).findFirst().orElseThrow().getValue();
        assertEquals("town.strategy.new-strategy",
                ((Identified) strategy.getFirst().create(town.open(), Language.EN)).getId());
    }

    @Test
    void belowAUnitTheUnitBecomesTheOwnerAndOneUndoTakesItBack() {
        drop(Grouping.ORGANISATION, "town.app.care", "town.unit.it");
        assertSame(town.find("town.unit.it"), town.find("town.app.care", Application.class).getOwner());
        town.open().undo();
        assertEquals(null, town.find("town.app.care", Application.class).getOwner());
    }

    @Test
    void belowASubjectTheSubjectIsNamedInsteadOfTheOneItWasDraggedFrom() {
        GroupTree tree = tree(Grouping.SUBJECT);
        Node dragged = tree.of(town.find("town.app.two")).stream()
                .filter(each -> each.parent().orElseThrow().parent().orElseThrow().card().orElseThrow().id().equals("kle.81"))
                .findFirst().orElseThrow();
        Drop drop = new Drop(Grouping.SUBJECT, dragged, only(tree.of(town.find("kle.27.01"))));
        assertTrue(drop.isPossible(town.open()));
        drop.call(town.open());
        assertEquals(List.of(town.find("kle.27"), town.find("kle.27.01")),
                town.find("town.app.two", Application.class).getSubjects().stream()
                        .sorted((one, other) -> one.getId().compareTo(other.getId())).toList());
    }

    @Test
    void unitsAndSubjectsMoveBelowEachOther() {
        drop(Grouping.ORGANISATION, "town.unit.it", "town.unit.web", true);
        assertEquals(null, town.find("town.unit.it", OrgUnit.class).getParent());
        drop(Grouping.SUBJECT, "kle.81", "kle.27");
        assertSame(town.find("kle.27"), town.find("kle.81", Subject.class).getParent());
        drop(Grouping.SUBJECT, "kle.27", "kle.81", true);
    }

    @Test
    void elsewhereAnObjectMovesIntoWhatCanHoldIt() {
        drop(Grouping.PACKAGE, "town.app.pay.use", "town.app.two");
        assertSame(town.find("town.app.two"), town.find("town.app.pay.use").eContainer());
        drop(Grouping.PACKAGE, "town.unit.web", "vendor");
        assertSame(town.find("vendor"), town.find("town.unit.web").eContainer());
    }

    @Test
    void whatCannotMoveIsRefusedWithTheReasonAndNothingChanges() {
        GroupTree tree = tree(Grouping.PACKAGE);
        Node app = only(tree.of(town.find("town.app.two")));
        Node heading = app.parent().orElseThrow();
        refused("A heading cannot be dragged.", new Drop(Grouping.PACKAGE, heading, app));
        refused("Drop it onto an element.", new Drop(Grouping.PACKAGE, app, heading));
        refused("cannot move into", new Drop(Grouping.PACKAGE, app, only(tree.of(town.find("town.app.pay")))));
        assertTrue(town.open().dirty().isEmpty());
    }

    @Test
    void aFarewellTellsWhatGoesInTheReadersLanguage() {
        Farewell farewell = new Farewell(town.open(), List.of(town.find("town.app.pay")));
        assertEquals("""
                Slet Løn og pension?

                Med følger indholdet: 1 dataanvendelse.

                Dette slettes også, da det ikke giver mening alene: Care to pay.""", farewell.question().in(Language.DA));
        farewell.call();
        assertTrue(town.open().find("town.int.time").isEmpty());
    }

    @Test
    void aFarewellNamesTheFirstAndCountsTheRest() {
        List<EObject> all = town.catalogue().cards().stream().filter(each -> each.object() instanceof Element)
                .<EObject>map(each -> each.object()).toList();
        String question = new Farewell(town.open(), all).question().in(Language.EN);
        assertTrue(question.contains(" and 8 more?"), question);
    }

    @Test
    void theWorstProblemIsSeenAtTheObjectAndAtEveryLineAbove() {
        GroupTree tree = tree(Grouping.PACKAGE);
        Standing standing = new Standing(List.of(finding("town.app.pay.use", Severity.ERROR),
                finding("town.app.pay", Severity.WARNING), finding("town.app.two", Severity.INFORMATION)));
        standing.reaches(tree);
        Node pay = only(tree.of(town.find("town.app.pay")));

        assertEquals(Optional.of(Severity.ERROR), standing.of(pay));
        assertEquals(Optional.of(Severity.WARNING), standing.of(pay.card().orElseThrow().object()));
        assertEquals(Optional.of(Severity.ERROR), standing.of(pay.parent().orElseThrow()));
        assertEquals(Optional.of(Severity.INFORMATION), standing.of(only(tree.of(town.find("town.app.two")))));
        assertEquals(Optional.empty(), standing.of(only(tree.of(town.find("alone.app")))));
    }

    private Finding finding(String id, Severity severity) {
        return new Finding("V-TEST", severity, Message.of(Offer.class, "drop.heading"), Optional.of(id),
                Optional.of(town.find(id)), Optional.empty(), Location.of("file"));
    }

    private void refused(String reason, Drop drop) {
        assertFalse(drop.isPossible(town.open()));
        String message = assertThrows(EditRefusedException.class, () -> drop.call(town.open())).getMessage();
        assertTrue(message.contains(reason), message);
    }

    private void drop(Grouping grouping, String dragged, String onto) {
        drop(grouping, dragged, onto, false);
    }

    private void drop(Grouping grouping, String dragged, String onto, boolean refused) {
        GroupTree tree = tree(grouping);
        Drop drop = new Drop(grouping, only(tree.of(town.find(dragged))), only(tree.of(town.find(onto))));
        if (refused) {
            assertThrows(EditRefusedException.class, () -> drop.call(town.open()));
        } else {
            assertTrue(drop.isPossible(town.open()));
            drop.call(town.open());
        }
    }

    private Node line(Grouping grouping, String id) {
        return only(tree(grouping).of(town.find(id)));
    }

    private GroupTree tree(Grouping grouping) {
        GroupTree tree = new GroupTree(grouping, town.open(), town.catalogue(), Mirror.none());
        town.catalogue().cards().forEach(tree::put);
        return tree;
    }

    private static <T> T only(List<T> one) {
        assertEquals(1, one.size());
        return one.getFirst();
    }
}
