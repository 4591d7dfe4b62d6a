// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.install;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.DiskReason;
import dk.landskab.store.disk.WholeFile;
import dk.landskab.versioning.jgit.FoundRepository;
import dk.landskab.versioning.jgit.GitReason;
import dk.landskab.versioning.settings.Program;

/** Makes plain {@code git merge}, {@code rebase} and {@code cherry-pick} use the semantic merge. */
public final class GitInstallation {

    private static final String ATTRIBUTES = ".gitattributes";
    private static final String SECTION = "merge";
    private static final String DRIVER = "landskab";
    private static final String ARGUMENTS = " git merge-driver %O %A %B --path %P --marker-size %L --ours %X --theirs %Y";

    private final String command;

    /**
     * An installation of this program.
     *
     * @param program the path of the program, or its name where the system finds it
     */
    public GitInstallation(String program) {
        // Git hands it to a shell, on Windows too.
        this.command = "'" + program.replace('\\', '/').replace("'", "'\\''") + "'";
    }

    /**
     * Sets up the repository that a folder lies in: attributes, driver and hooks.
     *
     * @return whether {@code .gitattributes} changed and is to be committed
     * @throws dk.landskab.store.UnreadableException where there is no repository
     * @throws WriteRefusedException where it is bare, a hook of the user's is in the way, or a file cannot be written
     */
    public boolean into(Path folder) {
        try (Repository repository = FoundRepository.of(folder).repository()) {
            if (repository.isBare()) {
                throw refused(folder, "bare", "");
            }
            Hooks hooks = new Hooks(repository, command);
            hooks.refuseUnlessFree();
            boolean changed = writeAttributes(repository.getWorkTree().toPath().resolve(ATTRIBUTES));
            configure(repository.getConfig());
            hooks.write();
            return changed;
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /**
     * Sets the driver for all repositories of the user: those whose {@code .gitattributes} name it use it from now on.
     *
     * @throws WriteRefusedException where the user's configuration cannot be read or written
     */
    public void forUser() {
        Path home = Path.of(System.getProperty("user.home"));
        try {
            for (Map.Entry<String, String> each : driver().entrySet()) {
                // Git alone knows which of its files is the user's.
                Program.Outcome outcome = Program.of(home, "git", "config", "--global", each.getKey(), each.getValue())
                        .run(new byte[0]);
                if (!outcome.succeeded()) {
                    throw refused(home, "config", outcome.complaint());
                }
            }
        } catch (IOException e) {
            throw refused(home, "noGit", DiskReason.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(home, "failed", DiskReason.of(new InterruptedIOException()));
        }
    }

    private static boolean writeAttributes(Path file) throws IOException {
        // Git reads bytes, and comments in any encoding may stand here: each byte stays what it is.
        String text = Files.exists(file) ? Attributes.completed(Files.readString(file, StandardCharsets.ISO_8859_1))
                : Attributes.text();
        return new WholeFile(file).write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void configure(StoredConfig config) throws IOException {
        driver().forEach((key, value) -> config.setString(SECTION, DRIVER, key.substring(key.lastIndexOf('.') + 1),
                value));
        config.save();
    }

    private Map<String, String> driver() {
        String prefix = SECTION + "." + DRIVER + ".";
        return Map.of(prefix + "name", "Landskab, element by element", prefix + "driver", command + ARGUMENTS);
    }

    private static WriteRefusedException failed(Path place, IOException cause) {
        return cause instanceof LockFailedException locked ? refused(locked.getFile().toPath(), "locked", "")
                : refused(place, "failed", GitReason.of(cause));
    }

    private static WriteRefusedException refused(Path place, String key, Object why) {
        return new WriteRefusedException(Location.of(place.toString()), Message.of(GitInstallation.class, key, why));
    }
}
