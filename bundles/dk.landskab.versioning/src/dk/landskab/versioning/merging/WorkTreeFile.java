// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import dk.landskab.model.edit.Message;
import dk.landskab.store.ContentKey;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.ChangedOnDisk;
import dk.landskab.store.disk.Disk;
import dk.landskab.store.disk.FileSave;

/**
 * A file of the work tree that a merge replaces or takes away. Nothing outside the work tree is touched, and no link is
 * followed.
 *
 * @param top of the work tree
 * @param path with {@code /} between names
 */
record WorkTreeFile(Path top, String path) {

    private static final String KEPT = ".orig";

    /** What stands there now; empty where there is no file. */
    Optional<byte[]> content() throws IOException {
        Path file = file();
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Replaces what stands there, or makes the file. */
    void replace(byte[] bytes) throws IOException {
        Optional<String> read = content().map(ContentKey::of);
        FileSave save = new FileSave(Disk.real(), file(), bytes, read);
        try {
            save.prepare();
            save.commit();
            save.settle();
        } catch (ChangedOnDisk e) {
            save.abandon();
            throw refused("changed");
        } catch (IOException e) {
            save.abandon();
            throw e;
        }
    }

    /** Takes the file away, and folders that it leaves empty. */
    void delete() throws IOException {
        Path file = file();
        Files.deleteIfExists(file);
        for (Path folder = file.getParent(); !folder.equals(top) && isEmpty(folder); folder = folder.getParent()) {
            Files.delete(folder);
        }
    }

    /** Keeps what stands there beside it; gives the path of the copy. */
    String keep() throws IOException {
        Path copy = top.resolve(path + KEPT);
        for (int number = 1; Files.exists(copy, LinkOption.NOFOLLOW_LINKS); number++) {
            copy = top.resolve(path + KEPT + number);
        }
        Files.copy(file(), copy);
        return top.relativize(copy).toString().replace('\\', '/');
    }

    private Path file() {
        Path file = top.resolve(path).normalize();
        for (Path each = file; !each.equals(top); each = each.getParent()) {
            if (each.getParent() == null || Files.isSymbolicLink(each)) {
                throw refused("outside");
            }
        }
        return file;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private WriteRefusedException refused(String key) {
        return new WriteRefusedException(Location.of(path), Message.of(WorkTreeFile.class, "file." + key));
    }
}
