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
