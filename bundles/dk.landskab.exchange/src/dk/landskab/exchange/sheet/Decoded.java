// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text in a file: UTF-8 with or without byte order mark, UTF-16 with one, and what is neither as Windows-1252,
 * which Excel writes in Denmark and which has Latin-1 in it.
 *
 * @param guessed whether it was neither
 */
record Decoded(String text, boolean guessed) {

    private static final char MARK = '\uFEFF';
    private static final Charset GUESS = Charset.forName("windows-1252");

    static Decoded of(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
            return new Decoded(unmarked(new String(bytes, StandardCharsets.UTF_16)), false);
        }
        try {
            return new Decoded(unmarked(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()),
                    false);
        } catch (CharacterCodingException e) {
            return new Decoded(new String(bytes, GUESS), true);
        }
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
