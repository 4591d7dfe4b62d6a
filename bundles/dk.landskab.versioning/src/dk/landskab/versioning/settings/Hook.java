// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.DiskReason;

/**
 * A hook that a user may have set for a repository: a program that Git runs at a certain moment. It runs as git runs
 * it: at the top of the work tree, with the same arguments, input and environment.
 *
 * <p>On Windows a hook is a script that only Git's own shell runs; there what a hook would have to see is refused.
 *
 * @param settings say where hooks lie
 * @param name as Git names it, {@code pre-commit} for instance
 */
public record Hook(Settings settings, String name) {

    private static final boolean RUNS_HERE = !System.getProperty("os.name").startsWith("Windows");

    /** Whether there is one. Git leaves out what is not executable, and so do we. */
    public boolean isSet() {
        return Files.isRegularFile(file()) && Files.isExecutable(file());
    }

    /**
     * Runs it, if there is one, and respects that it says no.
     *
     * @param environment beside {@code GIT_DIR}
     * @throws WriteRefusedException where it says no, or cannot be run
     */
    public void ask(String input, Map<String, String> environment, String... arguments) {
        run(input, environment, arguments).filter(outcome -> !outcome.succeeded()).ifPresent(outcome -> {
            throw refused("hookRefuses", outcome.said());
        });
    }

    /**
     * Runs it, if there is one, after the deed, which it cannot undo.
     *
     * @return what it complains of; empty where it does not
     */
    public Optional<Message> tell(String input, String... arguments) {
        return run(input, Map.of(), arguments).filter(outcome -> !outcome.succeeded())
                .map(outcome -> Message.of(Hook.class, "hookComplains", name, outcome.said()));
    }

    private Optional<Program.Outcome> run(String input, Map<String, String> environment, String... arguments) {
        if (!isSet()) {
            return Optional.empty();
        }
        if (!RUNS_HERE) {
            throw refused("hookNotHere");
        }
        try {
            return Optional.of(new Program(List.of(file().toString()), settings.folder(), environment)
                    .where("GIT_DIR", settings.repository().getDirectory().getAbsolutePath()).where("GIT_EDITOR", ":")
                    .with(arguments).run(input.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw refused("hookNotRun", DiskReason.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused("interrupted");
        }
    }

    private Path file() {
        Path folder = settings.path("core.hooksPath")
                .orElse(settings.repository().getCommonDirectory().toPath().resolve("hooks"));
        return settings.folder().resolve(folder).resolve(name);
    }

    private WriteRefusedException refused(String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(List.of(more));
        return new WriteRefusedException(Location.of(file().toString()),
                Message.of(Hook.class, key, arguments.toArray()));
    }
}
