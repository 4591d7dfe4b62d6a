// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.ui.landscape.OpenDesk;

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
    @ValueSource(strings = {"csv", "kitos"})
    void whatAFileSaysIsInTheLandscapeAfterItWasSeen(String kind) throws IOException {
        OpenDesk before = driver.open(Town.write(temporary.resolve("town")));
        Path file = Foreign.write(kind, before.landscape().landscape(), temporary);

        new ImportHand(driver).bringIn(kind, file);

        driver.until("the landscape is read again", () -> driver.workplace().desk().filter(each -> each != before)
                .isPresent());
        assertTrue(Town.names(driver.opened()).contains("Payroll"), () -> Town.names(driver.opened()).toString());
    }

    @Test
    void whatCannotBeReadIsToldOnThePageAndNothingIsWritten() throws IOException {
        OpenDesk desk = driver.open(Town.write(temporary.resolve("town")));
        Path file = Files.writeString(temporary.resolve("model.archimate"), "<this is no model");

        new ImportHand(driver).look("archimate", file);

        driver.until("it is told", () -> driver.onTheScreen().toString().contains("model.archimate:1"));
        assertEquals(desk, driver.opened());
    }
}
