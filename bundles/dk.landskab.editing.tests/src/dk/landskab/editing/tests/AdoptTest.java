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
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartDraft;

/** What was worked out from a copy, such as by an import, becomes one step of what is open. */
class AdoptTest {

    private static final String APPLICATIONS = "town/application.landskab";
    private static final String MORE = "town/more.landskab";
    private static final String CASES = "town/buy.acq";

    @TempDir
    private Path temporary;
    private Town town;
    private OpenLandscape open;

    @BeforeEach
    void open() {
        town = Town.in(temporary.resolve("mine"));
        open = town.open();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatWasWorkedOutIsOneStepThatIsUndoneAndDoneAgain() throws IOException {
        Identified pay = find("town.app.pay");
        String before = Files.readString(town.folder().resolve(APPLICATIONS));
        open.adopt(renamedAndMore(open.copy()));

        assertSame(pay, find("town.app.pay"));
        assertEquals("Payroll", name("town.app.pay"));
        assertSame(find("town.app.more"), find("town.app.time", Application.class).getParent());
        assertEquals(Set.of(APPLICATIONS, MORE), open.dirty());
        assertEquals(before, Files.readString(town.folder().resolve(APPLICATIONS)), "nothing is saved by it");
        Reread.check(open);

        open.undo();
        assertEquals("Pay", name("town.app.pay"));
        assertTrue(open.find("town.app.more").isEmpty());
        assertEquals(Set.of(), open.dirty());
        assertFalse(open.undo());
        Reread.check(open);
        open.redo();
        Reread.check(open);
        open.save();
        assertTrue(Files.readString(town.folder().resolve(APPLICATIONS)).contains("Payroll"));
        assertTrue(Files.exists(town.folder().resolve(MORE)));
    }

    @Test
    void whatIsNotSavedIsInItAndStays() {
        new ChangeFeature(open).set(find("town.app.time"), CorePackage.Literals.ELEMENT__NAME, "Clock").call();

        open.adopt(renamedAndMore(open.copy()));

        assertEquals(List.of("Payroll", "Clock"), List.of(name("town.app.pay"), name("town.app.time")));
        open.undo();
        assertEquals(List.of("Pay", "Clock"), List.of(name("town.app.pay"), name("town.app.time")));
        assertEquals(Set.of(APPLICATIONS), open.dirty());
    }

    @Test
    void whatWasEditedSinceIsNotOverwritten() {
        List<PartDraft> drafts = renamedAndMore(open.copy());
        new ChangeFeature(open).set(find("town.app.time"), CorePackage.Literals.ELEMENT__NAME, "Clock").call();

        EditRefusedException refused = assertThrows(EditRefusedException.class, () -> open.adopt(drafts));

        assertTrue(refused.getMessage().contains(APPLICATIONS), refused.getMessage());
        assertEquals(List.of("Pay", "Clock"), List.of(name("town.app.pay"), name("town.app.time")));
        assertTrue(open.find("town.app.more").isEmpty());
    }

    @Test
    void aTextIsReplacedAndAFileGoes() {
        Landscape copy = open.copy();
        String text = "use town\ncase town.case.pay Payroll runs process.buy replaces app.time in ask,pay\n";

        open.adopt(List.of(PartDraft.text(CASES, text, key(copy, CASES)),
                PartDraft.removed("town/information.landskab", key(copy, "town/information.landskab").orElseThrow())));

        assertEquals(text, open.text(CASES).orElseThrow().content());
        assertEquals("Payroll", name("town.case.pay"));
        assertTrue(open.find("town.data.wage").isEmpty());
        open.undo();
        assertEquals("Pay", name("town.case.pay"));
        assertTrue(open.find("town.data.wage").isPresent());
        Reread.check(open);
    }

    @Test
    void nothingToAdoptIsNoStep() {
        open.adopt(List.of());

        assertFalse(open.undo());
    }

    /** The pay system by another name, and in a file of its own one more system, which is above another. */
    private static List<PartDraft> renamedAndMore(Landscape copy) {
        copy.find("town.app.pay", Application.class).orElseThrow().setName("Payroll");
        Part part = CoreFactory.eINSTANCE.createPart();
        part.setId("town.more");
        Application more = ApplicationFactory.eINSTANCE.createApplication();
        more.setId("town.app.more");
        more.setName("More");
        part.getElements().add(more);
        copy.find("town.app.time", Application.class).orElseThrow().setParent(more);
        return List.of(PartDraft.changed(part(copy, APPLICATIONS)), PartDraft.added(MORE, part));
    }

    private static LoadedPart part(Landscape copy, String path) {
        return copy.parts().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
    }

    private static Optional<String> key(Landscape copy, String path) {
        return Optional.of(part(copy, path).source().contentKey());
    }

    private Identified find(String id) {
        return open.find(id).orElseThrow();
    }

    private <T> T find(String id, Class<T> type) {
        return type.cast(find(id));
    }

    private String name(String id) {
        return String.valueOf(find(id).eGet(CorePackage.Literals.ELEMENT__NAME));
    }
}
