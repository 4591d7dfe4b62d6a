// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.CommitConfig;
import org.eclipse.jgit.lib.CommitConfig.CleanupMode;
import org.eclipse.jgit.lib.Repository;

import dk.landskab.versioning.settings.Hook;

/**
 * The hooks of a commit, in git's order. Each sees, and may change, what will be committed in a file of its own: the
 * index and the message.
 *
 * @param merging whether several parents are brought together
 */
record CommitHooks(WritableRepository at, boolean merging) {

    /** Whether a hook wants to see the files, so that they must be there. */
    boolean wantFiles() {
        return beforehand().isSet() || hook("prepare-commit-msg").isSet() || hook("commit-msg").isSet();
    }

    /**
     * Asks the hook that is for the files.
     *
     * @return the index as the hook left it
     * @throws dk.landskab.store.WriteRefusedException where it refuses
     */
    DirCache askForFiles(DirCache index) throws IOException {
        if (!beforehand().isSet()) {
            return index;
        }
        Path file = aside("index");
        try {
            IndexLock.write(index, file, repository().getFS());
            beforehand().ask("", Map.of("GIT_INDEX_FILE", file.toString()));
            return DirCache.read(file.toFile(), repository().getFS());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Asks the hooks that are for the message.
     *
     * @return the message as they left it, with one end of line at its end
     * @throws dk.landskab.store.WriteRefusedException where one of them refuses
     */
    String askForMessage(String message, DirCache index) throws IOException {
        if (!hook("prepare-commit-msg").isSet() && !hook("commit-msg").isSet()) {
            return clean(message);
        }
        Path file = aside("message");
        Path shown = aside("index");
        try {
            Files.writeString(file, clean(message));
            IndexLock.write(index, shown, repository().getFS());
            Map<String, String> environment = Map.of("GIT_INDEX_FILE", shown.toString());
            hook("prepare-commit-msg").ask("", environment, file.toString(), merging ? "merge" : "message");
            hook("commit-msg").ask("", environment, file.toString());
            return clean(Files.readString(file));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(shown);
        }
    }

    private static String clean(String message) {
        String cleaned = CommitConfig.cleanText(message, CleanupMode.WHITESPACE, '#').strip();
        return cleaned.isEmpty() ? cleaned : cleaned + "\n";
    }

    private Hook beforehand() {
        return hook(merging ? "pre-merge-commit" : "pre-commit");
    }

    private Hook hook(String name) {
        return new Hook(at.settings(), name);
    }

    private Path aside(String what) {
        return repository().getDirectory().toPath().toAbsolutePath().resolve("landskab-" + what + "-"
                + UUID.randomUUID());
    }

    private Repository repository() {
        return at.repository();
    }
}
