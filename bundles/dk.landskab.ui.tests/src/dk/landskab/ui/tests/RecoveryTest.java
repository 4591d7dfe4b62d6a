// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.ui.landscape.Memory;
import dk.landskab.ui.landscape.Workplace;

/** What an earlier run edited and did not save, as after its process was killed. */
@ExtendWith(Bench.class)
class RecoveryTest {

    /** Above what any system gives to a process. */
    private static final String DEAD = "999999999";

    @TempDir
    private Path temporary;

    private final Driver driver;
    private Path town;

    RecoveryTest(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void aRunWasKilledWhileItEdited() throws IOException {
        town = Town.write(temporary.resolve("town"));
        OpenLandscape open = OpenLandscape.open(LandscapeFolder.at(town), new Memory(null, journals()).journals(town),
                Language.EN);
        new ChangeFeature(open).set(open.find("town.app.pay").orElseThrow(), CorePackage.Literals.ELEMENT__NAME, "Wages")
                .call();
        for (Path each : ofThisProcess()) {
            String name = each.getFileName().toString();
            Files.move(each, each.resolveSibling(DEAD + name.substring(name.indexOf('-'))));
        }
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
        assertEquals(List.of(), ofTheDead());
    }

    @Test
    void whoDoesNotDecideIsAskedAgain() throws IOException {
        driver.begin(() -> driver.workplace().open(town));

        driver.press("Cancel");

        assertTrue(driver.on(() -> driver.workplace().desk().isEmpty()));
        assertEquals(1, ofTheDead().size());
    }

    private String name() {
        return ((Element) driver.workplace().desk().get().landscape().find("town.app.pay").orElseThrow()).getName();
    }

    private static Path journals() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(Workplace.class)).toPath().resolve("journals");
    }

    private List<Path> ofTheDead() throws IOException {
        return journals(DEAD);
    }

    private List<Path> ofThisProcess() throws IOException {
        return journals(ProcessHandle.current().pid() + "-");
    }

    private List<Path> journals(String begin) throws IOException {
        try (Stream<Path> files = Files.list(new Memory(null, journals()).journals(town).path())) {
            return files.filter(each -> each.getFileName().toString().startsWith(begin)).toList();
        }
    }
}
