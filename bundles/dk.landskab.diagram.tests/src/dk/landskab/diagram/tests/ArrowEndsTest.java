// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.paint.Theme;

/** A line that turns shortly before it ends: what stands at its end is as long as before, and the line is straight below it. */
class ArrowEndsTest {

    private static final String LINE = "Supports:Unit:k.it/Application:b>Process:q";
    private static final double ARROW = 9;
    private static final double ROUND = 6;

    /** The way of the line as it is painted, with its last piece so long. */
    private static String painted(double last) {
        Kit kit = Kit.sample();
        Map<String, Rect> places = Map.of("k.it", new Rect(-20, -40, 180, 120), "b", new Rect(0, 0, 140, 50), "q",
                new Rect(600, 200, 160, 50));
        List<Point> corners = List.of(new Point(600 - last, 25), new Point(600 - last, 225));
        String svg = new String(kit.run().draw(kit.model(), kit.request().kept(new Kept(places, Map.of(LINE, corners),
                Map.of()))).svg(Theme.LIGHT), StandardCharsets.UTF_8);
        Matcher path = Pattern.compile("data-id=\"" + LINE.replace(">", "&gt;") + "\">\\s*<title>[^<]*</title>\\s*(?:<path [^>]*stroke=\"#F[^>]*>\\s*)*"
                + "<path d=\"([^\"]*)\"").matcher(svg);
        assertTrue(path.find(), svg);
        return path.group(1);
    }

    private static double number(MatchResult found, int group) {
        return Double.parseDouble(found.group(group));
    }

    /** How far from its end the last corner is round no more, and how far the corner itself is. */
    private static double[] straight(String path) {
        MatchResult tip = Pattern.compile("L(-?[\\d.]+) (-?[\\d.]+)$").matcher(path).results().findFirst().orElseThrow();
        List<MatchResult> curves = Pattern.compile("L(-?[\\d.]+) (-?[\\d.]+)Q(-?[\\d.]+) (-?[\\d.]+) (-?[\\d.]+) (-?[\\d.]+)")
                .matcher(path).results().toList();
        MatchResult corner = curves.stream().filter(each -> each.group(1).equals(each.group(3))).toList().getLast();
        assertEquals(tip.group(2), corner.group(4), path);
        return new double[] {number(tip, 1) - number(corner, 5), number(tip, 1) - number(corner, 3)};
    }

    @ParameterizedTest
    @ValueSource(doubles = {10.5, 11, 12, 13, 14, 14.5})
    void whereTheLastPieceIsShortTheCornerIsTighter(double last) {
        double[] straight = straight(painted(last));
        assertEquals(last, straight[1], 0.1);
        assertTrue(straight[0] >= ARROW, () -> straight[0] + " px are straight of " + last);
    }

    @ParameterizedTest
    @ValueSource(doubles = {15.5, 20, 40, 200})
    void whereThereIsRoomTheCornerIsAsRoundAsAnyOther(double last) {
        double[] straight = straight(painted(last));
        assertEquals(last - ROUND, straight[0], 0.1);
    }
}
