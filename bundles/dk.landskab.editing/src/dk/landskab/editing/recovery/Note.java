// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.recovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * What one gesture did to one file.
 *
 * @param path of the file within the landscape
 * @param savedKey the content key of the file on disk; empty where it is not there yet
 * @param kind what it says
 * @param left ids of elements that are no more in the file
 * @param bytes for content, a file with what the gesture touched: the root's own features, and whole the elements right
 *            below it; a text is whole
 */
record Note(String path, Optional<String> savedKey, Kind kind, Set<String> left, byte[] bytes) {

    /** What a note says of a file. */
    enum Kind {
        /** Some of what it holds. */
        CONTENT,
        /** The ranges of it that were replaced, for a text of which the notes hold everything before. */
        EDITS,
        /** That it is no more. */
        GONE
    }

    /** Longer than the notes of any gesture; a length beyond it is none. */
    private static final int LONGEST = 512 << 20;

    boolean isGone() {
        return kind == Kind.GONE;
    }

    /** That a file is no more. */
    static Note gone(String path, Optional<String> savedKey) {
        return new Note(path, savedKey, Kind.GONE, Set.of(), new byte[0]);
    }

    /**
     * The notes of one gesture as they are appended to a journal: their length, a checksum, and themselves. They are read
     * all or none.
     */
    static byte[] written(List<Note> gesture) {
        ByteArrayOutputStream notes = new ByteArrayOutputStream();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(notes); DataOutputStream framed = new DataOutputStream(all)) {
            for (Note each : gesture) {
                byte[] content = each.content();
                out.writeInt(content.length);
                out.write(content);
            }
            framed.writeInt(notes.size());
            framed.writeLong(sum(notes.toByteArray()));
            framed.write(notes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return all.toByteArray();
    }

    private byte[] content() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            out.writeUTF(path);
            out.writeUTF(savedKey.orElse(""));
            out.writeByte(kind.ordinal());
            out.writeInt(left.size());
            for (String id : left) {
                out.writeUTF(id);
            }
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return content.toByteArray();
    }

    /** The notes of a journal, up to the first gesture that is not whole. */
    static List<Note> all(byte[] journal) {
        List<Note> notes = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(journal))) {
            for (Optional<byte[]> next = next(in); next.isPresent(); next = next(in)) {
                notes.addAll(ofGesture(next.get()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return notes;
    }

    private static Optional<byte[]> next(DataInputStream in) throws IOException {
        if (in.available() < Integer.BYTES + Long.BYTES) {
            return Optional.empty();
        }
        int length = in.readInt();
        long sum = in.readLong();
        if (length < 0 || length > LONGEST || length > in.available()) {
            return Optional.empty();
        }
        byte[] content = in.readNBytes(length);
        return sum(content) == sum ? Optional.of(content) : Optional.empty();
    }

    private static List<Note> ofGesture(byte[] content) throws IOException {
        List<Note> notes = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            while (in.available() > 0) {
                notes.add(of(in.readNBytes(in.readInt())));
            }
        }
        return notes;
    }

    private static Note of(byte[] content) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            String path = in.readUTF();
            Optional<String> key = Optional.of(in.readUTF()).filter(each -> !each.isEmpty());
            Kind kind = Kind.values()[in.readByte()];
            Set<String> left = new LinkedHashSet<>();
            for (int more = in.readInt(); more > 0; more--) {
                left.add(in.readUTF());
            }
            return new Note(path, key, kind, left, in.readAllBytes());
        }
    }

    private static long sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }
}
