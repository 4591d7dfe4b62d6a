// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/** Whether a repository stands as it was left: no commit, branch, tag or file of anybody's own. */
final class Untouched {

    private Untouched() {
    }

    /**
     * Looks at a folder.
     *
     * @param commit that it was left at; null where nobody knows, and then it is not untouched
     */
    static boolean test(Path folder, String commit) throws IOException {
        if (commit == null || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Git git = Git.open(folder.toFile())) {
            return pointsNowhereElse(git.getRepository(), ObjectId.fromString(commit))
                    && holdsNothingElse(git.status().call());
        } catch (RepositoryNotFoundException none) {
            return false;
        } catch (GitAPIException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    private static boolean pointsNowhereElse(Repository repository, ObjectId commit) throws IOException {
        List<Ref> refs = repository.getRefDatabase().getRefs();
        Set<String> names = refs.stream().map(Ref::getName).collect(Collectors.toSet());
        return names.equals(Set.of(Constants.HEAD, Constants.R_HEADS + "main"))
                && refs.stream().allMatch(ref -> commit.equals(ref.getObjectId()));
    }

    private static boolean holdsNothingElse(Status status) {
        return status.isClean() && status.getIgnoredNotInIndex().isEmpty();
    }
}
