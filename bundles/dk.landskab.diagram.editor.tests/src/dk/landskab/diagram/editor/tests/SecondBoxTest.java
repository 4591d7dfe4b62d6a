// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** What a diagram shows several times has a place of its own for each of its boxes. */
class SecondBoxTest {

    private static final String SHOWS_TWICE = "kind:TargetPicture";

    @TempDir
    Path temporary;

    @RegisterExtension
    final Opened opened = new Opened(() -> Served.city(temporary, 12), SHOWS_TWICE);

    @Test
    void itIsMovedLikeTheFirstAndStandsThereAfterSavingAndOpeningAgain() {
        TestPage page = opened.page();
        List<String> boxes = boxesOfOneElement();
        JsonObject first = box(boxes.get(0));
        JsonObject second = box(boxes.get(1));
        move(second, 700, 500);
        assertEquals(number(second, "x") + 700, number(box(boxes.get(1)), "x"), 0.2);
        assertEquals(number(first, "x"), number(box(boxes.get(0)), "x"), 0.2);
        move(box(boxes.get(0)), 0, 900);
        page.send("saveModel");
        page.updated();
        Map<String, String> moved = positions(page);
        opened.served().close();
        try (Served again = Served.again(temporary, options -> options); TestPage other = again.page(SHOWS_TWICE)) {
            assertEquals(moved, positions(other));
        }
    }

    @Test
    void itsMoveIsUndoneAndDoneAgain() {
        TestPage page = opened.page();
        Map<String, String> before = positions(page);
        move(box(boxesOfOneElement().get(1)), 700, 500);
        Map<String, String> after = positions(page);
        page.gesture("glspUndo");
        assertEquals(before, positions(page));
        assertTrue(opened.served().ask(() -> opened.served().landscape().dirty()).isEmpty());
        page.gesture("glspRedo");
        assertEquals(after, positions(page));
    }

    private void move(JsonObject box, double dx, double dy) {
        opened.page().gesture("changeBounds", "newBounds", List.of(Map.of("elementId", TestPage.id(box), "newPosition",
                Map.of("x", number(box, "x") + dx, "y", number(box, "y") + dy), "newSize", box.get("size"))));
    }

    /** The boxes of the first element that is shown several times. */
    private List<String> boxesOfOneElement() {
        Map<String, List<String>> byElement = opened.page().elements()
                .filter(each -> TestPage.type(each).startsWith("node:"))
                .collect(Collectors.groupingBy(each -> each.getAsJsonObject("args").get("element").getAsString(),
                        TreeMap::new, Collectors.mapping(TestPage::id, Collectors.toList())));
        return byElement.values().stream().filter(each -> each.size() > 1).findFirst()
                .orElseThrow(() -> new AssertionError("nothing is shown twice: " + byElement));
    }

    private JsonObject box(String id) {
        return opened.page().elements().filter(each -> TestPage.id(each).equals(id)).findFirst().orElseThrow();
    }

    private static double number(JsonObject box, String name) {
        return box.getAsJsonObject("position").get(name).getAsDouble();
    }

    private static Map<String, String> positions(TestPage page) {
        return page.elements().filter(each -> TestPage.type(each).startsWith("node:")).collect(Collectors.toMap(
                TestPage::id, each -> Math.round(number(each, "x")) + "," + Math.round(number(each, "y"))));
    }
}
