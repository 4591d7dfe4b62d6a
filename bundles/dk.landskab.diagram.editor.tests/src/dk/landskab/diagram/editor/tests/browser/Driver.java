// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Has a scenario played in a browser, by Node. */
final class Driver implements AutoCloseable {

    private static final long PATIENCE = 10;
    private static final int FAILED = 1;

    private final String scenario;
    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private Driver(String scenario, Process process) {
        this.scenario = scenario;
        this.process = process;
        this.output = process.inputReader();
        // What hangs is ended, so that reading what it says ends too.
        process.onExit().orTimeout(PATIENCE, TimeUnit.MINUTES).exceptionally(hanging -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            return process.destroyForcibly();
        });
    }

    /** Skips the test where what plays it is not installed. */
    static void assumeThere() {
        assumeTrue(node().isPresent(), "needs package nodejs");
        assumeTrue(Files.isDirectory(page().resolve("node_modules").resolve("playwright-core")), "needs package npm");
        assumeTrue(browser().isPresent(), "needs package chromium");
    }

    private static Path page() {
        return Path.of(System.getProperty("landskab.root"), "bundles", "dk.landskab.diagram.editor", "page");
    }

    private static Optional<Path> node() {
        return program("node", "nodejs");
    }

    private static Optional<Path> browser() {
        return program("chromium", "chromium-browser", "google-chrome");
    }

    /**
     * Begins a scenario.
     *
     * @param address of the page, with its token
     * @param more what the scenario is about: it says itself what it wants
     */
    static Driver begin(String scenario, URI address, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(node().orElseThrow().toString(),
                page().resolve("test").resolve("run.mjs").toString(), browser().orElseThrow().toString(), scenario,
                address.toString()));
        command.addAll(List.of(more));
        return new Driver(scenario, new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Runs the tests of those parts of the page that need no browser. */
    static void units() throws IOException, InterruptedException {
        try (Driver driver = new Driver("units", new ProcessBuilder(node().orElseThrow().toString(),
                page().resolve("test").resolve("units.mjs").toString()).redirectErrorStream(true).start())) {
            driver.end();
        }
    }

    /** Plays a scenario to its end. */
    static void play(String scenario, URI address, String... more) throws IOException, InterruptedException {
        try (Driver driver = begin(scenario, address, more)) {
            driver.end();
        }
    }

    /** Waits until the scenario says something. */
    void await(String line) throws IOException {
        for (String next = output.readLine(); next != null; next = output.readLine()) {
            said.add(next);
            if (next.equals(line)) {
                return;
            }
        }
        throw new AssertionError(scenario + " never said " + line + ": " + String.join("\n", said));
    }

    /** Waits until all is as it should be. */
    void end() throws IOException, InterruptedException {
        for (String next = output.readLine(); next != null; next = output.readLine()) {
            said.add(next);
        }
        int status = process.waitFor();
        if (status == FAILED) {
            // It has told what it saw: its first line tells the most.
            throw new AssertionError(scenario + ": " + String.join("\n", said));
        } else if (status != 0) {
            throw new AssertionError(scenario + " ended with " + status + ", having said: " + said);
        }
    }

    private static Optional<Path> program(String... names) {
        return Stream.of(names).flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
