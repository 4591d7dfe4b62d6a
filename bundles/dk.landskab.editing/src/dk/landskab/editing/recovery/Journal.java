// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.model.Changes;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeFolder;

/**
 * The notes of one process about one landscape: what was done and is not saved. The file comes into being with the first
 * note and goes with {@link #clear()}.
 *
 * <p>When the notes of a gesture are added, they are forced to the disk before the call returns. Where the disk refuses, editing goes on and
 * {@link #failure()} says so; the next gesture that succeeds writes down everything that its files hold.
 */
public final class Journal implements AutoCloseable {

    /**
     * Where the journals of a landscape lie: a folder that belongs to nothing else, outside of the landscape.
     *
     * @param path need not be there yet
     */
    public record Folder(Path path) {

        static final String SUFFIX = ".journal";

        /** The journal of this process. */
        public Journal begin() {
            return new Journal(path.resolve(ProcessHandle.current().pid() + "-" + UUID.randomUUID() + SUFFIX));
        }

        /**
         * What processes that are no more have left and is not on disk; empty where there is nothing.
         *
         * @throws dk.landskab.store.UnreadableException where the landscape or a journal cannot be read
         */
        public Optional<Recovery> pending(LandscapeFolder folder) {
            return Recovery.of(this, folder);
        }
    }

    private final Path file;
    private final Set<OpenPart> noted = new HashSet<>();
    private FileChannel channel;
    private IOException failure;

    private Journal(Path file) {
        this.file = file;
    }

    /** Notes what a gesture did; after a crash all of it is found, or nothing. */
    public void add(Changes changes) {
        append(changes.parts().stream().filter(OpenPart::isEdited).map(part -> note(part, changes)).toList());
    }

    /** Notes everything that files hold, or that they are no more. */
    public void addWhole(Collection<OpenPart> parts) {
        append(parts.stream().map(this::whole).toList());
    }

    private Note note(OpenPart part, Changes changes) {
        if (!part.isHeld() || part.text().isPresent() && !noted.contains(part) || failure != null) {
            return whole(part);
        }
        if (part.text().isPresent()) {
            return new Note(part.path(), part.savedKey(), Note.Kind.EDITS, Set.of(),
                    TextNotes.edits(changes.texts().getOrDefault(part, List.of())));
        }
        return content(part, changes.left().getOrDefault(part, Set.of()), changes.touched());
    }

    private Note whole(OpenPart part) {
        if (!part.isHeld()) {
            noted.remove(part);
            return Note.gone(part.path(), part.savedKey());
        }
        noted.add(part);
        return part.text().isPresent()
                ? new Note(part.path(), part.savedKey(), Note.Kind.CONTENT, Set.of(), part.bytes())
                : content(part, Set.of(), part.root().eContents());
    }

    private static Note content(OpenPart part, Set<String> left, List<EObject> objects) {
        return new Note(part.path(), part.savedKey(), Note.Kind.CONTENT, left,
                part.format().orElseThrow().write(part.path(), Excerpt.of(part, objects)));
    }

    private void append(List<Note> gesture) {
        if (gesture.isEmpty()) {
            return;
        }
        try {
            append(Note.written(gesture));
            failure = null;
        } catch (IOException e) {
            noted.clear();
            failure = e;
        }
    }

    private void append(byte[] notes) throws IOException {
        if (channel == null) {
            Files.createDirectories(file.getParent());
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }
        long end = channel.size();
        channel.position(end);
        try {
            for (ByteBuffer rest = ByteBuffer.wrap(notes); rest.hasRemaining();) {
                channel.write(rest);
            }
            channel.force(false);
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    /** Why the last note could not be written. */
    public Optional<Message> failure() {
        return Optional.ofNullable(failure)
                .map(each -> Message.of(Journal.class, "unprotected", file.getParent(), String.valueOf(each.getMessage())));
    }

    /** Throws the notes away: what they say is saved. */
    public void clear() {
        noted.clear();
        try {
            if (channel != null) {
                channel.close();
                channel = null;
                Files.deleteIfExists(file);
            }
            failure = null;
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Throws the notes away: what they say is not wanted. */
    @Override
    public void close() {
        clear();
    }
}
