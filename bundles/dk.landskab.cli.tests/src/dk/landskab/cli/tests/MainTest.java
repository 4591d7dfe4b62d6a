// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.landskab.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private PrintStream terminalOut;
    private PrintStream terminalErr;

    @BeforeEach
    void capture() {
        terminalOut = System.out;
        terminalErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(terminalOut);
        System.setErr(terminalErr);
    }

    @Test
    void versionComesFromTheBundle() {
        assertEquals(0, Main.run("--version"));

        String version = out.toString(StandardCharsets.UTF_8);
        assertTrue(version.matches("Landskab \\d+\\.\\d+\\.\\d+ \\(build \\w+\\)\\R"), version);
    }

    @Test
    void wrongUsageIsToldOnStandardError() {
        assertEquals(2, Main.run("--no-such-option"));

        assertEquals("", out.toString(StandardCharsets.UTF_8));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("--no-such-option"));
    }
}
