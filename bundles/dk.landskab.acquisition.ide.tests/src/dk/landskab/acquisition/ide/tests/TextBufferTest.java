// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.testkit.Share;

class TextBufferTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "'ab\ncd'    ; 1;  1; 4",
        "'ab\r\ncd'  ; 1;  1; 5",
        "'ab\rcd'    ; 1;  1; 4",
        "'ab\r\rcd'  ; 1;  5; 3",
        "'ab\r\n\ncd'; 1;  9; 4",
        "'ab\ncd'    ; 0;  9; 2",
        "'ab\r\ncd'  ; 0;  9; 2",
        "'ab\ncd\n'  ; 2;  0; 6",
        "'ab\ncd'    ; 7;  0; 5",
        "'ab\ncd'    ; 0; -1; 0",
        "'ab\ncd'    ;-3;  1; 1",
        "'😀x'       ; 0;  2; 2",
        "''          ; 3;  3; 0",
    })
    void aPositionIsAnOffsetAndNeverOutsideOfItsLine(String text, int line, int character, int offset) {
        assertEquals(offset, new TextBuffer(text).offset(new Position(line, character)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "use town.app  ; 1;  5; town.app",
        "use town.app  ; 1;  9; .app",
        "body b-2 is x ; 1;  6; b-2",
        "a = b         ; 1;  3; =",
        "process `use` ; 1;  9; `use`",
        "ab            ; 1;  2; b",
    })
    void aWordBeginsAtItsColumn(String text, int line, int column, String word) {
        TextBuffer buffer = new TextBuffer(text);
        Range range = buffer.wordAt(line, column);

        assertEquals(word, text.substring(buffer.offset(range.getStart()), buffer.offset(range.getEnd())));
    }

    @Test
    void aChangeWithoutARangeIsTheWholeText() {
        assertEquals("b", new TextBuffer("a").changed(List.of(new TextDocumentContentChangeEvent("b"))).text());
    }

    @Test
    void aRangeThatIsTheWrongWayRoundIsEmpty() {
        Range reversed = new Range(new Position(0, 2), new Position(0, 1));

        assertEquals("ab-c", new TextBuffer("abc").changed(List.of(new TextDocumentContentChangeEvent(reversed, "-")))
                .text());
    }

    /** Against a text that is searched from its beginning each time, with all ways to end a line. */
    @Test
    void everyOffsetHasOnePositionAndEveryChangeIsMadeThere() {
        Random random = new Random(11);
        TextBuffer buffer = new TextBuffer("");
        for (int i = 0; i < Share.of(20_000); i++) {
            String text = buffer.text();
            int start = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), start + random.nextInt(5));
            if (isWithinEndOfLine(text, start) || isWithinEndOfLine(text, end)) {
                continue;
            }
            assertEquals(naive(text, start), buffer.position(start), text);
            assertEquals(start, buffer.offset(buffer.position(start)), text);
            String by = List.of("", "a", "é😀", "\n", "\r\n", "\r", "two words").get(random.nextInt(7));
            buffer = buffer.changed(List.of(new TextDocumentContentChangeEvent(
                    new Range(buffer.position(start), buffer.position(end)), by)));
            assertEquals(text.substring(0, start) + by + text.substring(end), buffer.text());
        }
    }

    private static boolean isWithinEndOfLine(String text, int offset) {
        return offset > 0 && text.startsWith("\r\n", offset - 1);
    }

    private static Position naive(String text, int offset) {
        String[] lines = text.substring(0, offset).split("\r\n|\r|\n", -1);
        return new Position(lines.length - 1, lines[lines.length - 1].length());
    }
}
