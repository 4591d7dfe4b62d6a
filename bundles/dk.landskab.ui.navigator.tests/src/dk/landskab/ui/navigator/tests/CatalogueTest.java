// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.navigator.catalogue.Card;
import dk.landskab.ui.navigator.catalogue.CardChanges;
import dk.landskab.ui.navigator.catalogue.Catalogue;
import dk.landskab.ui.navigator.tests.kit.Town;

class CatalogueTest {

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

    @Test
    void everythingThatAPersonMayLookForHasACard() {
        assertEquals(Set.of("town", "town.unit.it", "town.unit.web", "vendor", "kle.27", "kle.27.01", "kle.81",
                "town.process.hire", "prod.care", "town.app.pay", "town.app.pay.use", "town.app.care", "town.app.two",
                "alone.app", "town.int.time", "town.data.wage", "doc.one"), ids(town.catalogue()));
        assertTrue(town.catalogue().isFull());
    }

    @Test
    void itIsFilledLittleByLittleAndSaysSo() throws Exception {
        try (Catalogue slow = new Catalogue(town.open(), Language.EN)) {
            assertFalse(slow.isFull());
            assertTrue(slow.fill(4));
            assertTrue(slow.cards().size() < 5);
            assertFalse(slow.fill(1000));
            assertEquals(ids(town.catalogue()), ids(slow));
        }
    }

    @Test
    void whatIsAddedWhileItIsFilledIsInItAndWhatIsDeletedIsNot() throws Exception {
        try (Catalogue slow = new Catalogue(town.open(), Language.EN)) {
            slow.fill(5);
            new CreateElement(town.open(), ApplicationPackage.Literals.APPLICATION, "New").of("town").call();
            new Deletion(town.open(), List.of(town.find("town.app.two"))).call();
            slow.fill(1000);
            assertTrue(ids(slow).contains("town.app.new"));
            assertEquals(ids(town.catalogue()), ids(slow));
        }
    }

    @Test
    void anAliasIsChangedInTheCardByTheSameGesture() {
        new ChangeFeature(town.open()).set(town.find("town.app.pay"), CorePackage.Literals.ELEMENT__NAME, "Wages").call();

        assertEquals("Wages", town.catalogue().of(town.find("town.app.pay")).orElseThrow().name());
        town.open().undo();
        assertEquals("Løn og pension", town.catalogue().of(town.find("town.app.pay")).orElseThrow().name());
    }

    @Test
    void whatIsCalledAfterAnotherIsRenamedWithIt() {
        String before = town.catalogue().of(town.find("town.app.pay.use")).orElseThrow().name();
        new ChangeFeature(town.open()).set(town.find("town.data.wage"), CorePackage.Literals.ELEMENT__NAME, "Salary")
                .call();

        String after = town.catalogue().of(town.find("town.app.pay.use")).orElseThrow().name();
        assertTrue(before.contains("Wage"), before);
        assertTrue(after.contains("Salary"), after);
    }

    @Test
    void whoeverListensIsToldWhatIsWrittenAndWhatIsGone() throws Exception {
        List<CardChanges> told = new ArrayList<>();
        AutoCloseable handle = town.catalogue().listen(told::add);
        new Deletion(town.open(), List.of(town.find("town.app.pay"))).call();
        handle.close();
        town.open().undo();

        assertEquals(1, told.size());
        assertEquals(Set.of("town.app.pay", "town.app.pay.use", "town.int.time"),
                told.getFirst().gone().stream().map(Card::id).collect(Collectors.toSet()));
        assertTrue(ids(town.catalogue()).contains("town.app.pay.use"));
    }

    @Test
    void namesSpeakTheLanguageOfTheCatalogue() throws Exception {
        Path other = temporary.resolve("other");
        try (Town danish = Town.of(other, Sketch.of("Organisation x \"X\"\n  OrgUnit x.u \"U\"\nContract x.c \"C\"\n"
                + "  Cost x.c.cost kind=LICENCE amount=12 currency=DKK"), Language.DA)) {
            String name = danish.catalogue().of(danish.find("x.c.cost")).orElseThrow().name();
            assertTrue(name.contains("12"), name);
        }
    }

    private static Set<String> ids(Catalogue catalogue) {
        return catalogue.cards().stream().map(Card::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aLandscapeThatNobodyEditsIsCataloguedToo() throws Exception {
        Landscape read = Sketch.of("OrgUnit it \"IT\"", "Application a \"A\" owner=it");

        try (Catalogue catalogue = new Catalogue(read, Language.EN)) {
            while (catalogue.fill(1)) {
                assertFalse(catalogue.isFull());
            }
            assertEquals(Set.of("IT", "A"), catalogue.cards().stream().map(Card::name).collect(Collectors.toSet()));
            assertEquals("A", catalogue.need(read.find("a").orElseThrow()).orElseThrow().name());
        }
    }
}
