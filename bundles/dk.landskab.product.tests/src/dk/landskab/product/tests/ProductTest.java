// SPDX-License-Identifier: EPL-2.0
package dk.landskab.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** That the packaged product holds every library that its commands load, also those that few of them do. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "starts the Linux product")
class ProductTest {

    @TempDir
    Path folder;

    @Test
    void aNewLandscapeIsMadeAndChecked() throws Exception {
        Product product = new Product(folder);

        Product.Outcome made = product.run("new", "town", "--organisation", "town", "--name", "Træby Kommune");
        Product.Outcome checked = product.run("check", "town");

        assertEquals(0, made.status(), made::toString);
        assertEquals(0, checked.status(), checked::toString);
        assertTrue(Files.readString(folder.resolve("town/town/business.landskab")).contains("Træby Kommune"));
    }

    @Test
    void gitCommitsClonesAndCollectsGarbage() throws Exception {
        Product.Outcome outcome = new Product(folder).run("self-check", "--language", "en");

        assertEquals(0, outcome.status(), outcome::toString);
        assertEquals("", outcome.err());
        assertTrue(outcome.out().contains("this installation is whole"), outcome::toString);
    }

    @Test
    void theDemonstrationWritesItsReports() throws Exception {
        Product.Outcome outcome = new Product(folder).run("demo");

        assertEquals(0, outcome.status(), outcome::toString);
        Path report = folder.resolve("target/demo/reports/lindholt-gap");
        assertTrue(Files.size(report.resolve("index.html")) > 100_000);
        assertTrue(Files.size(report.resolve("report.xlsx")) > 10_000);
    }

    @Test
    void whatCannotBeReadIsOneLine() throws Exception {
        Product.Outcome outcome = new Product(folder).run("check", "nowhere");

        assertEquals(3, outcome.status(), outcome::toString);
        assertEquals(1, outcome.err().lines().count(), outcome::err);
    }

    @Test
    void textsOfAcquisitionsAreChecked() throws Exception {
        Product product = new Product(folder);
        product.run("new", "town", "--organisation", "town", "--name", "Town");
        Files.writeString(folder.resolve("town/a.acq"), "acquisition town.a \"A\" {\n  ned \"N\"\n}\n");

        Product.Outcome outcome = product.run("check", "town", "--language", "en");

        assertEquals(1, outcome.status(), outcome::toString);
        assertTrue(outcome.out().contains("a.acq:2:3: error V-FILE-5 town.a: “ned” cannot stand here."), outcome::toString);
        assertEquals("", outcome.err());
    }

    @Test
    void aLandscapeWithoutTextsStartsWithoutTheLanguage() throws Exception {
        Product product = new Product(folder);
        product.run("new", "town", "--organisation", "town", "--name", "Town");
        Path loaded = folder.resolve("loaded.txt");

        Product.Outcome outcome = product.run(Map.of("LANDSKAB_VMARGS", "-Xlog:class+load:file=" + loaded), "check", "town");

        assertEquals(0, outcome.status(), outcome::toString);
        assertEquals(List.of(), Files.readAllLines(loaded).stream()
                .filter(line -> line.contains(" org.eclipse.xtext.") || line.contains(" com.google.inject.")).toList());
    }
}
