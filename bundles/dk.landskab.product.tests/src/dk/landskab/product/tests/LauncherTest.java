// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

package dk.landskab.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launch script of the materialized Linux product. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "starts the Linux product")
class LauncherTest {

    @TempDir
    Path folder;

    private Product.Outcome landskab(Map<String, String> environment, String... arguments) throws Exception {
        return new Product(folder).run(environment, arguments);
    }

    @Test
    void versionNamesProductAndBuild() throws Exception {
        Product.Outcome outcome = landskab(Map.of(), "--version");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.out().matches("Landskab 0\\.1\\.0 \\(build \\d{12}\\)\\R"), outcome::toString);
        assertEquals("", outcome.err());
    }

    @Test
    void helpGoesToStandardOutput() throws Exception {
        Product.Outcome outcome = landskab(Map.of(), "--help");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.out().startsWith("Usage: landskab"), outcome::toString);
        assertEquals("", outcome.err());
    }

    @Test
    void anUnknownOptionIsWrongUsage() throws Exception {
        Product.Outcome outcome = landskab(Map.of(), "--no-such-option");

        assertEquals(2, outcome.status(), outcome::toString);
        assertEquals("", outcome.out());
    }

    @ParameterizedTest
    @CsvSource({"en, Usage:", "da, Brug:", "sv, Användning:"})
    void theWorkbenchSaysHowItIsStartedAndStartsForNoOptionItDoesNotKnow(String language, String expected) throws Exception {
        Path workbench = Product.INSTALLATION.resolve("landskab-workbench");
        Map<String, String> environment = Map.of("LC_ALL", language + "_XX.UTF-8");

        Product.Outcome help = new Product(folder).run(workbench, environment, "--help");
        Product.Outcome unknown = new Product(folder).run(workbench, environment, "--no-such-option");

        assertEquals(0, help.status(), help::toString);
        assertTrue(help.out().startsWith(expected + " landskab-workbench ["), help::toString);
        assertEquals(2, unknown.status(), unknown::toString);
        assertEquals(help.out(), unknown.err());
    }

    @Test
    void startsThroughALinkAndWithoutALocale() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("genvej æøå"), Product.LAUNCHER);

        Product.Outcome outcome = new Product(folder).run(link, Map.of("LC_ALL", "C"), "--version");

        assertEquals(0, outcome.status(), outcome::toString);
    }

    @Test
    void startsWithoutAWritableCache() throws Exception {
        Product.Outcome outcome = landskab(Map.of("LANDSKAB_CACHE", "/dev/null"), "--version");

        assertEquals(0, outcome.status(), outcome::toString);
    }

    @Test
    void commandsStartWithoutTheBundlesOfTheWorkbench() throws Exception {
        Path cache = folder.resolve("a cache æøå");

        Product.Outcome outcome = landskab(Map.of("LANDSKAB_CACHE", cache.toString()), "--version");

        assertEquals(0, outcome.status(), outcome::toString);
        List<String> bundles = bundles(cache);
        assertTrue(bundles.contains("dk.landskab.cli"), bundles::toString);
        assertEquals(List.of(), bundles.stream().filter(name -> name.matches("dk\\.landskab\\.ui.*|org\\.eclipse\\.(swt|e4|ui|core\\.resources|equinox\\.p2).*")).toList());
    }

    private static List<String> bundles(Path cache) throws IOException {
        try (var files = Files.find(cache, 2, (file, attributes) -> file.endsWith("commands.info"))) {
            return Files.readAllLines(files.findFirst().orElseThrow()).stream().map(line -> line.split(",")[0]).toList();
        }
    }

    @Test
    void writesNothingIntoItsInstallation() throws Exception {
        List<String> before = installed();

        landskab(Map.of(), "--version");

        assertEquals(before, installed());
    }

    private static List<String> installed() throws IOException {
        try (var files = Files.walk(Product.INSTALLATION)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
