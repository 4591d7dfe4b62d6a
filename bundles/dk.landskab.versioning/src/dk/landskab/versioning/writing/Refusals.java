// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;

import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.RepositoryState;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.jgit.GitReason;

/**
 * Tells a person why something was not written to a repository, and what to do.
 *
 * @param place how the user named the repository
 */
public record Refusals(String place) {

    /** That something is refused, by the key of its message. */
    public WriteRefusedException of(String key, Object... arguments) {
        return new WriteRefusedException(location(), say(key, arguments));
    }

    /** That the disk or the repository failed. */
    public WriteRefusedException of(IOException cause) {
        Message why = switch (cause) {
            case MissingObjectException missing -> say("missing", missing.getObjectId().name());
            case CorruptObjectException corrupt -> say("corrupt");
            default -> say("failed", GitReason.of(cause));
        };
        return new WriteRefusedException(location(), why, cause);
    }

    /** That a command of Git is not finished, which is named as a person would type it. */
    WriteRefusedException underWay(RepositoryState state) {
        return of("underWay", switch (state) {
            case MERGING, MERGING_RESOLVED -> "git merge";
            case CHERRY_PICKING, CHERRY_PICKING_RESOLVED -> "git cherry-pick";
            case REVERTING, REVERTING_RESOLVED -> "git revert";
            case APPLY -> "git am";
            case BISECTING -> "git bisect";
            case SAFE, BARE, REBASING, REBASING_REBASING, REBASING_MERGE, REBASING_INTERACTIVE -> "git rebase";
        });
    }

    /** Where. */
    Location location() {
        return Location.of(place);
    }

    /** A message of this package. */
    static Message say(String key, Object... arguments) {
        return Message.of(Refusals.class, key, arguments);
    }
}
