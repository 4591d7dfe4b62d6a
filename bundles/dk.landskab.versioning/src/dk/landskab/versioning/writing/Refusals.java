// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;

import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

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
        String key = switch (cause) {
            case MissingObjectException missing -> "missing";
            case CorruptObjectException corrupt -> "corrupt";
            default -> "failed";
        };
        return new WriteRefusedException(location(), say(key, String.valueOf(cause.getMessage())), cause);
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
