// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

import javax.xml.stream.XMLStreamException;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** Says why a file is not one of ours, as somebody would who opened it. */
final class Malformed {

    private static final int LOOKED_AT = 8192;
    private static final byte[] CONFLICT = "<<<<<<< ".getBytes(StandardCharsets.US_ASCII);

    private Malformed() {
    }

    /** The refusal of a file at a place. */
    static UnreadableException refused(Location where, String key, Object... arguments) {
        return new UnreadableException(where, Message.of(Malformed.class, key, arguments));
    }

    /** Refuses what can be told from the first bytes. */
    static void refuseUnlikely(String file, byte[] bytes) {
        if (bytes.length == 0) {
            throw refused(Location.of(file), "empty");
        }
        boolean wide = bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (wide || bytes[i] == 0) {
                throw refused(new Location(file, 1, 0), "binary");
            }
        }
    }

    /** How many bytes of a byte order mark the file begins with. */
    static int byteOrderMark(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3
                : 0;
    }

    /**
     * The refusal of a file that the parser gave up on.
     *
     * @param at where the parser stood; null where it did not start
     */
    static UnreadableException because(String file, byte[] bytes, Exception failure, javax.xml.stream.Location at) {
        OptionalInt conflict = conflictLine(bytes);
        if (conflict.isPresent()) {
            return because(new Location(file, conflict.getAsInt(), 1), "conflict", failure);
        }
        OptionalInt otherText = otherTextLine(bytes);
        if (otherText.isPresent()) {
            return because(new Location(file, otherText.getAsInt(), 0), "binary", failure);
        }
        javax.xml.stream.Location where = failure instanceof XMLStreamException stream && stream.getLocation() != null
                ? stream.getLocation() : at;
        Location location = where == null ? Location.of(file)
                : new Location(file, where.getLineNumber(), where.getColumnNumber());
        return because(location, key(failure), failure);
    }

    private static UnreadableException because(Location where, String key, Exception failure) {
        return new UnreadableException(where, Message.of(Malformed.class, key), failure);
    }

    private static String key(Exception failure) {
        return switch (XmlReason.Kind.of(failure)) {
            case CUT -> "truncated";
            case OVER_LIMIT -> "overLimit";
            case ENCODING, NOT_WELL_FORMED -> "notWellFormed";
        };
    }

    /** The line of the first byte that is no UTF-8: the parser gives up before it comes to its place. */
    private static OptionalInt otherTextLine(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(LOOKED_AT);
        CoderResult result = decoder.decode(in, out, false);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, false);
        }
        return result.isError() ? OptionalInt.of(1 + lineEnds(bytes, in.position())) : OptionalInt.empty();
    }

    private static int lineEnds(byte[] bytes, int before) {
        int lines = 0;
        for (int i = 0; i < before; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static OptionalInt conflictLine(byte[] bytes) {
        int line = 1;
        for (int i = 0; i < bytes.length; i++) {
            if ((i == 0 || bytes[i - 1] == '\n') && startsWith(bytes, i)) {
                return OptionalInt.of(line);
            }
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean startsWith(byte[] bytes, int at) {
        if (at + CONFLICT.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < CONFLICT.length; i++) {
            if (bytes[at + i] != CONFLICT[i]) {
                return false;
            }
        }
        return true;
    }
}
