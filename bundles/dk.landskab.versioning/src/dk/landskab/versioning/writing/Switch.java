// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.util.List;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.RepositoryState;

import dk.landskab.model.edit.Message;
import dk.landskab.versioning.jgit.Failures;
import dk.landskab.versioning.jgit.Revisions;
import dk.landskab.versioning.settings.Hook;
import dk.landskab.versioning.settings.Identity;

/**
 * Lets the work tree stand on another branch or commit. Files that are not committed stay as they are where the
 * branches do not differ in them; where they do, it is refused before anything is touched. A commit that nothing but
 * HEAD names is not left behind. An instance is called once.
 */
public final class Switch {

    private final WritableRepository at;
    private boolean called;

    /** A switch of the work tree of a repository. */
    public Switch(WritableRepository at) {
        this.at = at;
    }

    /**
     * Switches to a branch.
     *
     * @param branch short
     * @return what a hook complained of afterwards; empty where none did
     * @throws WouldLoseException where files are in the way that are not committed
     * @throws LockedException where somebody else is writing, or was and left a lock
     * @throws dk.landskab.store.WriteRefusedException where there is no such branch, or something else is in the way
     */
    public List<Message> to(String branch) {
        return call(() -> {
            String ref = Constants.R_HEADS + branch;
            new CheckedOut(at).refuseElsewhere(ref);
            return new Head(ref, new Branches(at).existing(branch).getObjectId());
        }, branch);
    }

    /**
     * Switches to a commit, with no branch being the current one.
     *
     * @param revision whatever Git understands
     * @return what a hook complained of afterwards; empty where none did
     * @throws WouldLoseException where files are in the way that are not committed
     * @throws LockedException where somebody else is writing, or was and left a lock
     * @throws dk.landskab.store.UnreadableException where there is no such revision
     */
    public List<Message> toCommit(String revision) {
        return call(() -> new Head(Constants.HEAD, new Revisions(at.repository(),
                new Failures(at.repository(), at.refusals().place())).commit(revision)), revision);
    }

    private interface Target {

        Head find() throws IOException;
    }

    private List<Message> call(Target target, String name) {
        if (called) {
            throw new IllegalStateException("a switch is called once");
        }
        called = true;
        if (!at.hasWorkTree()) {
            throw at.refusals().of("noWorkTree");
        }
        try (IndexLock lock = at.lock()) {
            Head before = Head.of(at.repository());
            Head after = target.find();
            return after.equals(before) ? List.of() : move(lock, before, after, name);
        } catch (IOException e) {
            throw at.refusals().of(e);
        }
    }

    private List<Message> move(IndexLock lock, Head before, Head after, String name) throws IOException {
        refuseToLeave(before);
        new Advance(at, lock, before).by(new Identity(at.settings()).known().orElse(null))
                .go(after, "checkout: moving from " + before.shortName() + " to " + name);
        return new Hook(at.settings(), "post-checkout").tell("", before.commit().name(), after.commit().name(), "1")
                .stream().toList();
    }

    private void refuseToLeave(Head before) throws IOException {
        RepositoryState state = at.repository().getRepositoryState();
        if (state != RepositoryState.SAFE && state != RepositoryState.BISECTING) {
            throw at.refusals().underWay(state);
        }
        if (before.isDetached() && !Branches.isNamed(at.repository(), before.commit(), "")) {
            throw at.refusals().of("wouldLeave", before.commit().abbreviate(10).name());
        }
    }
}
