// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;

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
            throw new IOException("HEAD");
        }
        ObjectId commit = head.getLeaf().getObjectId();
        return new Head(head.isSymbolic() ? head.getTarget().getName() : Constants.HEAD,
                commit == null ? ObjectId.zeroId() : commit);
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
