// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.diagram.font.Typeface;
import dk.landskab.diagram.font.Wrap;

/** Text is measured with the font that ships, and broken where it should be. */
class TextTest {

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void widthsAreThoseOfTheFontItself(Typeface face) throws Exception {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.files().getFirst()))
                .deriveFont(1000f);
        FontRenderContext context = new FontRenderContext(null, true, true);
        for (char each : "AaBbÆøÅå0123–…“()/ijWm".toCharArray()) {
            assertEquals(font.createGlyphVector(context, Character.toString(each)).getGlyphMetrics(0).getAdvanceX(),
                    face.width(Character.toString(each), 1000), 1, () -> "width of " + each);
        }
    }

    @Test
    void figuresOfOneWeightStandInColumnsAndBoldIsWider() {
        assertTrue(Typeface.SEMIBOLD.width("Kommune", 13) > Typeface.REGULAR.width("Kommune", 13));
        assertEquals(2 * Typeface.REGULAR.width("ab", 10), Typeface.REGULAR.width("ab", 20), 0.001);
    }

    @Test
    void aCharacterThatTheFontLacksHasAWidthAllTheSame() {
        assertEquals(1, Typeface.REGULAR.advance(0x6F22));
        assertTrue(Typeface.REGULAR.advance('ł') > 0.2);
        assertTrue(Typeface.REGULAR.advance(0x05D0) > 0.2);
        assertTrue(Typeface.REGULAR.advance(0x1F600) > 0.2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Løn|100|3|Løn",
            "Løn og personale|70|3|Løn og/personale",
            "Løn og personale|70|1|Løn og p…",
            "Sagsbehandlingssystem|70|3|Sagsbehan/dlingssyste/m",
            "Digital-post|60|2|Digital-/post"})
    void aTextIsBrokenBetweenWords(String text, double width, int lines, String expected) {
        Wrap wrap = Wrap.of(text, Typeface.REGULAR, 13, width, lines);
        assertEquals(expected, String.join("/", wrap.lines()));
        assertEquals(expected.endsWith("…"), wrap.cut());
        assertTrue(wrap.width(Typeface.REGULAR, 13) <= width + 0.001);
    }

    @Test
    void aBreakInTheTextIsABreak() {
        assertEquals(List.of("one", "two"), Wrap.of("one\ntwo", Typeface.REGULAR, 13, 500, 3).lines());
        assertEquals(List.of("one…"), Wrap.of("one\ntwo", Typeface.REGULAR, 13, 500, 1).lines());
        assertFalse(Wrap.of("one\ntwo", Typeface.REGULAR, 13, 500, 2).cut());
    }

    @Test
    void nothingAndTooLittleRoomAreBorne() {
        assertEquals(List.of(""), Wrap.of("", Typeface.REGULAR, 13, 100, 2).lines());
        assertEquals(List.of("…"), Wrap.of("Word", Typeface.REGULAR, 13, 1, 1).lines());
        assertEquals(4, Wrap.of("Word", Typeface.REGULAR, 13, 1, 9).lines().size());
        assertEquals(2, Wrap.of("\uD83D\uDE00\uD83D\uDE00", Typeface.REGULAR, 13, 1, 9).lines().size());
    }

    @Test
    void theFilesAreWholeFonts() throws Exception {
        for (byte[] file : Typeface.REGULAR.files()) {
            assertArrayEquals(new byte[] {0, 1, 0, 0}, java.util.Arrays.copyOf(file, 4));
            assertEquals("Inter", Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)).getFamily()
                    .substring(0, 5));
        }
    }

    @Test
    void theLicenceLiesBesideTheFont() {
        assertTrue(Typeface.class.getResource("LICENSE") != null);
    }
}
