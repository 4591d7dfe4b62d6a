// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.paint.Theme;

/** What stands above a diagram. */
class CaptionTest {

    private static final Pattern REMARK = Pattern.compile("<text x=\"24\" y=\"[^\"]*\" font-size=\"13[^>]*>([^<]*)</text>");

    private static List<String> remarks(Kit kit, String... remarks) {
        String svg = new String(kit.run().draw(kit.model(), kit.request().titled("Title", List.of(remarks)))
                .svg(Theme.LIGHT), StandardCharsets.UTF_8);
        Matcher found = REMARK.matcher(svg);
        return found.results().map(each -> each.group(1)).toList();
    }

    @Test
    void remarksStandBesideEachOtherWhereThereIsRoom() {
        assertEquals(List.of("one  ·  two  ·  Read from left to right"), remarks(Kit.sample(), "one", "two"));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 50, 70, 90, 110, 130})
    void noLineBeginsOrEndsWithWhatPartsTwoRemarks(int letters) {
        List<String> lines = remarks(Kit.sample(), "a".repeat(letters), "b".repeat(letters), "c".repeat(letters / 2));
        assertTrue(lines.size() <= 4, lines::toString);
        lines.forEach(each -> assertFalse(each.strip().startsWith("·") || each.strip().endsWith("·"), lines::toString));
    }

    @Test
    void aRemarkThatIsWiderThanThePictureBreaksBetweenItsWords() {
        List<String> lines = remarks(Kit.sample(), "first", "word ".repeat(60).strip(), "last");
        assertEquals("first", lines.getFirst());
        assertTrue(lines.get(1).startsWith("word word"), lines::toString);
        assertEquals(4, lines.size());
        assertTrue(lines.getLast().endsWith("…"), lines::toString);
    }

    @ParameterizedTest
    @CsvSource({"3, false", "300, true"})
    void aPictureThatIsMoreThanASheetSaysHowMuchItIs(int applications, boolean says) {
        StringBuilder sketch = new StringBuilder("Organisation k \"K\"\n  OrgUnit k.it \"IT\"\n  OrgUnit k.care \"Care\"\n");
        for (int i = 0; i < applications; i++) {
            sketch.append("Application app").append(i).append(" \"App\" owner=k.it\n");
        }
        Kit kit = Kit.sample().on(sketch.toString());
        String svg = kit.svg();
        assertEquals(says, svg.substring(svg.indexOf("</desc>")).contains("Boxes: " + (applications + 2)));
    }
}
