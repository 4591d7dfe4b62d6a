// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

import dk.landskab.model.core.Element;
import dk.landskab.ui.landscape.Workplace;

/** What an earlier run edited and did not save, as after its process was killed. */
@ExtendWith(Bench.class)
class RecoveryTest {

    @TempDir
    private Path temporary;

    private final Driver driver;
    private Path town;
    private Killed killed;

    RecoveryTest(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void aRunWasKilledWhileItEdited() throws IOException {
        town = Town.write(temporary.resolve("town"));
        killed = new Killed(town, Platform.getStateLocation(FrameworkUtil.getBundle(Workplace.class)).toPath()
                .resolve("journals"));
        killed.rename("town.app.pay", "Wages");
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void whatWasNotSavedIsOfferedAndIsThereAgainUnsaved() {
        driver.begin(() -> driver.workplace().open(town));

        driver.press("Recover");

        driver.opened();
        assertEquals("Wages", driver.on(this::name));
        assertTrue(driver.on(() -> driver.workplace().desk().get().isDirty()));
    }

    @Test
    void whatIsNotWantedIsThrownAway() throws IOException {
        driver.begin(() -> driver.workplace().open(town));

        driver.press("Throw away");

        driver.opened();
        assertEquals("Pay", driver.on(this::name));
        assertEquals(List.of(), killed.left());
    }

    @Test
    void whoDoesNotDecideIsAskedAgain() throws IOException {
        driver.begin(() -> driver.workplace().open(town));

        driver.press("Cancel");

        assertTrue(driver.on(() -> driver.workplace().desk().isEmpty()));
        assertEquals(1, killed.left().size());
    }

    private String name() {
        return ((Element) driver.workplace().desk().get().landscape().find("town.app.pay").orElseThrow()).getName();
    }
}
