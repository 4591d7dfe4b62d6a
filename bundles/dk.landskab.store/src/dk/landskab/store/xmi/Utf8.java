// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.util.Arrays;

/** Bytes that grow, and XML text written into them as UTF-8. */
final class Utf8 {

    private static final String[] IN_TEXT = new String[128];
    private static final String[] IN_ATTRIBUTE = new String[128];

    static {
        IN_TEXT['&'] = "&amp;";
        IN_TEXT['<'] = "&lt;";
        IN_TEXT['>'] = "&gt;";
        IN_TEXT['\r'] = "&#xD;";
        System.arraycopy(IN_TEXT, 0, IN_ATTRIBUTE, 0, IN_TEXT.length);
        IN_ATTRIBUTE['"'] = "&quot;";
        IN_ATTRIBUTE['\n'] = "&#xA;";
        IN_ATTRIBUTE['\t'] = "&#x9;";
    }

    private byte[] bytes = new byte[8192];
    private int length;

    /** Text without anything to be escaped, of ASCII only. */
    Utf8 plain(String ascii) {
        int size = ascii.length();
        reserve(size);
        for (int i = 0; i < size; i++) {
            bytes[length + i] = (byte) ascii.charAt(i);
        }
        length += size;
        return this;
    }

    /** A new line, and so many spaces. */
    Utf8 line(int indent) {
        reserve(indent + 1);
        bytes[length++] = '\n';
        Arrays.fill(bytes, length, length + indent, (byte) ' ');
        length += indent;
        return this;
    }

    /**
     * The text between two tags.
     *
     * @throws IllegalArgumentException where it holds a character that XML has no way to write
     */
    Utf8 text(String text) {
        return escaped(text, IN_TEXT);
    }

    /**
     * The text between two double quotes.
     *
     * @throws IllegalArgumentException where it holds a character that XML has no way to write
     */
    Utf8 attribute(String text) {
        return escaped(text, IN_ATTRIBUTE);
    }

    /** All bytes of another. */
    Utf8 append(Utf8 other) {
        reserve(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private Utf8 escaped(String text, String[] escapes) {
        int size = text.length();
        reserve(size * 3);
        for (int i = 0; i < size; i++) {
            char unit = text.charAt(i);
            if (unit < 128) {
                ascii(unit, escapes[unit], size - i);
            } else if (Character.isSurrogate(unit)) {
                pair(unit, ++i < size ? text.charAt(i) : '\0');
            } else {
                wide(unit);
            }
        }
        return this;
    }

    private void ascii(char unit, String escape, int ahead) {
        if (escape != null) {
            plain(escape);
            reserve(ahead * 3);
        } else if (unit >= ' ' || unit == '\n' || unit == '\t') {
            bytes[length++] = (byte) unit;
        } else {
            throw new IllegalArgumentException(notation(unit));
        }
    }

    private void wide(char unit) {
        if (unit >= '\uFFFE') {
            throw new IllegalArgumentException(notation(unit));
        }
        if (unit < 0x800) {
            bytes[length++] = (byte) (0xC0 | unit >> 6);
        } else {
            bytes[length++] = (byte) (0xE0 | unit >> 12);
            bytes[length++] = (byte) (0x80 | unit >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | unit & 0x3F);
    }

    private void pair(char high, char low) {
        if (!Character.isSurrogatePair(high, low)) {
            throw new IllegalArgumentException(notation(high));
        }
        int point = Character.toCodePoint(high, low);
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | point & 0x3F);
    }

    private static String notation(char unit) {
        return String.format(java.util.Locale.ROOT, "U+%04X", (int) unit);
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.addExact(bytes.length, Math.max(bytes.length, more)));
        }
    }
}
