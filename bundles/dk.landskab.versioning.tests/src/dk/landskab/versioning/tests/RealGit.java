// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Sketch;

/**
 * A repository that the git program makes, with a home, a clock and a user of its own. Every commit is a minute younger
 * than the one before.
 */
final class RealGit {

    private static final long BEGINNING = 1_700_000_000L;

    final Path folder;
    private final Path home;
    private final int[] minutes;

    private RealGit(Path folder, Path home, int[] minutes) {
        this.folder = folder;
        this.home = home;
        this.minutes = minutes;
    }

    /** A new repository without commits; the test is skipped where there is no git. */
    static RealGit init(Path folder) throws IOException {
        RealGit git = new RealGit(Files.createDirectories(folder), Files.createDirectories(
                folder.resolveSibling("home")), new int[1]);
        // Nothing may go on in the background when a test is over.
        Files.writeString(git.home.resolve(".gitconfig"), "[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n");
        git.git("init", "--quiet", "--initial-branch=main");
        return git;
    }

    /** The same git in another folder. */
    RealGit in(Path other) {
        return new RealGit(other, home, minutes);
    }

    /** A clone of this repository in a sibling folder. */
    RealGit cloned(String name, String... options) {
        List<String> words = new ArrayList<>(List.of("clone", "--quiet"));
        words.addAll(List.of(options));
        words.addAll(List.of("file://" + folder.toAbsolutePath(), folder.resolveSibling(name).toString()));
        git(words.toArray(String[]::new));
        return in(folder.resolveSibling(name));
    }

    /** Runs git, which is to fail, and gives what it prints. */
    String failing(String... words) {
        try {
            return fail("git succeeded: " + git(words));
        } catch (IllegalStateException failed) {
            return failed.getMessage();
        }
    }

    /** Runs git and gives what it prints. */
    String git(String... words) {
        return run(folder, words);
    }

    private String run(Path at, String... words) {
        try {
            List<String> command = new ArrayList<>(List.of("git"));
            command.addAll(List.of(words));
            Path output = Files.createTempFile(home, "git", ".out");
            ProcessBuilder builder = new ProcessBuilder(command).directory(at.toFile()).redirectErrorStream(true)
                    .redirectOutput(output.toFile()).redirectInput(new File("/dev/null"));
            environment(builder.environment());
            int status = start(builder).waitFor();
            String text = Files.readString(output, StandardCharsets.UTF_8).strip();
            if (status != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            return abort("needs package git: " + e.getMessage());
        }
    }

    private void environment(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        String time = BEGINNING + 60L * minutes[0] + " +0000";
        environment.putAll(Map.of("HOME", home.toString(), "XDG_CONFIG_HOME", home.toString(),
                "GIT_CONFIG_NOSYSTEM", "1", "GIT_AUTHOR_NAME", "Åse Ø", "GIT_AUTHOR_EMAIL", "a@example.org",
                "GIT_COMMITTER_NAME", "C", "GIT_COMMITTER_EMAIL", "c@example.org", "GIT_AUTHOR_DATE", time,
                "GIT_COMMITTER_DATE", time, "LC_ALL", "C"));
        environment.put("GIT_ALLOW_PROTOCOL", "file");
    }

    /** Writes the files of a sketched landscape into the folder, and removes the landscape's others. */
    RealGit sketch(String... lines) throws IOException {
        Map<String, byte[]> files = bytes(Sketch.of(lines));
        try (Stream<Path> present = Files.walk(folder)) {
            for (Path file : present.filter(each -> each.toString().endsWith(".landskab")).toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        return this;
    }

    /** Writes a file. */
    RealGit write(String path, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.write(folder.resolve(path), bytes);
        return this;
    }

    /** Writes a file. */
    RealGit write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Commits everything; gives the hash. */
    String commit(String message) {
        minutes[0]++;
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "-m", message);
        return git("rev-parse", "HEAD");
    }

    /** Lets a minute pass and runs git. */
    String later(String... words) {
        minutes[0]++;
        return git(words);
    }

    private static Map<String, byte[]> bytes(Landscape landscape) {
        Map<String, byte[]> files = new TreeMap<>();
        for (LoadedPart part : landscape.parts()) {
            EObject root = part.roots().getFirst();
            if (root.eContents().isEmpty() && landscape.parts().size() > 1) {
                continue;
            }
            files.put(part.path(), PartFormats.standard().of(part.path()).orElseThrow().write(part.path(), root));
        }
        return files;
    }
}
