// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.gesture.Rename;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.model.information.InformationPackage;
import dk.landskab.store.TextEdit;

/** What a step is called before it is taken back. */
class GistTest {

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

    @Test
    void nothingIsCalledNothing() {
        assertEquals(Optional.empty(), open.toUndo(Language.EN));
        assertEquals(Optional.empty(), open.toRedo(Language.EN));
    }

    @Test
    void aChangedFeatureIsToldWithTheNameThatThereIsNow() {
        name("town.app.pay", "Wages");
        assertUndo("Name of Wages");

        open.undo();
        assertEquals(Optional.empty(), open.toUndo(Language.EN));
        assertEquals(Optional.of("Name of Pay"), open.toRedo(Language.EN));
    }

    @Test
    void itIsToldInTheLanguageOfTheReader() {
        name("town.app.pay", "Wages");

        assertEquals(Optional.of("Navn for Wages"), open.toUndo(Language.DA));
        assertEquals(Optional.of("Namn för Wages"), open.toUndo(Language.SV));
    }

    @Test
    void whatChangedFurtherInIsToldOfWhatHasAName() {
        new ChangeFeature(open).set(Town.find(open, "town.app.pay.use", Identified.class),
                InformationPackage.Literals.DATA_USE__DATA, null).call();

        assertUndo("Data of Pay");
    }

    @Test
    void severalAreTheFirstAndANumber() {
        open.together(() -> {
            name("town.app.pay", "A");
            name("town.app.time", "B");
            name("town.unit.it", "C");
            return null;
        });

        assertUndo("A and 2 more");
    }

    @Test
    void aNewOneIsCreatedAlsoWhereItsNameFollows() {
        CreateElement create = new CreateElement(open, ApplicationPackage.Literals.APPLICATION, "New").of("town");
        Element made = (Element) open.together(create::call);
        Command last = open.domain().getCommandStack().getUndoCommand();
        open.continuing(last, () -> {
            name(made.getId(), "Archive");
            return null;
        });

        assertUndo("Creation of Archive");
    }

    @Test
    void whatIsDeletedIsToldByItsName() {
        new Deletion(open, List.of(Town.find(open, "town.app.pay", Element.class))).call();

        assertUndo("Deletion of Pay and 1 more");
    }

    @Test
    void anIdThatIsInTextsTooIsThatOfTheElement() {
        new Rename(open, Town.find(open, "town.app.time", Identified.class), "town.app.clock").call();

        assertUndo("Id of Time");
    }

    @Test
    void aTextIsToldByItsFile() {
        String content = open.text("town/buy.acq").orElseThrow().content();
        new EditText(open).edits("town/buy.acq", List.of(new TextEdit(content.indexOf("Pay runs"), 3, "Wages"))).call();

        assertUndo("Text in buy.acq");
    }

    @Test
    void whatOtherProgramsDidIsToldAsTheirs() throws IOException {
        Path file = town.folder().resolve("town/application.landskab");
        Files.writeString(file, Files.readString(file).replace("\"Pay\"", "\"Wages\""));

        open.reload(open.outside());

        assertUndo("What other programs changed");
    }

    private void name(String id, String name) {
        new ChangeFeature(open).set(Town.find(open, id, Element.class), CorePackage.Literals.ELEMENT__NAME, name).call();
    }

    private void assertUndo(String words) {
        assertEquals(Optional.of(words), open.toUndo(Language.EN));
    }
}
