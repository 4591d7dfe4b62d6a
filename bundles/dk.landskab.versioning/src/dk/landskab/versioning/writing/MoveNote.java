// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

import dk.landskab.store.disk.Disk;

/**
 * What is about to be done to HEAD and then to the work tree, noted before it is begun and removed when it is done. It
 * is whole or not there.
 *
 * @param owner the process that does it
 * @param before where HEAD stands
 * @param after where it shall stand
 */
record MoveNote(Owner owner, Head before, Head after) {

    private static final String FILE = "landskab-move";
    private static final int LINES = 3;

    /** The note that lies in a repository; empty where nothing is under way. */
    static Optional<MoveNote> in(Repository repository) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file(repository));
            Optional<Owner> owner = lines.size() == LINES ? Owner.of(lines.get(0)) : Optional.empty();
            return owner.map(each -> new MoveNote(each, head(lines.get(1)), head(lines.get(2))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Writes the note and forces it to the disk. */
    void write(Repository repository) throws IOException {
        Disk disk = Disk.real();
        Path target = file(repository);
        Path aside = target.resolveSibling(FILE + ".new");
        disk.delete(aside);
        try (Disk.Output output = disk.create(aside)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(
                    owner.line() + "\n" + line(before) + "\n" + line(after) + "\n");
            while (bytes.hasRemaining()) {
                output.write(bytes);
            }
            output.force();
        }
        disk.replace(aside, target);
        disk.forceFolder(target.getParent());
    }

    /** Removes the note that lies in a repository, if there is one. */
    static void remove(Repository repository) throws IOException {
        Files.deleteIfExists(file(repository));
    }

    private static Path file(Repository repository) {
        return repository.getDirectory().toPath().resolve(FILE);
    }

    private static String line(Head head) {
        return head.commit().name() + " " + head.ref();
    }

    private static Head head(String line) {
        int end = line.indexOf(' ');
        return new Head(line.substring(end + 1), ObjectId.fromString(line.substring(0, end)));
    }
}
