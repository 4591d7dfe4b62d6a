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
 * @param isGone whether the file is no more
 * @param left ids of elements that are no more in the file
 * @param bytes a file with what the gesture touched: the root's own features, and whole the elements right below it; a
 *            text is whole
 */
record Note(String path, Optional<String> savedKey, boolean isGone, Set<String> left, byte[] bytes) {

    /** Longer than any note; a length beyond it is none. */
    private static final int LONGEST = 512 << 20;

    /** That a file is no more. */
    static Note gone(String path, Optional<String> savedKey) {
        return new Note(path, savedKey, true, Set.of(), new byte[0]);
    }

    /** The note as it is appended to a journal: its length, a checksum, and itself. */
    byte[] written() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] content = content();
        try (DataOutputStream out = new DataOutputStream(all)) {
            out.writeInt(content.length);
            out.writeLong(sum(content));
            out.write(content);
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
            out.writeBoolean(isGone);
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

    /** The notes of a journal, up to the first that is not whole. */
    static List<Note> all(byte[] journal) {
        List<Note> notes = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(journal))) {
            for (Optional<Note> next = next(in); next.isPresent(); next = next(in)) {
                notes.add(next.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return notes;
    }

    private static Optional<Note> next(DataInputStream in) throws IOException {
        if (in.available() < Integer.BYTES + Long.BYTES) {
            return Optional.empty();
        }
        int length = in.readInt();
        long sum = in.readLong();
        if (length < 0 || length > LONGEST || length > in.available()) {
            return Optional.empty();
        }
        byte[] content = in.readNBytes(length);
        return sum(content) == sum ? Optional.of(of(content)) : Optional.empty();
    }

    private static Note of(byte[] content) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            String path = in.readUTF();
            Optional<String> key = Optional.of(in.readUTF()).filter(each -> !each.isEmpty());
            boolean isGone = in.readBoolean();
            Set<String> left = new LinkedHashSet<>();
            for (int more = in.readInt(); more > 0; more--) {
                left.add(in.readUTF());
            }
            return new Note(path, key, isGone, left, in.readAllBytes());
        }
    }

    private static long sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }
}
