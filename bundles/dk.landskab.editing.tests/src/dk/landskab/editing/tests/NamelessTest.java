// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.editing.model.Changes;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Language;
import dk.landskab.store.WriteRefusedException;

/** An element that another program has written without an id is edited like any other; only a file cannot hold it. */
class NamelessTest {

    private static final String FILE = "town/application.landskab";

    @TempDir
    private Path temporary;
    private Town town;
    private OpenLandscape open;

    @BeforeEach
    void aTownWithAnElementWithoutAnId() throws IOException {
        town = Town.in(temporary);
        try (OpenLandscape first = town.open()) {
            new CreateElement(first, ApplicationPackage.Literals.APPLICATION, "Lost").of("town").call();
            first.save();
        }
        Path file = town.folder().resolve(FILE);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\\s+id=\"town\\.app\\.lost\"", ""));
        assertFalse(Files.readString(file).equals(text));
        open = town.open();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void itsDeletionIsUndoneAndDoneAgainAtTheSamePlace() {
        Application lost = lost();
        Part part = (Part) lost.eContainer();
        int place = part.getElements().indexOf(lost);

        new Deletion(open, List.of(lost)).call();
        assertFalse(part.getElements().contains(lost));
        assertTrue(open.undo());
        assertEquals(place, part.getElements().indexOf(lost));
        assertTrue(open.redo());
        assertFalse(part.getElements().contains(lost));
        assertTrue(open.undo());
        assertSame(lost, lost());
    }

    @Test
    void whoListensIsToldOfEveryStepThoughItCannotBeWrittenDown() throws Exception {
        int[] told = new int[1];
        try (AutoCloseable listening = open.listen((Changes changes) -> told[0]++)) {
            rename(lost(), "Found");
            new Deletion(open, List.of(lost("Found"))).call();
            open.undo();
            open.undo();
        }
        assertEquals(4, told[0]);
        assertEquals("Lost", lost().getName());
    }

    @Test
    void thePersonIsToldThatItIsNotProtectedAndWhatToDo() {
        rename(lost(), "Found");
        String told = open.unprotected().orElseThrow().in(Language.EN);
        assertTrue(told.contains("has no id. Give it one"), told);
        rename(find("town.app.pay"), "Wages");
        assertTrue(open.unprotected().isPresent(), "it still has none");

        new ChangeFeature(open).set(lost("Found"), CorePackage.Literals.IDENTIFIED__ID, "town.app.found").call();
        assertFalse(open.unprotected().isPresent());
    }

    @Test
    void whatIsDeletedNeedsNoProtection() {
        rename(lost(), "Found");
        new Deletion(open, List.of(lost("Found"))).call();
        assertFalse(open.unprotected().isPresent());
    }

    @Test
    void allElseIsRecoveredAfterACrashAndItTooOnceItHasAnId() throws IOException {
        rename(lost(), "Found");
        rename(find("town.app.pay"), "Earlier");
        new ChangeFeature(open).set(lost("Found"), CorePackage.Literals.IDENTIFIED__ID, "town.app.lost").call();
        rename(find("town.app.pay"), "Wages");
        open.together(() -> {
            rename(lost("Found"), "Found again");
            rename(find("town.unit.it"), "Machines");
            return null;
        });
        town.crash();
        try (OpenLandscape again = OpenLandscape.recover(town.landscape(), town.notes(),
                town.notes().pending(town.landscape()).orElseThrow(), Language.EN)) {
            assertEquals("Wages", Town.find(again, "town.app.pay", Element.class).getName());
            assertEquals("Machines", Town.find(again, "town.unit.it", Element.class).getName());
        }
    }

    @Test
    void savingIsRefusedWithWhatToDoAndNothingIsLost() throws IOException {
        rename(lost(), "Found");
        WriteRefusedException refused = assertThrows(WriteRefusedException.class, open::save);
        assertTrue(refused.getMessage().contains("Give it one before saving"), refused.getMessage());
        assertTrue(open.dirty().contains(FILE));

        new ChangeFeature(open).set(lost("Found"), CorePackage.Literals.IDENTIFIED__ID, "town.app.found").call();
        open.save();
        assertTrue(town.files().get(FILE).contains("town.app.found"));
    }

    private static void rename(OpenLandscape open, Element element, String name) {
        new ChangeFeature(open).set(element, CorePackage.Literals.ELEMENT__NAME, name).call();
    }

    private void rename(Element element, String name) {
        rename(open, element, name);
    }

    private Element find(String id) {
        return Town.find(open, id, Element.class);
    }

    private Application lost() {
        return lost("Lost");
    }

    private Application lost(String name) {
        return open.parts().stream().filter(each -> each.path().equals(FILE))
                .flatMap(each -> ((Part) each.root()).getElements().stream()).filter(Application.class::isInstance)
                .map(Application.class::cast).filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }
}
