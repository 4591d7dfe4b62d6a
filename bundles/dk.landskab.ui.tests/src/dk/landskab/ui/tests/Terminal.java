// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import dk.landskab.cli.Environment;
import dk.landskab.cli.Main;
import dk.landskab.model.edit.Language;

/** A terminal beside the workbench, in which somebody uses git. */
record Terminal(Path folder) {

    static Terminal in(Path folder) {
        return new Terminal(folder);
    }

    /** Makes the folder a repository, and commits what is in it. */
    void begin() {
        run("init", "--quiet", "--initial-branch=main");
        name();
        run("add", "--all");
        run("commit", "--quiet", "-m", "Begin");
    }

    /** Tells git who works here. */
    void name() {
        run("config", "user.name", "Åse Ø");
        run("config", "user.email", "a@example.org");
        run("config", "gc.auto", "0");
    }

    /** Replaces a word in a file. */
    void replace(String path, String word, String by) {
        try {
            Path file = folder.resolve(path);
            Files.writeString(file, Files.readString(file).replace("name=\"" + word + "\"", "name=\"" + by + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code landskab check} says of what lies here at a revision, but for the places in files. */
    List<String> check(String revision) {
        StringWriter printed = new StringWriter();
        Main.run(new Environment(new PrintWriter(printed), new PrintWriter(printed), Language.EN, folder,
                Clock.systemDefaultZone(), dk.landskab.report.text.Terminal.NONE, folder.resolveSibling("logs"), "landskab"),
                "check", folder + "@" + revision);
        return printed.toString().lines().map(each -> each.replaceAll(":\\d+", "")).toList();
    }

    /** Runs git, and gives what it prints. */
    String run(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        try {
            Process process = start(builder);
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertEquals(0, process.waitFor(), printed);
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            return abort("needs package git: " + e.getMessage());
        }
    }
}
