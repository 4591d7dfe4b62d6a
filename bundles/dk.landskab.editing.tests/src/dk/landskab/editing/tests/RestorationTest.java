// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.editing.gesture.Restoration;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;

class RestorationTest {

    @TempDir
    private Path temporary;
    private Town town;
    private OpenLandscape open;
    private Landscape then;
    private Map<String, String> before;

    @BeforeEach
    void aTownAsItWas() throws IOException {
        town = Town.in(temporary);
        open = town.open();
        then = town.landscape().read();
        open.save();
        before = town.files();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"town.app.pay", "town.int.time", "town.unit.hr", "town.app.pay.use"})
    void whatWasDeletedComesBackWithWhatWentWithItAndAllFilesAreAsBefore(String id) throws IOException {
        delete(id);

        Restoration restoration = restoration(id);
        assertTrue(restoration.isGone());
        assertEquals(List.of(), said(restoration.lost()));
        restoration.call();

        open.save();
        assertSameLines();
    }

    @Test
    void theIntegrationThatWentWithAnApplicationIsSaidToComeBack() {
        delete("town.app.pay");

        assertEquals(List.of("town.int.time"),
                restoration("town.app.pay").along().stream().map(Identified::getId).toList());
    }

    @Test
    void itIsOneStepThatIsUndone() {
        delete("town.app.pay");
        restoration("town.app.pay").call();
        assertTrue(open.find("town.int.time").isPresent());

        open.undo();

        assertTrue(open.find("town.app.pay").isEmpty());
        assertTrue(open.find("town.int.time").isEmpty());
        open.undo();
        assertTrue(open.find("town.app.pay").isPresent());
    }

    @Test
    void aReferenceToWhatIsNoMoreIsSaidAndLeftOut() {
        delete("town.app.pay");
        delete("town.unit.hr");

        Restoration restoration = restoration("town.app.pay");
        assertEquals(List.of("Accountable unit of Pay: town.unit.hr is no more."), said(restoration.lost()));
        restoration.call();

        assertFalse(find("town.app.pay").eIsSet(feature("town.app.pay", "owner")));
    }

    @Test
    void anElementThatIsThereSaysAgainWhatItSaidAndStaysTheSameObject() throws IOException {
        Identified pay = find("town.app.pay");
        change("name", "Wages");
        change("owner", find("town.unit.it"));
        change("lifecycle", null);
        delete("town.app.pay.use");

        Restoration restoration = restoration("town.app.pay");
        assertEquals(Set.of("name", "lifecycle", "owner", "data"), restoration.differing().stream()
                .map(EStructuralFeature::getName).collect(Collectors.toSet()));
        assertSame(pay, restoration.call());

        open.save();
        assertSameLines();
    }

    @Test
    void oneValueIsRestoredAndTheOthersStay() {
        change("name", "Wages");
        change("owner", find("town.unit.it"));

        restoration("town.app.pay").only(List.of(List.of(CorePackage.Literals.ELEMENT__NAME))).call();

        Identified pay = find("town.app.pay");
        assertEquals("Pay", pay.eGet(CorePackage.Literals.ELEMENT__NAME));
        assertSame(find("town.unit.it"), pay.eGet(feature("town.app.pay", "owner")));
    }

    @Test
    void whatSaysTheSameIsLeftAlone() {
        Restoration restoration = restoration("town.app.pay");
        assertEquals(List.of(), restoration.differing());
        restoration.call();

        assertEquals(List.of(), List.copyOf(open.dirty()));
        assertFalse(open.undo());
    }

    @Test
    void whatStoodInSomethingThatIsNoMoreIsRefusedAndSaysWhatToDo() {
        delete("town.app.pay");

        EditRefusedException refused = assertThrows(EditRefusedException.class, () -> restoration("town.app.pay.use"));
        assertTrue(refused.getMessage().endsWith("Restore that first; it brings this with it."), refused.getMessage());
    }

    private Restoration restoration(String id) {
        return new Restoration(open, then, then.find(id).orElseThrow());
    }

    private void delete(String id) {
        new Deletion(open, List.of(find(id))).call();
    }

    private void change(String feature, Object value) {
        new ChangeFeature(open).set(find("town.app.pay"), feature("town.app.pay", feature), value).call();
    }

    private Identified find(String id) {
        return open.find(id).orElseThrow(() -> new AssertionError("no " + id));
    }

    private EStructuralFeature feature(String id, String name) {
        return find(id).eClass().getEStructuralFeature(name);
    }

    private static List<String> said(List<Message> messages) {
        return messages.stream().map(each -> each.in(Language.EN)).toList();
    }

    /** What comes back may stand after its like. */
    private void assertSameLines() throws IOException {
        Map<String, String> now = town.files();
        assertEquals(before.keySet(), now.keySet());
        before.forEach((path, text) -> assertEquals(text.lines().sorted().toList(),
                now.get(path).lines().sorted().toList(), path));
    }
}
