// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text: so many characters from an offset on are replaced.
 *
 * @param offset from 0
 * @param length 0 for what is put in
 * @param text what stands there afterwards
 */
public record TextEdit(int offset, int length, String text) {

    /** Puts something in. */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(offset, 0, text);
    }

    /** The text after some edits, which must not overlap; what no edit covers stays as it is, to the character. */
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder changed = new StringBuilder(text.length());
        int at = 0;
        for (TextEdit edit : edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList()) {
            if (edit.offset < at) {
                throw new IllegalArgumentException("Edits overlap at " + edit.offset);
            }
            changed.append(text, at, edit.offset).append(edit.text);
            at = edit.offset + edit.length;
        }
        return changed.append(text, at, text.length()).toString();
    }
}
