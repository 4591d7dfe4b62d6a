// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A text and where its lines begin. Immutable. Positions count UTF-16 units, as the protocol and Java do; a line ends
 * with LF, CR LF or CR, of which no position is within.
 */
public final class TextBuffer {

    private final String text;
    private final int[] lines;

    /** A text. */
    public TextBuffer(String text) {
        this.text = text;
        this.lines = IntStream.concat(IntStream.of(0),
                IntStream.range(0, text.length()).filter(this::isEndOfLine).map(i -> i + 1)).toArray();
    }

    private boolean isEndOfLine(int offset) {
        return text.charAt(offset) == '\n' || text.charAt(offset) == '\r' && !text.startsWith("\n", offset + 1);
    }

    /** All of it. */
    public String text() {
        return text;
    }

    /** The offset of a position; one beyond its line or the text is brought back to their ends. */
    public int offset(Position position) {
        int line = Math.clamp(position.getLine(), 0, lines.length);
        if (line == lines.length) {
            return text.length();
        }
        return Math.clamp((long) lines[line] + position.getCharacter(), lines[line], endOfLine(line));
    }

    private int endOfLine(int line) {
        int end = line + 1 < lines.length ? lines[line + 1] - 1 : text.length();
        return end > lines[line] && text.charAt(end - 1) == '\r' && end < text.length() ? end - 1 : end;
    }

    /** The position of an offset. */
    public Position position(int offset) {
        int found = Arrays.binarySearch(lines, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, offset - lines[line]);
    }

    /** A stretch of the text. */
    public Range range(int offset, int length) {
        return new Range(position(offset), position(Math.min(text.length(), offset + length)));
    }

    /** The stretch of the word that a line and column, both from 1, point at; at least one letter where there is one. */
    public Range wordAt(int line, int column) {
        int start = offset(new Position(Math.max(0, line - 1), Math.max(0, column - 1)));
        int end = start;
        while (end < text.length() && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return range(start, Math.max(1, end - start));
    }

    /** The beginning of the word that ends at, or is around, an offset. */
    public int startOfWord(int offset) {
        int start = offset;
        while (start > 0 && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The end of the word that begins at, or is around, an offset. */
    public int endOfWord(int offset) {
        int end = offset;
        while (end < text.length() && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the text in quotes begins that an offset lies in, its quote included; -1 where it lies in none. */
    public int startOfQuoted(int offset) {
        int start = -1;
        for (int i = lines[position(offset).getLine()]; i < offset; i++) {
            if (text.charAt(i) == '"') {
                start = start < 0 ? i : -1;
            } else if (start >= 0 && text.charAt(i) == '\\') {
                i++;
            } else if (start < 0 && text.startsWith("//", i)) {
                return -1;
            }
        }
        return start;
    }

    private static boolean isPartOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || "_-.`".indexOf(letter) >= 0;
    }

    /** The text after changes, made one after the other. */
    public TextBuffer changed(List<TextDocumentContentChangeEvent> changes) {
        TextBuffer changed = this;
        for (TextDocumentContentChangeEvent change : changes) {
            changed = change.getRange() == null ? new TextBuffer(change.getText())
                    : changed.replaced(change.getRange(), change.getText());
        }
        return changed;
    }

    private TextBuffer replaced(Range range, String by) {
        int start = offset(range.getStart());
        int end = Math.max(start, offset(range.getEnd()));
        return new TextBuffer(text.substring(0, start) + by + text.substring(end));
    }
}
