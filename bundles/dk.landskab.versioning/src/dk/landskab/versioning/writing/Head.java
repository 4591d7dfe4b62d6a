// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;

import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/**
 * Where a work tree stands.
 *
 * @param ref the full name of the branch; {@code HEAD} where it is detached from all branches
 * @param commit the zero id where the branch has no commit yet
 */
public record Head(String ref, ObjectId commit) {

    /** Copies the id, which may belong to something larger. */
    public Head {
        commit = commit.copy();
    }

    /** Where a repository stands now. */
    public static Head of(Repository repository) throws IOException {
        Ref head = repository.exactRef(Constants.HEAD);
        if (head == null) {
            throw new RepositoryNotFoundException(repository.getDirectory());
        }
        ObjectId commit = head.getLeaf().getObjectId();
        return new Head(head.isSymbolic() ? head.getTarget().getName() : Constants.HEAD,
                commit == null ? ObjectId.zeroId() : commit);
    }

    /** Where a branch stands, by its full name, or HEAD. */
    static Head at(Repository repository, String ref) throws IOException {
        Ref there = repository.exactRef(ref);
        ObjectId commit = there == null ? null : there.getLeaf().getObjectId();
        return new Head(ref, commit == null ? ObjectId.zeroId() : commit);
    }

    /**
     * Refuses to go on from anywhere but one commit.
     *
     * @throws OvertakenException where it stands elsewhere
     */
    void refuseUnlessAt(ObjectId expected, Refusals refusals) {
        if (!expected.equals(commit)) {
            throw new OvertakenException(refusals.location(), shortName(), hash(expected), hash(commit));
        }
    }

    private static String hash(ObjectId id) {
        return id.equals(ObjectId.zeroId()) ? "" : id.name();
    }

    /** Whether no branch is the current one. */
    public boolean isDetached() {
        return ref.equals(Constants.HEAD);
    }

    /** Whether there is no commit yet. */
    public boolean isUnborn() {
        return commit.equals(ObjectId.zeroId());
    }

    /** The short name of the branch, or the hash. */
    public String shortName() {
        return isDetached() ? commit.name() : Repository.shortenRefName(ref);
    }
}
