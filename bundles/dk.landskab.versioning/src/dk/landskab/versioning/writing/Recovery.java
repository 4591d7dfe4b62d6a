// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

import dk.landskab.model.edit.Message;

/**
 * Finishes or drops what a process of ours was doing when it was killed or failed. It acts under the lock of the work
 * tree: a note that lies there while nobody holds the lock is of one that did not come to its end.
 *
 * <ul>
 * <li>HEAD stands where it stood: the note is dropped. The lock of the ref that the process held is removed where it
 * says what the note says.
 * <li>HEAD stands where it should: the work tree is brought after, each file that still is as it was.
 * <li>HEAD stands elsewhere, because somebody went on: the note is dropped, and the work tree is theirs.
 * </ul>
 */
final class Recovery {

    /** An empty lock that is younger may be one that somebody is just writing. */
    private static final Duration SURELY_DEAD = Duration.ofSeconds(2);

    private final WritableRepository at;
    private final Repository repository;
    private final IndexLock lock;
    private final List<Message> told = new ArrayList<>();

    Recovery(WritableRepository at, IndexLock lock) {
        this.at = at;
        this.repository = at.repository();
        this.lock = lock;
    }

    /** Whether there is anything to be recovered. */
    static boolean isNeeded(Repository repository) throws IOException {
        return IndexLock.isLeftBehind(repository) || MoveNote.in(repository).isPresent();
    }

    /** Recovers, and says what was done. */
    List<Message> run() throws IOException {
        lock.predecessor().ifPresent(owner -> told.add(Refusals.say("recovered.lock", number(owner))));
        Optional<MoveNote> note = MoveNote.in(repository);
        if (note.isPresent()) {
            recover(note.get());
        }
        return told;
    }

    private void recover(MoveNote note) throws IOException {
        Head now = Head.of(repository);
        if (now.equals(note.before())) {
            removeLock(note);
            MoveNote.remove(repository);
        } else if (now.equals(note.after())) {
            finish(note);
        } else {
            MoveNote.remove(repository);
            told.add(Refusals.say("recovered.elsewhere", number(note.owner()), now.shortName()));
        }
    }

    private void finish(MoveNote note) throws IOException {
        DirCache index = lock.index();
        WorkTreeUpdate update = new WorkTreeUpdate(repository, Advance.tree(repository, note.before()),
                Advance.tree(repository, note.after()), index);
        Advance advance = new Advance(at, lock, note.before());
        List<String> kept = (endsMerge(note.after()) ? advance.endingMerge() : advance).finish(update, index);
        told.add(kept.isEmpty() ? Refusals.say("recovered", number(note.owner()), note.after().shortName())
                : Refusals.say("recovered.kept", number(note.owner()), note.after().shortName(), kept));
    }

    /** A merge that is committed is no longer under way. */
    private boolean endsMerge(Head after) throws IOException {
        List<ObjectId> merged = new MergeState(repository).heads();
        if (merged.isEmpty() || after.isUnborn()) {
            return false;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return List.of(walk.parseCommit(after.commit()).getParents()).containsAll(merged);
        }
    }

    private void removeLock(MoveNote note) throws IOException {
        Path folder = repository.getDirectory().toPath();
        Path common = repository.getCommonDirectory().toPath();
        boolean movesBranch = note.before().ref().equals(note.after().ref()) && !note.before().isDetached();
        Path file = movesBranch ? common.resolve(note.before().ref() + Constants.LOCK_SUFFIX)
                : folder.resolve(Constants.HEAD + Constants.LOCK_SUFFIX);
        Optional<LockFileInTheWay> left = LockFileInTheWay.of(file);
        if (left.isPresent() && isOf(note, left.get())) {
            Files.deleteIfExists(file);
            told.add(Refusals.say("recovered.ref", number(note.owner()), file.getFileName().toString()));
        }
    }

    private static boolean isOf(MoveNote note, LockFileInTheWay lock) throws IOException {
        String text = Files.readString(lock.file()).strip();
        return text.equals(note.after().commit().name()) || text.equals("ref: " + note.after().ref())
                || text.isEmpty() && lock.age().compareTo(SURELY_DEAD) > 0;
    }

    /** Written out as it is, without the marks of a quantity. */
    private static String number(Owner owner) {
        return Long.toString(owner.process());
    }
}
