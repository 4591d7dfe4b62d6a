// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

import dk.landskab.model.application.Integration;

/** The ends of lines are moved to other boxes. */
class LineEndsTest {

    @TempDir
    Path temporary;

    @RegisterExtension
    final Opened opened = new Opened(() -> Served.town(temporary), "kind:ApplicationLandscape");

    private JsonObject line() {
        return opened.page().lines().getFirst();
    }

    private String end(String which) {
        return line().get(which).getAsString();
    }

    private String box(String label) {
        return TestPage.id(opened.page().box(label));
    }

    private void reconnect(String source, String target) {
        opened.page().gesture("reconnectEdge", "edgeElementId", TestPage.id(line()), "sourceElementId", source,
                "targetElementId", target);
    }

    @Test
    void eitherEndIsMovedAsOneStepAndTheLineIsLedAnew() {
        opened.page().gesture("changeRoutingPoints", "newRoutingPoints", List.of(Map.of("elementId",
                TestPage.id(line()), "newRoutingPoints", List.of(Map.of("x", 20, "y", 700)))));
        String before = line().getAsJsonObject("args").get("points").getAsString();
        reconnect(box("Time"), box("Desk"));
        assertEquals(box("Desk"), end("targetId"));
        assertEquals("town.app.desk", opened.served().ask(() -> opened.served().landscape().find("town.int.time")
                .map(each -> ((Integration) each).getTo().getId()).orElseThrow()));
        String after = line().getAsJsonObject("args").get("points").getAsString();
        assertTrue(!after.equals(before) && !after.contains("700.0"), after);
        reconnect(box("Pay"), box("Desk"));
        assertEquals(box("Pay"), end("sourceId"));
        opened.page().gesture("glspUndo");
        opened.page().gesture("glspUndo");
        assertEquals(box("Time"), end("sourceId"));
        assertEquals(box("Pay"), end("targetId"));
        assertEquals(before, line().getAsJsonObject("args").get("points").getAsString());
    }

    @Test
    void aLineEndsOnlyWhereTheSpecificationLetsIt() {
        String group = opened.page().elements().filter(each -> TestPage.type(each).equals("node:Group")).map(TestPage::id)
                .findFirst().orElseThrow();
        assertTrue(opened.page().refused("reconnectEdge", "edgeElementId", TestPage.id(line()), "sourceElementId",
                box("Time"),
                "targetElementId", group).contains("cannot begin or end"));
        assertTrue(opened.page().refused("reconnectEdge", "edgeElementId", "gone", "sourceElementId", box("Time"),
                "targetElementId", box("Pay")).contains("no longer"));
        assertEquals(box("Pay"), end("targetId"));
    }

    @Test
    void thePageIsToldWhichLinesHaveEndsThatCanBeMoved() {
        JsonObject hints = opened.page().ask("requestTypeHints");
        assertTrue(hints.getAsJsonArray("edgeHints").asList().stream().map(each -> each.getAsJsonObject())
                .filter(each -> each.get("elementTypeId").getAsString().equals("edge:Integration"))
                .allMatch(each -> each.get("repositionable").getAsBoolean()), hints::toString);
    }
}
