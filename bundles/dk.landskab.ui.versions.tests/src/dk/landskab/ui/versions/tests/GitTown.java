// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import dk.landskab.model.edit.Language;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.versions.story.Place;

/** A landscape in a repository that the git program makes; each commit is a minute younger than the one before. */
final class GitTown {

    static final String AUTHOR = "Åse Ø";
    private static final long BEGINNING = 1_700_000_000L;

    private final Path folder;
    private int minutes;

    private GitTown(Path folder) {
        this.folder = folder;
    }

    /** A repository without a commit, in a folder that may have files. */
    static GitTown in(Path folder) {
        try {
            GitTown town = new GitTown(Files.createDirectories(folder));
            town.git("init", "--quiet", "--initial-branch=main");
            town.git("config", "user.name", AUTHOR);
            town.git("config", "user.email", "a@example.org");
            return town;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Place place(Language language) {
        return new Place(folder, PartFormats.standard(), language, ZoneOffset.UTC);
    }

    /** Writes the files of a sketched landscape. */
    GitTown sketch(String... lines) {
        for (LoadedPart part : Sketch.of(lines).parts()) {
            if (!part.roots().getFirst().eContents().isEmpty()) {
                write(part.path(), new String(PartFormats.standard().of(part.path()).orElseThrow()
                        .write(part.path(), part.roots().getFirst()), StandardCharsets.UTF_8));
            }
        }
        return this;
    }

    GitTown write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commits everything; gives the hash. */
    String commit(String message) {
        minutes++;
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "-m", message);
        return git("rev-parse", "HEAD");
    }

    /** Runs git and gives what it prints. */
    String git(String... words) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "gc.auto=0", "-c", "maintenance.auto=false"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        String time = BEGINNING + 60L * minutes + " +0000";
        builder.environment().put("GIT_AUTHOR_DATE", time);
        builder.environment().put("GIT_COMMITTER_DATE", time);
        try {
            Process process = start(builder);
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + printed);
            }
            return printed;
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
}
