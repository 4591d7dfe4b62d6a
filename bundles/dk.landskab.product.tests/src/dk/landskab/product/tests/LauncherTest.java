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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launch script of the materialized Linux product. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "starts the Linux product")
class LauncherTest {

    private static final Path PRODUCT = Path.of(System.getProperty("landskab.product"));

    @TempDir
    Path folder;

    @Test
    void versionNamesProductAndBuild() throws Exception {
        Outcome outcome = landskab(Map.of(), "--version");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.out().matches("Landskab 0\\.1\\.0 \\(build \\d{12}\\)\\R"), outcome::toString);
        assertEquals("", outcome.err());
    }

    @Test
    void helpGoesToStandardOutput() throws Exception {
        Outcome outcome = landskab(Map.of(), "--help");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.out().startsWith("Usage: landskab"), outcome::toString);
        assertEquals("", outcome.err());
    }

    @Test
    void anUnknownOptionIsWrongUsage() throws Exception {
        Outcome outcome = landskab(Map.of(), "--no-such-option");

        assertEquals(2, outcome.status(), outcome::toString);
        assertEquals("", outcome.out());
    }

    @Test
    void startsThroughALinkAndWithoutALocale() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("genvej æøå"), PRODUCT.resolve("landskab"));

        Outcome outcome = run(Map.of("LC_ALL", "C"), List.of(link.toString(), "--version"));

        assertEquals(0, outcome.status(), outcome::toString);
    }

    @Test
    void startsWithoutAWritableCache() throws Exception {
        Outcome outcome = landskab(Map.of("LANDSKAB_CACHE", "/dev/null"), "--version");

        assertEquals(0, outcome.status(), outcome::toString);
    }

    @Test
    void writesNothingIntoItsInstallation() throws Exception {
        List<String> before = installed();

        landskab(Map.of(), "--version");

        assertEquals(before, installed());
    }

    private static List<String> installed() throws IOException {
        try (var files = Files.walk(PRODUCT)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private Outcome landskab(Map<String, String> environment, String... arguments) throws Exception {
        return run(environment, Stream.concat(
                Stream.of(PRODUCT.resolve("landskab").toString()), Stream.of(arguments)).toList());
    }

    private Outcome run(Map<String, String> environment, List<String> command) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LANDSKAB_CACHE", folder.resolve("cache").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running after a minute");
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private record Outcome(int status, String out, String err) {
    }
}
