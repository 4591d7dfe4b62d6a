// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import dk.landskab.model.edit.Message;

/**
 * Why a file system refused, for a person. What Java says of it is often no more than a path, and at times that of a
 * hidden file which the person never named.
 */
public final class DiskReason {

    private DiskReason() {
    }

    /** The reason, in a few words that stand within a sentence; the system's own where it gave some. */
    public static Message of(IOException refusal) {
        return switch (refusal) {
            case NoSuchFileException missing -> say("missing");
            case AccessDeniedException forbidden -> say("forbidden");
            case FileAlreadyExistsException there -> say("there");
            case NotDirectoryException file -> say("noFolder");
            case DirectoryNotEmptyException full -> say("notEmpty");
            case FileSystemException other when other.getReason() != null -> say("other", other.getReason());
            case FileSystemException other -> say("other", other.getClass().getSimpleName());
            default -> say("other", refusal.getMessage() == null ? refusal.getClass().getSimpleName()
                    : refusal.getMessage());
        };
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(DiskReason.class, "reason." + key, arguments);
    }
}
