// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import dk.landskab.model.edit.Message;
import dk.landskab.store.disk.DiskReason;

/** Why a file could not be written, and what to do, as far as the system says so. */
final class DiskRefusal {

    private DiskRefusal() {
    }

    /** Why the disk refused a file. */
    static Message of(Path file, IOException why) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return say("missing", folder);
        }
        return switch (why) {
            case AccessDeniedException denied -> say("denied", folder);
            case DirectoryNotEmptyException taken -> say("taken");
            case FileAlreadyExistsException taken -> say("taken");
            default -> say("other", DiskReason.of(why));
        };
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(DiskRefusal.class, "refused." + key, arguments);
    }
}
