// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.jgit;

import java.io.IOException;

import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Repository;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * Tells a person why something of a repository cannot be read, and what to do.
 *
 * @param repository where reading failed
 * @param place how the user named it
 */
public record Failures(Repository repository, String place) {

    /** That something is wrong, by the key of its message. */
    public UnreadableException of(String key, Object... arguments) {
        return new UnreadableException(Location.of(place), say(key, arguments));
    }

    /** Why objects could not be read. */
    public UnreadableException of(Exception cause) {
        return new UnreadableException(Location.of(place), why(cause), cause);
    }

    /** That an object is not there: a clone may have left it behind on purpose. */
    public Message missing() {
        if (isPartial()) {
            return say("missing.partial");
        }
        return say(isShallow() ? "missing.shallow" : "missing");
    }

    /** Whether the clone left some objects at its origin, to be fetched when needed. */
    public boolean isPartial() {
        return repository.getConfig().getString("extensions", null, "partialclone") != null
                || repository.getConfig().getSubsections("remote").stream()
                        .anyMatch(remote -> repository.getConfig().getBoolean("remote", remote, "promisor", false));
    }

    /** Whether the history is cut off. */
    public boolean isShallow() {
        try {
            return !repository.getObjectDatabase().getShallowCommits().isEmpty();
        } catch (IOException e) {
            throw of(e);
        }
    }

    private Message why(Exception cause) {
        return switch (cause) {
            case MissingObjectException missing -> missing();
            case CorruptObjectException corrupt -> say("corrupt");
            case LargeObjectException large -> say("tooLarge");
            default -> say("unreadable");
        };
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Failures.class, key, arguments);
    }
}
