// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;

import dk.landskab.versioning.install.Attributes;
import dk.landskab.versioning.jgit.QuietSystem;
import dk.landskab.versioning.settings.Identity;
import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.WritableRepository;

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
     * @throws dk.landskab.store.WriteRefusedException where a hook refuses, or the commit cannot be signed: then
     *             everything is staged
     */
    public static Optional<String> of(Path folder, String message) throws IOException {
        QuietSystem.install();
        Files.writeString(folder.resolve(".gitattributes"), Attributes.text());
        try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch(BRANCH).call()) {
            git.add().addFilepattern(".").call();
        } catch (GitAPIException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
        try (WritableRepository at = WritableRepository.open(folder)) {
            return new Identity(at.settings()).known().isEmpty() ? Optional.empty()
                    : new Commit(at, message).paths(names(folder)).call().map(Commit.Committed::commit);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).filter(each -> !each.equals(Constants.DOT_GIT))
                    .toList();
        }
    }
}
