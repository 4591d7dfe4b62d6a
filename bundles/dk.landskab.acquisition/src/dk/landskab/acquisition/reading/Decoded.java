// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** Makes text of bytes, and refuses what is none. */
final class Decoded {

    private static final String CONFLICT = "<<<<<<< ";

    private Decoded() {
    }

    /**
     * The text of a file.
     *
     * @throws UnreadableException with line and column where it is not UTF-8, binary, or in conflict
     */
    static String text(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            throw refused(path, text, text.length(), "binary");
        }
        int binary = text.indexOf('\0');
        if (binary >= 0) {
            throw refused(path, text, binary, "binary");
        }
        int conflict = text.startsWith(CONFLICT) ? 0 : text.indexOf("\n" + CONFLICT) + 1;
        if (conflict > 0 || text.startsWith(CONFLICT)) {
            throw refused(path, text, conflict, "conflict");
        }
        return text;
    }

    static UnreadableException refused(String path, String text, int offset, String key, Object... arguments) {
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        return new UnreadableException(new Location(path, line, offset - before.lastIndexOf('\n')),
                Message.of(Decoded.class, key, arguments));
    }
}
