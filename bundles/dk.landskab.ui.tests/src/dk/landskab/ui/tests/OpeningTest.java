// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Bench.class)
class OpeningTest {

    @TempDir
    private Path temporary;

    private final Driver driver;

    OpeningTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void aFolderIsOpenedAndTheRulesLookAtIt() {
        driver.open(Town.write(temporary.resolve("town")));

        driver.until("the rules have run", () -> !driver.workplace().desk().get().findings().isEmpty());
        assertEquals("town – Landskab", driver.on(() -> driver.window().getShell().getText()));
    }

    @Test
    void aFolderWithoutALandscapeIsRefusedInASentence() {
        driver.begin(() -> driver.workplace().open(temporary));

        driver.press("Close");

        assertTrue(driver.on(() -> driver.workplace().desk().isEmpty()));
    }

    @Test
    void whatIsOpenStaysOpenWhereAnotherCannotBeRead() {
        Path town = Town.write(temporary.resolve("town"));
        driver.open(town);

        driver.begin(() -> driver.workplace().open(temporary.resolve("nowhere")));
        driver.press("Close");

        assertEquals(town, driver.opened().path());
    }

    @Test
    void whatWasOpenLatelyIsRememberedTheLastFirst() {
        Path one = Town.write(temporary.resolve("one"));
        Path other = Town.write(temporary.resolve("other"));
        driver.open(one);
        driver.begin(() -> driver.workplace().open(other));
        driver.until("the other is open", () -> driver.workplace().desk().filter(each -> each.path().equals(other))
                .isPresent());

        assertEquals(List.of(other, one), driver.on(() -> driver.workplace().recent().subList(0, 2)));
    }
}
