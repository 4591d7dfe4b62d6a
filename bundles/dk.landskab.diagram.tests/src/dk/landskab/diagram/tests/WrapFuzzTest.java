// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.font.Typeface;
import dk.landskab.diagram.font.Wrap;
import dk.landskab.testkit.Share;

/** Texts of chance: nothing is lost, nothing is too wide, nothing is added. */
class WrapFuzzTest {

    private static final String LETTERS = "aæøåWi.-– 1  \n\uD83D\uDE00ł";

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            int at = LETTERS.offsetByCodePoints(0, random.nextInt(LETTERS.codePointCount(0, LETTERS.length())));
            text.appendCodePoint(LETTERS.codePointAt(at));
        }
        return text.toString();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void aTextIsBrokenWithoutLossUnlessItIsCut(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(30_000); i++) {
            String text = text(random);
            double width = 5 + random.nextInt(200);
            int most = 1 + random.nextInt(6);
            Typeface face = Typeface.of(random.nextBoolean());
            Wrap wrap = Wrap.of(text, face, 13, width, most);
            assertTrue(wrap.lines().size() <= most && !wrap.lines().isEmpty());
            String shown = bare(String.join("", wrap.lines()));
            if (wrap.cut()) {
                assertTrue(wrap.lines().stream().anyMatch(each -> each.endsWith("…")), text);
                assertTrue(bare(text).startsWith(shown.substring(0, shown.indexOf('…'))), text);
            } else {
                assertEquals(bare(text), shown, text);
            }
            for (String line : wrap.lines()) {
                boolean single = line.codePointCount(0, line.length()) <= 1;
                assertTrue(single || face.width(line, 13) <= width + 0.001, () -> line + " in " + width);
                assertFalse(line.codePoints().anyMatch(each -> each >= 0xD800 && each < 0xE000), line);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {44, 45})
    void moreRoomNeverShowsLess(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(10_000); i++) {
            String text = text(random).replace("\n", " ");
            double width = 20 + random.nextInt(200);
            int shown = length(Wrap.of(text, Typeface.REGULAR, 13, width, 1));
            assertTrue(length(Wrap.of(text, Typeface.REGULAR, 13, width + random.nextInt(50), 1)) >= shown, text);
            assertTrue(!Wrap.of(text, Typeface.REGULAR, 13, 1e6, 1).cut());
        }
    }

    private static int length(Wrap wrap) {
        return wrap.lines().stream().mapToInt(String::length).sum() - (wrap.cut() ? 1 : 0);
    }
}
