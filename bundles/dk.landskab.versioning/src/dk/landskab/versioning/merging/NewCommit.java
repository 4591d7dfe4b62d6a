// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.jgit.api.CommitCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.AbortedByHookException;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitConfig.CleanupMode;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.GitLandscapes;

/**
 * The commit that ends a merge, of what stands in the index, with the user's name, hooks and signature.
 *
 * @param landscapes the repository
 */
record NewCommit(GitLandscapes landscapes) {

    /** What Git itself takes away after a merge, and JGit does not know of. */
    private static final List<String> NOTES = List.of("MERGE_MODE", "AUTO_MERGE");

    /** Concludes the merge that Git is in the middle of, with the message that Git prepared; gives the hash. */
    String ofMerge() throws IOException {
        String commit = run(command());
        for (String note : NOTES) {
            Files.deleteIfExists(landscapes.repository().getDirectory().toPath().resolve(note));
        }
        return commit;
    }

    /** Commits on top of HEAD. */
    String of(String message) throws IOException {
        return run(command().setMessage(message));
    }

    private CommitCommand command() {
        return new Git(landscapes.repository()).commit().setCleanupMode(CleanupMode.STRIP);
    }

    private String run(CommitCommand command) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream hooks = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            return command.setHookOutputStream(hooks).setHookErrorStream(hooks).call().getName();
        } catch (AbortedByHookException e) {
            throw refused("hook", e.getHookName(), said.toString(StandardCharsets.UTF_8).strip());
        } catch (GitAPIException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private WriteRefusedException refused(String key, Object... arguments) {
        return new WriteRefusedException(Location.of(landscapes.repository().getDirectory().toString()),
                Message.of(NewCommit.class, key, arguments));
    }
}
