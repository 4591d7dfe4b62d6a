// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

/** Any gestures one after another: undone to the start all is as it was, done again as it became, and so it is saved. */
class GestureFuzzTest {

    private static final int GESTURES = 25;

    @TempDir
    Path temporary;

    private Random random;
    private TestPage page;

    private JsonObject any(String type) {
        List<JsonObject> all = page.elements().filter(each -> TestPage.type(each).startsWith(type)).toList();
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private static Map<String, Object> point(int x, int y) {
        return Map.of("x", x, "y", y);
    }

    private void act() {
        JsonObject box = any("node:Application");
        if (box == null) {
            box = any("node:");
        }
        if (box == null) {
            // All is hidden by now.
            page.send("landskab.showAll");
            return;
        }
        String id = TestPage.id(box);
        switch (random.nextInt(9)) {
            case 0 -> page.send("createNode", "elementTypeId", "node:Application", "containerId", TestPage.id(any("node:")),
                    "location", point(random.nextInt(900), random.nextInt(900)));
            case 1 -> page.send("createEdge", "elementTypeId", "edge:Integration", "sourceElementId", id,
                    "targetElementId", TestPage.id(any("node:")));
            case 2 -> page.send("applyLabelEdit", "labelId", id + "/label", "text", "Name " + random.nextInt(100));
            case 3 -> page.send("changeBounds", "newBounds", List.of(Map.of("elementId", id, "newPosition",
                    point(random.nextInt(600) - 100, random.nextInt(600) - 100), "newSize",
                    Map.of("width", random.nextInt(400), "height", random.nextInt(200)))));
            case 4 -> page.send("deleteElement", "elementIds", List.of(id));
            case 5 -> page.send("landskab.hide", "elementIds", List.of(id));
            case 6 -> page.send("landskab.changeProperty", "elementId", id, "feature", "owner", "value",
                    random.nextBoolean() ? "town.unit.it" : "town.unit.hr");
            case 7 -> page.send(random.nextBoolean() ? "layout" : "landskab.showAll");
            default -> page.send(random.nextBoolean() ? "glspUndo" : "glspRedo");
        }
    }

    /** Waits until all that was sent is done, and its news have come. */
    private void settle() {
        page.ask("landskab.search", "text", "x", "limit", 1);
    }

    private String drawn() {
        return page.elements().map(each -> TestPage.type(each).startsWith("label:") ? "" : TestPage.id(each)
                + each.get("position") + each.get("size") + (each.has("args") ? each.getAsJsonObject("args").get("label")
                        + String.valueOf(each.getAsJsonObject("args").get("points")) : "")).sorted().toList().toString();
    }

    private boolean can(Served served, boolean undo) {
        return served.landscape().reading(() -> undo ? served.landscape().domain().getCommandStack().canUndo()
                : served.landscape().domain().getCommandStack().canRedo());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void allIsUndoneAndDoneAgain(long seed) {
        random = new Random(seed);
        try (Served served = Served.town(temporary); TestPage shown = served.page("kind:ApplicationLandscape")) {
            page = shown;
            page.await("landskab.history");
            String start = model(served);
            String first = drawn();
            for (int i = 0; i < GESTURES; i++) {
                act();
                settle();
            }
            all(served, "glspRedo");
            String end = model(served);
            assertTrue(can(served, true), "no gesture was done");
            all(served, "glspUndo");
            assertEquals(start, model(served));
            assertEquals(first, drawn());
            all(served, "glspRedo");
            assertEquals(end, model(served));
            all(served, "glspUndo");
            assertEquals(start, model(served));
        }
    }

    private void all(Served served, String kind) {
        while (can(served, kind.equals("glspUndo"))) {
            page.gesture(kind);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whatIsSavedIsOpenedAsItWasSeen(long seed) {
        random = new Random(seed);
        String seen;
        try (Served served = Served.town(temporary); TestPage shown = served.page("kind:ApplicationLandscape")) {
            page = shown;
            page.await("landskab.history");
            page.gesture("changeBounds", "newBounds", List.of(Map.of("elementId", TestPage.id(page.box("Desk")),
                    "newPosition", point(40, 60))));
            for (int i = 0; i < GESTURES; i++) {
                act();
                settle();
            }
            page.send("saveModel");
            settle();
            assertTrue(served.landscape().dirty().isEmpty(), () -> served.landscape().dirty().toString());
            seen = drawn();
        }
        try (Served served = Served.again(temporary, options -> options);
                TestPage shown = served.page("kind:ApplicationLandscape/town")) {
            page = shown;
            assertEquals(seen, drawn());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void nothingMovesWhereOnlyWordsChangeHoweverMuchHasComeThatNobodyPutSomewhere(long seed) {
        random = new Random(seed);
        try (Served served = Served.town(temporary); TestPage shown = served.page("kind:ApplicationLandscape")) {
            page = shown;
            page.await("landskab.history");
            if (seed % 2 == 0) {
                page.gesture("changeBounds", "newBounds", List.of(Map.of("elementId", TestPage.id(page.box("Desk")),
                        "newPosition", point(40, 60))));
            }
            for (int i = 0; i < 8; i++) {
                page.gesture("createNode", "elementTypeId", "node:Application", "containerId",
                        TestPage.id(any("node:Group")));
                String before = drawn();
                page.gesture("landskab.changeProperty", "elementId", TestPage.id(page.box("Pay")), "feature",
                        "description", "value", "Said " + i);
                assertEquals(before, drawn());
            }
        }
    }

    /** All objects with all that they say. */
    private static String model(Served served) {
        return served.landscape().reading(() -> {
            List<String> all = new ArrayList<>();
            served.landscape().parts().stream().flatMap(part -> part.getContents().stream()).forEach(root -> {
                all.add(ConversationTest.said(root));
                root.eAllContents().forEachRemaining(each -> all.add(ConversationTest.said(each)));
            });
            return String.join("\n", all);
        });
    }
}
