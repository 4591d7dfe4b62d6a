// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.exchange.Importers;
import dk.landskab.model.core.CorePackage;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.wizard.importing.ImportWizard;

@ExtendWith(Bench.class)
class ImportTest {

    @TempDir
    private Path temporary;

    private final Driver driver;

    ImportTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "archimate", "kitos"})
    void whatAFileSaysIsOneStepInTheLandscapeBesideWhatIsNotSaved(String kind) throws IOException {
        OpenDesk desk = driver.open(Town.write(temporary.resolve("town")));
        Path file = Foreign.write(kind, desk.landscape().landscape(), temporary);
        driver.on(() -> {
            new ChangeFeature(desk.landscape()).set(desk.landscape().find("town.unit.it").orElseThrow(),
                    CorePackage.Literals.ELEMENT__NAME, "Clock").call();
            return null;
        });

        driver.begin(() -> new ImportWizard(driver.workplace(), Importers.named(kind).orElseThrow())
                .taking(List.of(file)).show(driver.window().getShell()));
        driver.press("Next >");
        driver.press("Finish");

        driver.until("it is in the landscape", () -> Town.names(desk).contains("Payroll"));
        assertEquals(desk, driver.opened());
        assertEquals("Clock", unit(desk));
        driver.on(() -> {
            driver.workplace().undo();
            return null;
        });
        assertFalse(Town.names(desk).contains("Payroll"));
        assertEquals("Clock", unit(desk));
        assertEquals(Set.of("town/business.landskab"), desk.landscape().dirty());
    }

    @Test
    void whatIsImportedWhereNothingIsOpenIsWrittenAndOpened() throws IOException {
        Path file = Foreign.write("archimate", null, temporary);
        Path into = temporary.resolve("new");

        driver.begin(() -> new ImportWizard(driver.workplace(), Importers.named("archimate").orElseThrow())
                .taking(List.of(file)).show(driver.window().getShell()));
        driver.fill("Folder of the landscape:", into.toString());
        driver.press("Next >");
        driver.press("Finish");

        driver.until("it is open", () -> driver.workplace().desk().isPresent());
        assertEquals(List.of("Payroll"), Town.names(driver.opened()));
        assertFalse(driver.opened().isDirty());
    }

    @Test
    void whatCannotBeReadIsToldOnThePageAndNothingIsWritten() throws IOException {
        OpenDesk desk = driver.open(Town.write(temporary.resolve("town")));
        Path file = Files.writeString(temporary.resolve("model.archimate"), "<this is no model");

        driver.begin(() -> new ImportWizard(driver.workplace(), Importers.named("archimate").orElseThrow())
                .taking(List.of(file)).show(driver.window().getShell()));
        driver.press("Next >");

        driver.until("it is told", () -> driver.onTheScreen().toString().contains("model.archimate:1"));
        assertEquals(desk, driver.opened());
    }

    private static Object unit(OpenDesk desk) {
        return desk.landscape().reading(() -> desk.landscape().find("town.unit.it").orElseThrow()
                .eGet(CorePackage.Literals.ELEMENT__NAME));
    }
}
