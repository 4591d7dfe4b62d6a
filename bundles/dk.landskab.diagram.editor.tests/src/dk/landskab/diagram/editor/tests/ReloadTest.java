// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonObject;

import dk.landskab.design.DiagramKind;

/** Whatever was put somewhere on a diagram: saved and opened again by another program, every box and line is where it was. */
class ReloadTest {

    private static final int GESTURES = 6;

    @TempDir
    Path temporary;

    private TestPage page;

    private List<JsonObject> all(String type) {
        return page.elements().filter(each -> TestPage.type(each).startsWith(type)).toList();
    }

    private static double number(JsonObject element, String part, String name) {
        return element.getAsJsonObject(part).get(name).getAsDouble();
    }

    private void move(JsonObject box, double dx, double dy, double larger) {
        page.gesture("changeBounds", "newBounds", List.of(Map.of("elementId", TestPage.id(box), "newPosition",
                Map.of("x", number(box, "position", "x") + dx, "y", number(box, "position", "y") + dy), "newSize",
                Map.of("width", number(box, "size", "width") + larger, "height", number(box, "size", "height") + larger))));
    }

    private void lead(JsonObject line, Random random) {
        page.gesture("changeRoutingPoints", "newRoutingPoints", List.of(Map.of("elementId", TestPage.id(line),
                "newRoutingPoints", List.of(Map.of("x", random.nextInt(900), "y", random.nextInt(900)),
                        Map.of("x", random.nextInt(900), "y", random.nextInt(900))))));
    }

    private static boolean isElement(JsonObject line) {
        return List.of("Integration", "Gives", "Takes", "LandsIn", "Becomes")
                .contains(TestPage.type(line).substring("edge:".length()));
    }

    private void act(Random random) {
        List<JsonObject> boxes = all("node:");
        List<JsonObject> lines = all("edge:").stream().filter(ReloadTest::isElement).toList();
        JsonObject box = boxes.get(random.nextInt(boxes.size()));
        switch (random.nextInt(8)) {
            case 0 -> page.gesture("layout");
            case 1 -> move(box, 0, 0, 37);
            case 2 -> page.gesture("landskab.hide", "elementIds", List.of(TestPage.id(box)));
            case 3, 4 -> {
                if (!lines.isEmpty()) {
                    lead(lines.get(random.nextInt(lines.size())), random);
                }
            }
            default -> move(box, random.nextInt(400) - 150, random.nextInt(400) - 150, 0);
        }
    }

    /** Every box with its place and size, every line with its way and where its words stand. */
    private static SortedMap<String, String> drawn(TestPage on) {
        SortedMap<String, String> drawn = new TreeMap<>();
        on.elements().filter(each -> !TestPage.type(each).startsWith("label:")).forEach(each -> drawn.put(TestPage.id(each),
                TestPage.type(each).startsWith("node:") ? each.get("position") + " " + each.get("size")
                        : each.getAsJsonObject("args").get("points") + " " + each.getAsJsonObject("args").get("labels")));
        return drawn;
    }

    @ParameterizedTest
    @EnumSource(value = DiagramKind.class, mode = EnumSource.Mode.EXCLUDE, names = {"PIPELINE", "PROCESS"})
    void aGestureMovesNothingElseAndAllIsDrawnAsItWas(DiagramKind kind) {
        String diagram = "kind:" + kind.id();
        SortedMap<String, String> before;
        try (Served served = Served.city(temporary, 12); TestPage shown = served.page(diagram)) {
            page = shown;
            page.await("landskab.history");
            growFirst();
            Random random = new Random(kind.ordinal());
            for (int i = 0; i < GESTURES; i++) {
                act(random);
            }
            before = drawn(page);
            page.send("saveModel");
            page.ask("landskab.search", "text", "x", "limit", 1);
            assertTrue(served.landscape().dirty().isEmpty(), () -> served.landscape().dirty().toString());
        }
        assertFalse(before.isEmpty());
        try (Served again = Served.again(temporary, options -> options); TestPage shown = again.page(diagram)) {
            assertEquals(before, drawn(shown));
        }
    }

    /** With the first gesture the diagram is stored: nothing may be drawn otherwise but what the gesture is about. */
    private void growFirst() {
        SortedMap<String, String> before = drawn(page);
        JsonObject outermost = page.graph().getAsJsonArray("children").get(0).getAsJsonObject();
        move(outermost, 0, 0, 4);
        SortedMap<String, String> after = drawn(page);
        before.remove(TestPage.id(outermost));
        after.remove(TestPage.id(outermost));
        assertEquals(before.keySet(), after.keySet());
        long other = before.keySet().stream().filter(each -> !isNear(before.get(each), after.get(each))).count();
        assertTrue(other <= touching(outermost), () -> other + " of " + before.size() + " stand or are led otherwise");
    }

    /** How many lines lead to a box or to what stands in it. */
    private long touching(JsonObject box) {
        return all("edge:").stream().filter(line -> List.of("sourceId", "targetId").stream()
                .anyMatch(end -> line.get(end).getAsString().startsWith(TestPage.id(box)))).count();
    }

    /** A file keeps tenths of pixels. */
    private static boolean isNear(String one, String other) {
        String[] first = one.split("[^\\d.-]+");
        String[] second = other.split("[^\\d.-]+");
        if (first.length != second.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            boolean isNumber = first[i].matches("-?\\d+(\\.\\d+)?") && second[i].matches("-?\\d+(\\.\\d+)?");
            if (isNumber ? Math.abs(Double.parseDouble(first[i]) - Double.parseDouble(second[i])) > 0.2
                    : !first[i].equals(second[i])) {
                return false;
            }
        }
        return true;
    }
}
