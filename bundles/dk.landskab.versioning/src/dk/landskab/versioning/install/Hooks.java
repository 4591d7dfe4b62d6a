// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.FS;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.WholeFile;

/**
 * The hooks of a repository.
 *
 * @param repository whose hooks they are
 * @param command how Git is to start us
 */
record Hooks(Repository repository, String command) {

    /**
     * Looks whether every hook can be written.
     *
     * @throws WriteRefusedException naming a hook that is not ours and lacks the check, with the line to add
     */
    void refuseUnlessFree() throws IOException {
        Path folder = folder();
        boolean shared = !isWithin(folder);
        for (Hook hook : Hook.ALL) {
            Path file = folder.resolve(hook.name());
            String script = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
            if (!Hook.hasCheck(script) && (shared || !script.isEmpty())) {
                throw new WriteRefusedException(Location.of(file.toString()), Message.of(GitInstallation.class,
                        script.isEmpty() ? "hook.elsewhere" : "hook.occupied", hook.line(command)));
            }
        }
    }

    /** Writes the hooks that are ours. */
    void write() throws IOException {
        Path folder = Files.createDirectories(folder());
        for (Hook hook : Hook.ALL) {
            Path file = folder.resolve(hook.name());
            if (!Files.exists(file) || Hook.isOurs(Files.readString(file, StandardCharsets.ISO_8859_1))) {
                new WholeFile(file).write(hook.script(command).getBytes(StandardCharsets.UTF_8));
                makeExecutable(file);
            }
        }
    }

    /** Where Git looks for them. */
    private Path folder() {
        Config config = repository.getConfig();
        String elsewhere = config.getString(ConfigConstants.CONFIG_CORE_SECTION, null, "hooksPath");
        if (elsewhere == null) {
            return repository.getCommonDirectory().toPath().resolve("hooks");
        }
        String path = elsewhere.startsWith("~/") ? FS.DETECTED.userHome() + elsewhere.substring(1) : elsewhere;
        Path base = repository.isBare() ? repository.getDirectory().toPath() : repository.getWorkTree().toPath();
        return base.resolve(path).normalize();
    }

    /** Hooks that lie outside serve other repositories too. */
    private boolean isWithin(Path folder) {
        return folder.startsWith(repository.getCommonDirectory().toPath().toAbsolutePath().normalize())
                || folder.startsWith(repository.getDirectory().toPath().toAbsolutePath().normalize());
    }

    private static void makeExecutable(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var permissions = Files.getPosixFilePermissions(file);
            permissions.addAll(Set.of(PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}
