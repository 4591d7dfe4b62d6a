// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.ui.landscape.OpenDesk;

/** Three places become one landscape through the wizard, with a conflict. */
@ExtendWith(Bench.class)
class MergePlacesTest {

    @TempDir
    private Path temporary;

    private final Driver driver;

    MergePlacesTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void aConflictIsDecidedAndTheResultIsOpen() throws IOException {
        Path base = Town.write(temporary.resolve("base"));
        Path theirs = written("theirs", "name=\"Pay\"", "name=\"Their pay\"");
        OpenDesk ours = driver.open(written("ours", "name=\"Pay\"", "name=\"Our pay\""));
        Path merged = temporary.resolve("merged");

        driver.command("dk.landskab.ui.mergePlaces");
        driver.fill("Before both:", base.toString());
        driver.fill("Theirs:", theirs.toString());
        driver.fill("Into the folder:", merged.toString());
        driver.press("Next >");
        new VersionsHand(driver).decide("As they have it");
        driver.press("Finish");

        driver.until("the result is open", () -> driver.workplace().desk().filter(each -> each != ours).isPresent());
        assertEquals(merged, driver.opened().path());
        assertEquals("Their pay", Town.names(driver.opened()).getFirst());
        assertFalse(driver.opened().isDirty());
        assertFalse(Files.exists(temporary.resolve("merged.resolution")));
    }

    @Test
    void nothingNeedsToBeOpen() throws IOException {
        Path base = Town.write(temporary.resolve("base"));
        Path ours = written("ours", "name=\"Pay\"", "name=\"Our pay\"");
        Path merged = temporary.resolve("merged");

        driver.command("dk.landskab.ui.mergePlaces");
        driver.fill("Before both:", base.toString());
        driver.fill("Ours:", ours.toString());
        driver.fill("Theirs:", written("theirs", "name=\"Pay\"", "name=\"Their pay\"").toString());
        driver.fill("Into the folder:", merged.toString());
        driver.press("Next >");
        new VersionsHand(driver).decide("As we have it");
        driver.press("Finish");

        driver.until("the result is open", () -> driver.workplace().desk().isPresent());
        assertEquals("Our pay", Town.names(driver.opened()).getFirst());
    }

    @Test
    void landscapesThatLieBesideWhatIsOpenAreOffered() {
        Path other = Town.write(temporary.resolve("other"));
        driver.open(Town.write(temporary.resolve("town")));

        driver.command("dk.landskab.ui.mergePlaces");

        driver.until("it is offered", () -> driver.called("Theirs:")
                .filter(each -> ((Combo) each).indexOf(other.toString()) >= 0).isPresent());
        driver.press("Cancel");
    }

    private Path written(String name, String what, String by) throws IOException {
        Path folder = Town.write(temporary.resolve(name));
        Path file = folder.resolve("town/application.landskab");
        Files.writeString(file, Files.readString(file).replace(what, by));
        return folder;
    }
}
