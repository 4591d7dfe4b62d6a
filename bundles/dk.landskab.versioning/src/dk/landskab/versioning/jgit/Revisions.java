// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.jgit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Finds the commit that a user means: a branch, a tag, a remote branch, a hash, {@code HEAD~3} or whatever Git
 * understands.
 *
 * @param repository where to look
 * @param failures how to tell that there is none
 */
public record Revisions(Repository repository, Failures failures) {

    /** Git's short name for HEAD, which JGit does not know. */
    private static final Pattern HEAD = Pattern.compile("^@(?=$|[~^])");
    /** What may follow a name to say how far from it a revision lies. */
    private static final Pattern STEPS = Pattern.compile("(?:[~^:]|@\\{).*");

    /**
     * The commit, with its tree and its parents known.
     *
     * @throws dk.landskab.store.UnreadableException where there is none, or it cannot be read
     */
    public RevCommit commit(String revision) {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(resolve(revision));
        } catch (MissingObjectException e) {
            throw failures.isPartial() ? failures.of(e) : unknown(revision);
        } catch (IncorrectObjectTypeException e) {
            throw failures.of("noCommit", revision);
        } catch (IOException e) {
            throw failures.of(e);
        }
    }

    private ObjectId resolve(String revision) throws IOException {
        try {
            ObjectId found = repository.resolve(HEAD.matcher(revision).replaceFirst("HEAD"));
            return Optional.ofNullable(found).orElseThrow(() -> unknown(revision));
        } catch (AmbiguousObjectException e) {
            throw failures.of("ambiguous", revision);
        } catch (RevisionSyntaxException e) {
            throw unknown(revision);
        }
    }

    private RuntimeException unknown(String revision) {
        List<String> names = names();
        if (names.isEmpty()) {
            return failures.of("empty");
        }
        if (failures.isShallow()) {
            return failures.of("noRevision.shallow", revision);
        }
        String name = STEPS.matcher(revision).replaceFirst("");
        List<String> near = names.contains(name) ? List.of() : new NearestNames(names).to(name);
        return near.isEmpty() ? failures.of("noRevision", revision) : failures.of("noRevision.near", revision, near);
    }

    /** The names of all branches and tags as a user types them; empty where there is no commit. */
    private List<String> names() {
        try {
            return repository.getRefDatabase().getRefs().stream()
                    .filter(ref -> ref.getObjectId() != null)
                    .map(Ref::getName).map(Repository::shortenRefName).distinct().toList();
        } catch (IOException e) {
            throw failures.of(e);
        }
    }
}
