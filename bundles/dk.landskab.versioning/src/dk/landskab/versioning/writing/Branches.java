// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevWalk;

import dk.landskab.versioning.jgit.Failures;
import dk.landskab.versioning.jgit.NearestNames;
import dk.landskab.versioning.jgit.Revisions;

/** The branches of a repository: listed, created, renamed, deleted. */
public final class Branches {

    /**
     * A branch.
     *
     * @param name short
     * @param commit the full hash
     * @param isCurrent whether the work tree stands on it
     */
    public record Branch(String name, String commit, boolean isCurrent) {
    }

    private final WritableRepository at;
    private final Repository repository;

    /** The branches of a repository. */
    public Branches(WritableRepository at) {
        this.at = at;
        this.repository = at.repository();
    }

    /** The current branch, which may have no commit yet; empty where HEAD is detached from all. */
    public Optional<String> current() {
        try {
            Head head = Head.of(repository);
            return head.isDetached() ? Optional.empty() : Optional.of(head.shortName());
        } catch (IOException e) {
            throw at.refusals().of(e);
        }
    }

    /** The branches that have a commit, by name. */
    public List<Branch> all() {
        try {
            String current = Head.of(repository).ref();
            return repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS).stream()
                    .filter(ref -> ref.getObjectId() != null)
                    .map(ref -> new Branch(Repository.shortenRefName(ref.getName()), ref.getObjectId().name(),
                            ref.getName().equals(current)))
                    .sorted(Comparator.comparing(Branch::name)).toList();
        } catch (IOException e) {
            throw at.refusals().of(e);
        }
    }

    /**
     * Creates a branch; the work tree stays where it is.
     *
     * @param name short
     * @param revision where it begins: whatever Git understands
     * @return the branch
     * @throws OvertakenException where somebody created it meanwhile
     * @throws dk.landskab.store.WriteRefusedException where there is one, or the name cannot be one
     * @throws dk.landskab.store.UnreadableException where there is no such revision
     */
    public Branch create(String name, String revision) {
        ObjectId commit = new Revisions(repository, new Failures(repository, at.refusals().place()))
                .commit(revision);
        try {
            String ref = newRef(name);
            new RefMove(at, ref).set(ObjectId.zeroId(), commit, null, "branch: Created from " + revision);
            return new Branch(name, commit.name(), false);
        } catch (IOException e) {
            throw at.refusals().of(e);
        }
    }

    private String newRef(String name) throws IOException {
        String ref = Constants.R_HEADS + name;
        if (!Repository.isValidRefName(ref) || name.startsWith("-") || name.equals(Constants.HEAD)) {
            throw at.refusals().of("branchName", name);
        }
        if (repository.exactRef(ref) != null) {
            throw at.refusals().of("branchExists", name);
        }
        if (repository.getRefDatabase().isNameConflicting(ref)) {
            throw at.refusals().of("branchConflicts", name,
                    repository.getRefDatabase().getConflictingNames(ref).stream().map(Repository::shortenRefName)
                            .sorted().toList());
        }
        return ref;
    }

    /**
     * Deletes a branch whose commits another branch or a tag has too, so that none is lost.
     *
     * @param name short
     * @throws OvertakenException where somebody moved it meanwhile
     * @throws dk.landskab.store.WriteRefusedException where it is checked out, or alone has some commits
     */
    public void delete(String name) {
        try {
            Ref ref = existing(name);
            if (!hasElsewhere(ref)) {
                throw at.refusals().of("branchAlone", name, ref.getObjectId().name());
            }
            delete(ref);
        } catch (IOException e) {
            throw at.refusals().of(e);
        }
    }

    /**
     * Deletes a branch whether or not its commits are anywhere else.
     *
     * @param name short
     * @return the commit that it named, by its full hash, from which it can be created again until Git collects its
     *         garbage
     * @throws OvertakenException where somebody moved it meanwhile
     * @throws dk.landskab.store.WriteRefusedException where it is checked out
     */
    public String deleteWithItsCommits(String name) {
        try {
            Ref ref = existing(name);
            delete(ref);
            return ref.getObjectId().name();
        } catch (IOException e) {
            throw at.refusals().of(e);
        }
    }

    /**
     * Renames a branch, with what is configured for it; where it is the current one, the work tree stays on it.
     *
     * @param name short
     * @param next short
     * @throws dk.landskab.store.WriteRefusedException where there is one of that name, the name cannot be one, or the
     *             branch is checked out in another work tree
     */
    public void rename(String name, String next) {
        try {
            Ref ref = existing(name);
            new CheckedOut(at).refuseElsewhere(ref.getName());
            newRef(next);
            Git.wrap(repository).branchRename().setOldName(name).setNewName(next).call();
        } catch (IOException e) {
            throw at.refusals().of(e);
        } catch (GitAPIException | JGitInternalException e) {
            throw at.refusals().of(new IOException(String.valueOf(e.getMessage()), e));
        }
    }

    private void delete(Ref ref) throws IOException {
        new CheckedOut(at).refuse(ref.getName());
        String name = Repository.shortenRefName(ref.getName());
        new RefMove(at, ref.getName()).delete(ref.getObjectId());
        StoredConfig config = repository.getConfig();
        if (config.getSubsections("branch").contains(name)) {
            config.unsetSection("branch", name);
            try {
                config.save();
            } catch (LockFailedException e) {
                throw at.refusals().of("branchSettings", name);
            }
        }
    }

    /** The ref of a branch that is there. */
    Ref existing(String name) throws IOException {
        Ref ref = repository.exactRef(Constants.R_HEADS + name);
        if (ref == null || ref.getObjectId() == null) {
            List<String> near = new NearestNames(all().stream().map(Branch::name).toList()).to(name);
            throw near.isEmpty() ? at.refusals().of("noBranch", name) : at.refusals().of("noBranch.near", name, near);
        }
        return ref;
    }

    private boolean hasElsewhere(Ref ref) throws IOException {
        return isNamed(repository, ref.getObjectId(), ref.getName());
    }

    /** Whether a commit is in the history of a branch or tag other than one. */
    static boolean isNamed(Repository repository, ObjectId commit, String otherThan) throws IOException {
        List<Ref> others = repository.getRefDatabase().getRefsByPrefix(Constants.R_REFS).stream()
                .filter(each -> each.getObjectId() != null && !each.isSymbolic()
                        && !each.getName().equals(otherThan)).toList();
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedIntoAny(walk.parseCommit(commit), others);
        }
    }
}
