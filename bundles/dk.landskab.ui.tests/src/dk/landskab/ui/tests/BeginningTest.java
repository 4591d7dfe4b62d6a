// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;


@ExtendWith(Bench.class)
class BeginningTest {

    @TempDir
    private Path temporary;

    private final Driver driver;

    BeginningTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void aFolderThatHoldsSomethingIsRefusedBeforeAnythingIsDone() throws IOException {
        Files.writeString(temporary.resolve("mine.txt"), "mine");
        driver.command("dk.landskab.ui.new");
        driver.fill("Name of the organisation:", "Town");

        driver.fill("Folder:", temporary.toString());

        assertFalse(driver.on(() -> driver.controls(Button.class, each -> each.getText().contains("Finish")).getFirst()
                .isEnabled()));
    }

    @Test
    void theExampleIsSetUpAndOpened() {
        driver.command("dk.landskab.ui.example");
        driver.fill("Folder:", temporary.resolve("demo").toString());

        driver.press("Finish");

        assertEquals("lindholt", driver.opened().name());
    }

    @Test
    void aRepositoryIsClonedAndOpened() {
        Path town = Town.write(temporary.resolve("town"));
        Terminal.in(town).begin();
        driver.command("dk.landskab.ui.clone");
        driver.fill("Address:", town.toUri().toString());
        driver.fill("Folder:", temporary.resolve("clone").toString());

        driver.press("Finish");

        assertTrue(driver.opened().landscape().find("town").isPresent());
    }
}
