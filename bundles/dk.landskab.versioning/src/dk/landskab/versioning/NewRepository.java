// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;

import dk.landskab.versioning.install.Attributes;

/**
 * A folder made into a Git repository.
 *
 * <p>Fails midway with the folder's own files untouched: only {@code .git} and {@code .gitattributes} are added.
 */
public final class NewRepository {

    private static final String BRANCH = "main";

    private NewRepository() {
    }

    /**
     * Makes a folder a repository and commits what lies in it, by the author that Git is configured with.
     *
     * @param folder exists and is no repository
     * @param message of the commit
     * @return the commit; empty where Git knows no author: then everything is staged and nothing committed
     * @throws IOException where the repository cannot be written
     */
    public static Optional<String> of(Path folder, String message) throws IOException {
        Files.writeString(folder.resolve(".gitattributes"), Attributes.text());
        try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch(BRANCH).call()) {
            git.add().addFilepattern(".").call();
            return knowsAuthor(git.getRepository())
                    ? Optional.of(git.commit().setMessage(message).call().getName())
                    : Optional.empty();
        } catch (GitAPIException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    private static boolean knowsAuthor(Repository repository) {
        UserConfig user = repository.getConfig().get(UserConfig.KEY);
        return !user.isAuthorNameImplicit() && !user.isAuthorEmailImplicit();
    }
}
