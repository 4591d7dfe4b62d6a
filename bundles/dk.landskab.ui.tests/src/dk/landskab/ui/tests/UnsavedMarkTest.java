// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.ui.landscape.OpenDesk;

/** Which tabs have a star. */
@ExtendWith(Bench.class)
class UnsavedMarkTest {

    @TempDir
    private Path temporary;

    private final Driver driver;
    private OpenDesk desk;

    UnsavedMarkTest(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void twoElementsOfTwoFilesHaveTabs() {
        desk = driver.open(Town.write(temporary.resolve("town")));
        List.of("town.app.pay", "town.unit.it").forEach(id -> driver.on(() -> {
            desk.open(desk.landscape().find(id).orElseThrow());
            return null;
        }));
        assertEquals(Set.of("town", "Pay", "IT"), driver.on(this::tabs));
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void whatIsNotSavedHasAStarAndWhatStandsInAnotherFileHasNone() {
        rename("Wages");

        driver.until("marked", () -> tabs().equals(Set.of("*town", "*Wages", "IT")));
    }

    @Test
    void savingTakesTheStarsAway() {
        rename("Wages");
        driver.until("marked", () -> tabs().contains("*Wages"));

        assertTrue(driver.on(() -> driver.workplace().save()));

        driver.until("not marked any more", () -> tabs().equals(Set.of("town", "Wages", "IT")));
    }

    @Test
    void undoingTakesThemAwayToo() {
        rename("Wages");
        driver.until("marked", () -> tabs().contains("*Wages"));

        driver.on(() -> desk.landscape().undo());

        driver.until("not marked any more", () -> tabs().equals(Set.of("town", "Pay", "IT")));
    }

    @Test
    void aTabThatIsOpenedLaterHasAStarToo() {
        rename("Wages");
        driver.until("marked", () -> tabs().contains("*Wages"));

        driver.on(() -> {
            desk.open(desk.landscape().find("town.app.time").orElseThrow());
            return null;
        });

        assertEquals(Set.of("*town", "*Wages", "IT", "*Time"), driver.on(this::tabs));
    }

    @Test
    void closingATabWithAStarAsksNothingAndTakesNothingAway() {
        rename("Wages");
        driver.until("marked", () -> tabs().contains("*Wages"));

        assertTrue(driver.on(() -> driver.window().getActivePage().closeAllEditors(true)));

        assertEquals(Set.of(), driver.on(this::tabs));
        assertFalse(desk.landscape().dirty().isEmpty());
    }

    private void rename(String name) {
        driver.on(() -> {
            new ChangeFeature(desk.landscape()).set(desk.landscape().find("town.app.pay").orElseThrow(),
                    CorePackage.Literals.ELEMENT__NAME, name).call();
            return null;
        });
    }

    private Set<String> tabs() {
        return Stream.of(driver.window().getActivePage().getEditorReferences()).map(IEditorReference::getPartName)
                .collect(Collectors.toSet());
    }
}
