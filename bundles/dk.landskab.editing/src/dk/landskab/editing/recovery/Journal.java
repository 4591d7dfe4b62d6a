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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.model.Changes;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.disk.DiskReason;

/**
 * The notes of one process about one landscape: what was done and is not saved. The file comes into being with the first
 * note and goes with {@link #clear()}.
 *
 * <p>When the notes of a gesture are added, they are forced to the disk before the call returns. Where the disk refuses, editing goes on and
 * {@link #failure()} says so; the next gesture that succeeds writes down everything that its files and those of the
 * gestures that failed hold. So it is where the disk takes the notes, but an element cannot be written, as one without an
 * id: all else is written, and the element as soon as it can be.
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
         * What processes that are no more have left and is not on disk; empty where there is nothing. Of what is on
         * disk as they have left it the notes are thrown away.
         *
         * @throws dk.landskab.store.UnreadableException where the landscape or a journal cannot be read
         */
        public Optional<Recovery> pending(LandscapeFolder folder) {
            return Recovery.of(this, folder);
        }
    }

    private final Path file;
    private final Set<OpenPart> noted = new HashSet<>();
    private final Set<OpenPart> owed = new LinkedHashSet<>();
    private final ContentNotes contents = new ContentNotes();
    private FileChannel channel;
    private IOException failure;

    private Journal(Path file) {
        this.file = file;
    }

    /** Notes what a gesture did; after a crash all of it is found, or nothing. */
    public void add(Changes changes) {
        Set<OpenPart> parts = new LinkedHashSet<>(changes.parts());
        parts.addAll(owed);
        append(parts, parts.stream().filter(OpenPart::isEdited).flatMap(part -> note(part, changes).stream()).toList());
    }

    /** Notes everything that files hold, or that they are no more. */
    public void addWhole(Collection<OpenPart> parts) {
        append(parts, parts.stream().flatMap(part -> whole(part).stream()).toList());
    }

    private Optional<Note> note(OpenPart part, Changes changes) {
        if (!part.isHeld() || part.text().isPresent() && !noted.contains(part) || owed.contains(part)) {
            return whole(part);
        }
        if (part.text().isPresent()) {
            return Optional.of(new Note(part.path(), part.savedKey(), Note.Kind.EDITS, Set.of(),
                    TextNotes.edits(changes.texts().getOrDefault(part, List.of()))));
        }
        return content(part, changes.left().getOrDefault(part, Set.of()), changes.touched());
    }

    private Optional<Note> whole(OpenPart part) {
        if (!part.isHeld()) {
            noted.remove(part);
            contents.forget(part);
            return Optional.of(Note.gone(part.path(), part.savedKey()));
        }
        noted.add(part);
        return part.text().isPresent()
                ? Optional.of(new Note(part.path(), part.savedKey(), Note.Kind.CONTENT, Set.of(), part.bytes()))
                : content(part, Set.of(), part.root().eContents());
    }

    private Optional<Note> content(OpenPart part, Set<String> left, List<EObject> objects) {
        return contents.of(part, objects)
                .map(bytes -> new Note(part.path(), part.savedKey(), Note.Kind.CONTENT, left, bytes));
    }

    private void append(Collection<OpenPart> parts, List<Note> gesture) {
        if (gesture.isEmpty()) {
            return;
        }
        try {
            append(Note.written(gesture));
            owed.clear();
            failure = null;
        } catch (IOException e) {
            noted.clear();
            owed.addAll(parts);
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

    /** Why the last note, or some of it, could not be written, and what to do. */
    public Optional<Message> failure() {
        return Optional.ofNullable(failure)
                .map(each -> Message.of(Journal.class, "unprotected", file.getParent(), DiskReason.of(each)))
                .or(contents::failure);
    }

    /** Throws the notes away: what they say is saved. */
    public void clear() {
        noted.clear();
        owed.clear();
        contents.clear();
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
