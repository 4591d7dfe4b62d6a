// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

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
        driver.on(driver.workplace()::askAndClose);
    }

    @Test
    void aFolderIsOpenedAndTheRulesLookAtIt() {
        Path town = Town.write(temporary.resolve("town"));

        driver.begin(() -> driver.workplace().open(town));

        driver.until("the landscape is open", () -> driver.workplace().desk().isPresent());
        driver.until("the rules have run", () -> !driver.workplace().desk().get().findings().isEmpty());
        assertEquals("town – Landskab", driver.on(() -> driver.window().getShell().getText()));
    }

    @Test
    void aFolderWithoutALandscapeIsRefusedInASentence() {
        driver.begin(() -> driver.workplace().open(temporary));

        driver.press("Close");

        assertTrue(driver.on(() -> driver.workplace().desk().isEmpty()));
    }
}
