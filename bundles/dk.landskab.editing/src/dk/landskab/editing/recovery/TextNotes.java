// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.recovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dk.landskab.editing.model.TextChange;

/** What notes say of texts: the whole once, and then only the ranges that are replaced. */
final class TextNotes {

    private TextNotes() {
    }

    /** The ranges of one gesture, in order, as the bytes of a note. */
    static byte[] edits(List<TextChange> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (TextChange each : changes) {
                byte[] words = each.text().getBytes(StandardCharsets.UTF_16BE);
                out.writeInt(each.offset());
                out.writeInt(each.length());
                out.writeInt(words.length);
                out.write(words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** The text after some notes, of which the first has the whole. */
    static String after(List<Note> notes) {
        StringBuilder text = new StringBuilder();
        for (Note note : notes) {
            if (note.kind() == Note.Kind.EDITS) {
                apply(note.bytes(), text);
            } else {
                text.setLength(0);
                text.append(new String(note.bytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static void apply(byte[] edits, StringBuilder text) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(edits))) {
            while (in.available() > 0) {
                int offset = in.readInt();
                int length = in.readInt();
                text.replace(offset, offset + length, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_16BE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }
}
