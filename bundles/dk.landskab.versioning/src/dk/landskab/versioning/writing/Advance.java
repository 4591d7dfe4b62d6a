// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.util.List;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Moves HEAD, and the work tree after it: the current branch to another commit, or HEAD to another branch. The objects
 * are there and forced to the disk already.
 *
 * <p>Before the move nothing is touched; a refusal leaves everything as it was. From the move on nothing is refused:
 * killed then, the next call finishes the work tree, as {@link Recovery} says. A bare repository has only the move.
 */
public final class Advance {

    private final WritableRepository at;
    private final IndexLock lock;
    private final Head before;
    private PersonIdent by;
    private boolean mayKeep;
    private boolean endsMerge;

    /**
     * From where a repository stands.
     *
     * @param lock held until this is done
     * @param before as HEAD was read under the lock
     */
    public Advance(WritableRepository at, IndexLock lock, Head before) {
        this.at = at;
        this.lock = lock;
        this.before = before;
    }

    /** Names who moves it, for the log of the ref; null for whoever the system says. */
    public Advance by(PersonIdent person) {
        this.by = person;
        return this;
    }

    /**
     * Says that the commit was made from the files of the work tree: what has been changed in them since then stays,
     * as a change that is not committed.
     */
    Advance fromWorkTree() {
        this.mayKeep = true;
        return this;
    }

    /** Says that the commit ends the merge that is under way. */
    Advance endingMerge() {
        this.endsMerge = true;
        return this;
    }

    /**
     * Moves the current branch to a commit.
     *
     * @param why for the log of the ref
     * @throws WouldLoseException where files would be overwritten that are not committed
     * @throws OvertakenException where somebody moved the branch since
     * @throws LockedException where somebody is moving it, or left a lock
     */
    public void to(ObjectId commit, String why) throws IOException {
        go(new Head(before.ref(), commit), why);
    }

    /**
     * Lets HEAD name another branch, or a commit.
     *
     * @param why for the log of HEAD
     * @throws WouldLoseException where files would be overwritten that are not committed
     * @throws LockedException where somebody is moving it, or left a lock
     */
    public void go(Head after, String why) throws IOException {
        if (lock == null) {
            move(after, why);
            return;
        }
        if (at.settings().isOn("core.sparseCheckout")) {
            throw at.refusals().of("sparse");
        }
        DirCache index = lock.index();
        WorkTreeUpdate update = new WorkTreeUpdate(at.repository(), tree(before), tree(after), index);
        List<String> inTheWay = mayKeep ? List.of() : update.inTheWay();
        if (!inTheWay.isEmpty()) {
            throw new WouldLoseException(at.refusals().location(), inTheWay);
        }
        moveNoted(after, why);
        finish(update, index);
    }

    private void moveNoted(Head after, String why) throws IOException {
        new MoveNote(Owner.self(), before, after).write(at.repository());
        try {
            move(after, why);
        } catch (IOException | RuntimeException e) {
            if (!Head.of(at.repository()).equals(after)) {
                MoveNote.remove(at.repository());
            }
            throw e;
        }
    }

    /** Brings the work tree after a move of HEAD that was made. */
    List<String> finish(WorkTreeUpdate update, DirCache index) throws IOException {
        List<String> kept = update.make();
        lock.replace(index, update.written());
        if (endsMerge) {
            new MergeState(at.repository()).end();
        }
        MoveNote.remove(at.repository());
        return kept;
    }

    private void move(Head after, String why) throws IOException {
        RefMove head = new RefMove(at, Constants.HEAD);
        if (after.ref().equals(before.ref())) {
            head.set(before.commit(), after.commit(), by, why);
        } else if (after.isDetached()) {
            head.detach(before.commit(), after.commit(), by, why);
        } else {
            head.point(after.ref(), by, why);
        }
    }

    private ObjectId tree(Head head) throws IOException {
        return tree(at.repository(), head);
    }

    /** The tree of where HEAD stands; the zero id where there is no commit. */
    static ObjectId tree(Repository repository, Head head) throws IOException {
        if (head.isUnborn()) {
            return ObjectId.zeroId();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(head.commit()).getTree().copy();
        }
    }
}
