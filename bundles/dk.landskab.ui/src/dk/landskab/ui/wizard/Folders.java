// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.store.disk.DiskReason;
import dk.landskab.ui.navigator.SystemFinder;

/** What a person types for a folder. */
public final class Folders {

    private Folders() {
    }

    /** Where a person's folders lie. */
    public static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    /** Whether what is typed names a folder by its whole path. */
    public static boolean isWhole(String typed) {
        try {
            return !typed.isBlank() && Path.of(typed.strip()).isAbsolute();
        } catch (InvalidPathException wrong) {
            return false;
        }
    }

    /** Where looking for a folder begins: in what is typed or the nearest folder above it, else in another. */
    public static Path begin(String typed, Path otherwise) {
        try {
            Path folder = Path.of(typed.strip());
            return SystemFinder.nearest(folder.isAbsolute() ? folder : otherwise);
        } catch (InvalidPathException wrong) {
            return SystemFinder.nearest(otherwise);
        }
    }

    /** Why a folder cannot become something new, and what to do; empty where it is not there yet, or is empty. */
    public static Optional<Message> whyNotNew(String typed) {
        if (typed.isBlank()) {
            return Optional.of(Message.of(Folders.class, "folder.none"));
        }
        try {
            Path folder = Path.of(typed.strip());
            return !folder.isAbsolute() ? Optional.of(Message.of(Folders.class, "folder.relative"))
                    : isTaken(folder) ? Optional.of(Message.of(Folders.class, "folder.taken")) : Optional.empty();
        } catch (InvalidPathException wrong) {
            return Optional.of(Message.of(Folders.class, "folder.wrong", DiskReason.of(wrong)));
        } catch (IOException wrong) {
            return Optional.of(Message.of(Folders.class, "folder.wrong", DiskReason.of(wrong)));
        }
    }

    private static boolean isTaken(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> within = Files.list(folder)) {
            return within.findAny().isPresent();
        }
    }
}
