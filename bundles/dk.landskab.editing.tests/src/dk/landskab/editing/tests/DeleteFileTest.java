// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.CreateDiagram;
import dk.landskab.editing.gesture.DeleteFile;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Language;

class DeleteFileTest {

    private static final String DIAGRAM = "town/diagrams/pay.diagram";
    private static final String CASES = "town/buy.acq";

    @TempDir
    private Path temporary;
    private Town town;
    private OpenLandscape open;
    private Diagram diagram;

    @BeforeEach
    void open() {
        town = Town.in(temporary);
        open = town.open();
        diagram = new CreateDiagram(open, "Layers", "Pay").of("town").call();
        open.save();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aDiagramIsDeletedWithItsFileAndComesBackByUndo() throws IOException {
        Map<String, String> before = town.files();
        new DeleteFile(open, DIAGRAM).call();

        assertEquals(Optional.empty(), open.find("town.diagram.pay"));
        assertEquals(Set.of(DIAGRAM), open.dirty());
        assertTrue(open.outside().isEmpty());
        open.save();
        assertFalse(town.files().containsKey(DIAGRAM));

        open.undo();
        assertSame(diagram, open.find("town.diagram.pay").orElseThrow());
        open.save();
        assertEquals(before, town.files());
    }

    @Test
    void aDeletionThatWasNotSavedIsRecovered() throws IOException {
        new DeleteFile(open, DIAGRAM).call();
        town.crash();
        try (OpenLandscape again = OpenLandscape.recover(town.landscape(), town.notes(),
                town.notes().pending(town.landscape()).orElseThrow(), Language.EN)) {
            assertEquals(Optional.empty(), again.find("town.diagram.pay"));
            assertEquals(Set.of(DIAGRAM), again.dirty());
            again.save();
            assertFalse(town.files().containsKey(DIAGRAM));
        }
    }

    @Test
    void aNewDiagramUnderTheNameOfADeletedOneTakesItsPlace() throws IOException {
        new DeleteFile(open, DIAGRAM).call();
        new CreateDiagram(open, "Infrastructure", "Pay").of("town").call();
        open.save();
        assertTrue(town.files().get(DIAGRAM).contains("Infrastructure"));
        assertEquals(Set.of(), open.dirty());
    }

    @Test
    void aTextIsDeletedAndWhatItSaidIsNoMore() throws IOException {
        new DeleteFile(open, CASES).call();
        assertEquals(Optional.empty(), open.find("town.case.pay"));
        open.undo();
        Reread.check(open);
        open.redo();
        open.save();
        assertFalse(town.files().containsKey(CASES));
    }

    @ParameterizedTest
    @CsvSource({"town/business.landskab, town.app.pay", "town/process.acq, town.case.pay",
        "town/none.diagram, town/none.diagram"})
    void whatOthersReferToIsNotDeletedAndTheyAreNamed(String path, String named) {
        EditRefusedException refused = assertThrows(EditRefusedException.class,
                () -> new DeleteFile(open, path).call());
        assertTrue(refused.what().in(Language.SV).contains(named), refused::getMessage);
        assertEquals(Set.of(), open.dirty());
    }
}
