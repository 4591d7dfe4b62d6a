// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.lib.BranchConfig;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

import dk.landskab.model.edit.Message;
import dk.landskab.versioning.settings.Hook;
import dk.landskab.versioning.settings.Identity;
import dk.landskab.versioning.writing.Advance;
import dk.landskab.versioning.writing.Head;
import dk.landskab.versioning.writing.IndexLock;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * Gets what the branch that the current one follows has, and moves the current one forward where that loses nothing.
 * Where both went on, it is left to whoever merges. An instance is called once.
 */
public final class Pull {

    /** How a pull ended. */
    public sealed interface Result {
    }

    /**
     * There was nothing that the current branch does not have.
     *
     * @param commit where it stands, by its full hash
     */
    public record UpToDate(String commit) implements Result {
    }

    /**
     * The current branch, and the work tree, went forward.
     *
     * @param before where it stood; empty where it had no commit
     * @param after where it stands
     * @param complaints of hooks that ran afterwards
     */
    public record FastForwarded(String before, String after, List<Message> complaints) implements Result {

        /** Copies the list. */
        public FastForwarded {
            complaints = List.copyOf(complaints);
        }
    }

    /**
     * Both went on: a merge is needed. The work tree is as it was.
     *
     * @param base the commit that both come from; empty where their histories have nothing in common
     * @param ours where the current branch stands
     * @param theirs where the branch stands that it follows
     */
    public record MergeNeeded(Optional<String> base, String ours, String theirs) implements Result {
    }

    private final WritableRepository at;
    private CredentialQuestion question = CredentialQuestion.unanswered();
    private Progress progress = Progress.unwatched();
    private boolean called;

    /** A pull of the current branch. */
    public Pull(WritableRepository at) {
        this.at = at;
    }

    /** Names who is asked for what the user's own helpers do not know. */
    public Pull asking(CredentialQuestion whom) {
        this.question = whom;
        return this;
    }

    /** Names who follows. */
    public Pull watched(Progress by) {
        this.progress = by;
        return this;
    }

    /**
     * Pulls.
     *
     * @throws dk.landskab.versioning.writing.WouldLoseException where files are in the way that are not committed
     * @throws dk.landskab.versioning.writing.LockedException where somebody else is writing, or left a lock
     * @throws dk.landskab.store.WriteRefusedException where the current branch follows none, or the other repository
     *             cannot be reached or refuses
     */
    public Result call() {
        if (called) {
            throw new IllegalStateException("a pull is called once");
        }
        called = true;
        try {
            return forward(theirs(followed(Head.of(at.repository()))));
        } catch (IOException e) {
            throw at.refusals().of(e);
        }
    }

    /** Where the branch stands that is followed, as far as is known when the other repository was asked. */
    private ObjectId theirs(BranchConfig branch) throws IOException {
        if (!branch.isRemoteLocal()) {
            new Fetch(at, branch.getRemote()).asking(question).watched(progress).call();
        }
        Ref theirs = at.repository().exactRef(branch.getTrackingBranch());
        if (theirs == null) {
            throw RemoteFailure.refused(at.refusals().place(), "followsNothing", branch.getTrackingBranch());
        }
        return theirs.getObjectId();
    }

    private BranchConfig followed(Head head) {
        if (head.isDetached()) {
            throw RemoteFailure.refused(at.refusals().place(), "detached");
        }
        String name = Repository.shortenRefName(head.ref());
        BranchConfig branch = new BranchConfig(at.repository().getConfig(), name);
        if (branch.getTrackingBranch() == null) {
            throw RemoteFailure.refused(at.refusals().place(), "noUpstream", name);
        }
        return branch;
    }

    private Result forward(ObjectId theirs) throws IOException {
        try (IndexLock lock = at.hasWorkTree() ? at.lock() : null) {
            Head ours = Head.of(at.repository());
            if (!ours.isUnborn()) {
                Optional<Result> other = unlessForward(ours.commit(), theirs);
                if (other.isPresent()) {
                    return other.get();
                }
            }
            new Advance(at, lock, ours).by(new Identity(at.settings()).known().orElse(null))
                    .to(theirs, "pull: Fast-forward");
            return new FastForwarded(ours.isUnborn() ? "" : ours.commit().name(), theirs.name(),
                    new Hook(at.settings(), "post-merge").tell("", "0").stream().toList());
        }
    }

    private Optional<Result> unlessForward(ObjectId ourId, ObjectId theirId) throws IOException {
        try (RevWalk walk = new RevWalk(at.repository())) {
            RevCommit ours = walk.parseCommit(ourId);
            RevCommit theirs = walk.parseCommit(theirId);
            if (walk.isMergedInto(theirs, ours)) {
                return Optional.of(new UpToDate(ours.name()));
            }
            if (walk.isMergedInto(ours, theirs)) {
                return Optional.empty();
            }
            walk.reset();
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(List.of(ours, theirs));
            return Optional.of(new MergeNeeded(Optional.ofNullable(walk.next()).map(RevCommit::name), ours.name(),
                    theirs.name()));
        }
    }
}
