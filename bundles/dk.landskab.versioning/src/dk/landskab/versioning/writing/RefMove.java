// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;

import dk.landskab.store.disk.Disk;
import dk.landskab.versioning.settings.Hook;
import dk.landskab.versioning.settings.Settings;

/**
 * One change of one ref: under its lock, only where it still has the value that it was read with, and forced to the
 * disk. It is whole or did not happen. The hook {@code reference-transaction} is asked before and told after.
 */
final class RefMove {

    private final Repository repository;
    private final Settings settings;
    private final Refusals refusals;
    private final String ref;

    /** A change of a ref by its full name; {@code HEAD} moves the current branch. */
    RefMove(WritableRepository at, String ref) {
        this.repository = at.repository();
        this.settings = at.settings();
        this.refusals = at.refusals();
        this.ref = ref;
    }

    /**
     * Sets the ref.
     *
     * @param expected the value that it was read with; the zero id where it must not exist
     * @param by who is written into the log of the ref; null for whoever the system says
     * @throws OvertakenException where it has another value by now
     * @throws LockedException where somebody else is changing it, or was and left the lock
     */
    void set(ObjectId expected, ObjectId value, PersonIdent by, String why) throws IOException {
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(value);
        update.setExpectedOldObjectId(expected);
        update.setRefLogMessage(why, false);
        if (by != null) {
            update.setRefLogIdent(by);
        }
        String line = expected.name() + " " + value.name() + " " + update.getName() + "\n";
        hook().ask(line, Map.of(), "prepared");
        finish(expected, update.forceUpdate(), update, line);
    }

    /**
     * Removes the ref.
     *
     * @param expected the value that it was read with
     * @throws OvertakenException where it has another value by now
     * @throws LockedException where somebody else is changing it, or was and left the lock
     */
    void delete(ObjectId expected) throws IOException {
        RefUpdate update = repository.updateRef(ref);
        update.setExpectedOldObjectId(expected);
        update.setForceUpdate(true);
        String line = expected.name() + " " + ObjectId.zeroId().name() + " " + ref + "\n";
        hook().ask(line, Map.of(), "prepared");
        finish(expected, update.delete(), update, line);
    }

    /**
     * Lets HEAD name a branch. As git does, this asks no hook.
     *
     * @throws LockedException where somebody else is changing it, or was and left the lock
     */
    void point(String branch, PersonIdent by, String why) throws IOException {
        RefUpdate update = updateOfHead(by, why, false);
        RefUpdate.Result result = update.link(branch);
        if (!isDone(result)) {
            throw refused(null, result);
        }
        force(Constants.HEAD);
    }

    /**
     * Lets HEAD name a commit without a branch.
     *
     * @param from where it stands
     * @throws LockedException where somebody else is changing it, or was and left the lock
     */
    void detach(ObjectId from, ObjectId commit, PersonIdent by, String why) throws IOException {
        RefUpdate update = updateOfHead(by, why, true);
        update.setNewObjectId(commit);
        String line = from.name() + " " + commit.name() + " " + Constants.HEAD + "\n";
        hook().ask(line, Map.of(), "prepared");
        finish(null, update.forceUpdate(), update, line);
    }

    private RefUpdate updateOfHead(PersonIdent by, String why, boolean detaching) throws IOException {
        RefUpdate update = repository.updateRef(Constants.HEAD, detaching);
        update.setRefLogMessage(why, false);
        if (by != null) {
            update.setRefLogIdent(by);
        }
        return update;
    }

    private void finish(ObjectId expected, RefUpdate.Result result, RefUpdate update, String line)
            throws IOException {
        if (!isDone(result)) {
            hook().tell(line, "aborted");
            throw refused(expected, result);
        }
        force(update.getName());
        hook().tell(line, "committed");
    }

    private static boolean isDone(RefUpdate.Result result) {
        return switch (result) {
            case NEW, FORCED, FAST_FORWARD, NO_CHANGE -> true;
            default -> false;
        };
    }

    /** Forces the name of the file to the disk; a ref of the work tree alone lies beside its HEAD. */
    private void force(String name) throws IOException {
        Path folder = repository.getCommonDirectory().toPath().resolve(name).getParent();
        Path own = repository.getDirectory().toPath();
        Disk.real().forceFolder(name.equals(Constants.HEAD) || !Files.isDirectory(folder) ? own : folder);
    }

    private RuntimeException refused(ObjectId expected, RefUpdate.Result result) throws IOException {
        Ref now = repository.exactRef(ref);
        String name = now == null ? ref : now.getLeaf().getName();
        ObjectId found = Head.at(repository, ref).commit();
        if (expected != null && !found.equals(expected)) {
            return new OvertakenException(refusals.location(), Repository.shortenRefName(name), shown(expected),
                    shown(found));
        }
        Optional<LockFileInTheWay> lock = inTheWay(name);
        if (lock.isPresent()) {
            return new LockedException(lock.get());
        }
        // A lock that is gone by now was held by somebody who did not come to their end.
        return result == RefUpdate.Result.LOCK_FAILURE
                ? new OvertakenException(refusals.location(), Repository.shortenRefName(name), shown(found),
                        shown(found))
                : refusals.of("refRefused", Repository.shortenRefName(name));
    }

    private Optional<LockFileInTheWay> inTheWay(String name) {
        Path common = repository.getCommonDirectory().toPath();
        Path own = repository.getDirectory().toPath();
        return Stream.of(common.resolve(name + ".lock"), own.resolve(ref + ".lock"),
                common.resolve("packed-refs.lock")).flatMap(each -> LockFileInTheWay.of(each).stream()).findFirst();
    }

    private static String shown(ObjectId id) {
        return id.equals(ObjectId.zeroId()) ? "" : id.name();
    }

    private Hook hook() {
        return new Hook(settings, "reference-transaction");
    }
}
