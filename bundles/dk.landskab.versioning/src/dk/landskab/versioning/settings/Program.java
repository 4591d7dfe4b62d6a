// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.settings;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * A program of the user's machine, run to its end. It sees the home folder and the configuration that JGit sees.
 *
 * @param command the program and its arguments
 * @param folder where it runs
 * @param environment what it finds in its environment beside what we find in ours
 */
public record Program(List<String> command, Path folder, Map<String, String> environment) {

    private static final List<String> SEEN_AS_JGIT_DOES = List.of("XDG_CONFIG_HOME", "GIT_CONFIG_NOSYSTEM",
            "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM");

    /**
     * How a program ended.
     *
     * @param status 0 where it did what it was asked
     * @param output what it wrote to its standard output
     * @param complaint what it wrote to its standard error, without blank ends
     */
    public record Outcome(int status, String output, String complaint) {

        /** Whether it did what it was asked. */
        public boolean succeeded() {
            return status == 0;
        }

        /** All that it said, to be shown to a person. */
        public String said() {
            return (output.strip() + "\n" + complaint).strip();
        }
    }

    /** Copies the command and the environment. */
    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** A program without an environment of its own. */
    public static Program of(Path folder, String... command) {
        return new Program(List.of(command), folder, Map.of());
    }

    /** The same with more arguments. */
    public Program with(String... arguments) {
        List<String> more = new ArrayList<>(command);
        more.addAll(List.of(arguments));
        return new Program(more, folder, environment);
    }

    /** The same with one more variable in its environment. */
    public Program where(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Program(command, folder, more);
    }

    /**
     * Runs it. What it is given passes through a pipe and through no file.
     *
     * @param input what it finds on its standard input
     * @throws IOException where it cannot be started
     * @throws InterruptedException where this thread is; then the program is ended
     */
    public Outcome run(byte[] input) throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("landskab", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectError(complaints.toFile());
            surround(builder.environment());
            Process process = builder.start();
            try {
                give(process, input);
                String output = text(process.getInputStream().readAllBytes());
                int status = process.waitFor();
                return new Outcome(status, output, text(Files.readAllBytes(complaints)).strip());
            } finally {
                process.destroy();
            }
        } finally {
            Files.delete(complaints);
        }
    }

    private void surround(Map<String, String> variables) {
        SystemReader system = SystemReader.getInstance();
        for (String variable : SEEN_AS_JGIT_DOES) {
            String value = system.getenv(variable);
            if (value == null) {
                variables.remove(variable);
            } else {
                variables.put(variable, value);
            }
        }
        if (FS.DETECTED.userHome() != null) {
            variables.put("HOME", FS.DETECTED.userHome().getPath());
        }
        variables.putAll(environment);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Gives a program its input. It need not read it; what comes of it, its status tells.
     *
     * @return whether all was taken
     */
    private static boolean give(Process process, byte[] input) {
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input);
            return true;
        } catch (IOException unread) {
            return false;
        }
    }
}
