// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Every gesture over a real socket, with what it does to the model, to the diagram and to what can be undone. */
class GestureTest {

    private static final String APPLICATIONS = "kind:ApplicationLandscape";

    @TempDir
    Path temporary;

    private Served served;
    private TestPage page;

    @BeforeEach
    void open() {
        served = Served.town(temporary);
        page = served.page(APPLICATIONS);
        page.await("landskab.history");
    }

    @AfterEach
    void close() {
        page.close();
        served.close();
    }

    private static Map<String, Object> point(double x, double y) {
        return Map.of("x", x, "y", y);
    }

    private static double number(JsonObject element, String part, String name) {
        return element.getAsJsonObject(part).get(name).getAsDouble();
    }

    private void move(JsonObject box, double x, double y) {
        page.gesture("changeBounds", "newBounds", List.of(Map.of("elementId", TestPage.id(box), "newPosition",
                point(x, y), "newSize", Map.of("width", number(box, "size", "width"), "height",
                        number(box, "size", "height")))));
    }

    private JsonObject groupOf(String label) {
        return page.elements().filter(each -> each.has("children") && each.getAsJsonArray("children").asList().stream()
                .anyMatch(child -> TestPage.id(child.getAsJsonObject()).equals(TestPage.id(page.box(label)))))
                .findFirst().orElseThrow();
    }

    @Test
    void aToolMakesAnElementWhereThePageWasClicked() {
        JsonObject group = groupOf("Desk");
        page.gesture("createNode", "elementTypeId", "node:Application", "containerId", TestPage.id(group), "location",
                point(400, 300), "args", Map.of("tool", "NewApplication"));
        JsonObject made = page.box("Application");
        assertEquals("town.unit.it", served.ask(() -> served.landscape().find("town.app.application")
                .map(each -> ((dk.landskab.model.application.Application) each).getOwner().getId()).orElseThrow()));
        JsonObject around = groupOf("Application");
        assertEquals(400, number(around, "position", "x") + number(made, "position", "x")
                + number(made, "size", "width") / 2, 1);
        assertEquals(300, number(around, "position", "y") + number(made, "position", "y")
                + number(made, "size", "height") / 2, 1);
    }

    @Test
    void aToolMakesNothingWhereTheSpecificationHasNoPlaceForIt() {
        assertTrue(page.refused("createNode", "elementTypeId", "node:Application", "containerId", "diagram", "location",
                point(1, 1), "args", Map.of()).contains("cannot stand there"));
        assertTrue(served.ask(() -> served.landscape().dirty()).isEmpty());
    }

    @Test
    void twoBoxesAreConnected() {
        int before = page.lines().size();
        page.gesture("createEdge", "elementTypeId", "edge:Integration", "sourceElementId",
                TestPage.id(page.box("Desk")), "targetElementId", TestPage.id(page.box("Pay")));
        assertEquals(before + 1, page.lines().size());
        assertTrue(page.lines().stream().allMatch(each -> each.getAsJsonObject("args").get("points").getAsString()
                .split(" ").length >= 2));
    }

    @Test
    void whatTheMetamodelDoesNotAllowIsNotConnected() {
        assertTrue(page.refused("createEdge", "elementTypeId", "edge:Integration", "sourceElementId",
                TestPage.id(groupOf("Desk")), "targetElementId", TestPage.id(page.box("Pay")))
                .contains("cannot be connected"));
    }

    @Test
    void aNameIsEditedWhereItStands() {
        JsonObject label = page.box("Pay").getAsJsonArray("children").asList().stream().map(each -> each.getAsJsonObject())
                .filter(each -> TestPage.type(each).equals("label:edit")).findFirst().orElseThrow();
        assertEquals("Pay", label.get("text").getAsString());
        page.gesture("applyLabelEdit", "labelId", TestPage.id(label), "text", "Løn & <b>mere</b>");
        assertTrue(page.labels().contains("Løn & <b>mere</b>"), page.labels()::toString);
    }

    @Test
    void anEmptyNameIsRefusedWhileItIsTypedAndAfterwards() {
        String label = TestPage.id(page.box("Pay")) + "/label";
        JsonObject status = page.ask("requestEditValidation", "contextId", "validate-label", "modelElementId", label,
                "text", "  ").getAsJsonObject("status");
        assertEquals("Write a name", status.get("message").getAsString());
        assertEquals("Write a name", page.refused("applyLabelEdit", "labelId", label, "text", ""));
    }

    @Test
    void whatGoesAlongIsToldBeforeItIsDeleted() {
        JsonObject told = page.ask("landskab.requestDeletion", "elementIds", List.of(TestPage.id(page.box("Time"))));
        assertEquals("Time", told.getAsJsonArray("elements").get(0).getAsJsonObject().get("label").getAsString());
        assertEquals("Time to pay", told.getAsJsonArray("along").get(0).getAsJsonObject().get("label").getAsString());
        assertTrue(told.get("model").getAsBoolean());
        page.gesture("deleteElement", "elementIds", List.of(TestPage.id(page.box("Time"))));
        assertFalse(page.labels().contains("Time"));
        assertEquals(List.of(), page.lines());
        page.gesture("glspUndo");
        assertTrue(page.labels().contains("Time"));
        assertEquals(1, page.lines().size());
    }

    @Test
    void whatIsTakenOffTheDiagramStaysInTheModel() {
        page.gesture("landskab.hide", "elementIds", List.of(TestPage.id(page.box("Desk"))));
        assertFalse(page.labels().contains("Desk"));
        assertTrue(served.ask(() -> served.landscape().find("town.app.desk")).isPresent());
        page.gesture("landskab.showAll");
        assertTrue(page.labels().contains("Desk"));
    }

    @Test
    void aBoxStaysWhereItIsMovedAndNothingElseMoves() {
        JsonObject desk = page.box("Desk");
        JsonObject pay = page.box("Pay");
        move(desk, number(desk, "position", "x") + 300, number(desk, "position", "y") + 200);
        JsonObject moved = page.box("Desk");
        assertEquals(number(desk, "position", "x") + 300, number(moved, "position", "x"), 0.2);
        assertEquals(number(pay, "position", "x"), number(page.box("Pay"), "position", "x"), 0.2);
        page.gesture("glspUndo");
        assertEquals(number(desk, "position", "x"), number(page.box("Desk"), "position", "x"), 0.2);
        page.gesture("glspRedo");
        assertEquals(number(moved, "position", "x"), number(page.box("Desk"), "position", "x"), 0.2);
    }

    @Test
    void whatIsMovedIsThereAfterSavingAndOpeningAgain() {
        JsonObject desk = page.box("Desk");
        move(desk, number(desk, "position", "x") + 300, number(desk, "position", "y") + 200);
        page.send("saveModel");
        page.updated();
        JsonObject moved = page.box("Desk");
        served.close();
        try (Served again = Served.again(temporary, options -> options); TestPage other = again.page(APPLICATIONS)) {
            assertEquals(number(moved, "position", "x"), number(other.box("Desk"), "position", "x"), 0.2);
            assertEquals(number(moved, "position", "y"), number(other.box("Desk"), "position", "y"), 0.2);
        }
    }

    @Test
    void aBoxGetsLargerAndNeverTooSmallForWhatIsInIt() {
        JsonObject pay = page.box("Pay");
        page.gesture("changeBounds", "newBounds", List.of(Map.of("elementId", TestPage.id(pay), "newSize",
                Map.of("width", 400, "height", 5))));
        assertEquals(400, number(page.box("Pay"), "size", "width"), 0.2);
        assertEquals(number(pay, "size", "height"), number(page.box("Pay"), "size", "height"), 0.2);
    }

    @Test
    void aLineToABoxThatMovedEndsAtItsBorderAgain() {
        JsonObject pay = page.box("Pay");
        JsonObject group = groupOf("Pay");
        move(group, number(group, "position", "x") + 500, number(group, "position", "y") + 400);
        group = groupOf("Pay");
        pay = page.box("Pay");
        String[] points = page.lines().getFirst().getAsJsonObject("args").get("points").getAsString().split(" ");
        String[] last = points[points.length - 1].split(",");
        double x = Double.parseDouble(last[0]) - number(group, "position", "x") - number(pay, "position", "x");
        double y = Double.parseDouble(last[1]) - number(group, "position", "y") - number(pay, "position", "y");
        assertTrue(x >= -1 && x <= number(pay, "size", "width") + 1 && y >= -1 && y <= number(pay, "size", "height") + 1,
                x + "," + y);
    }

    @Test
    void theWayOfALineIsKept() {
        String line = TestPage.id(page.lines().getFirst());
        page.gesture("changeRoutingPoints", "newRoutingPoints", List.of(Map.of("elementId", line, "newRoutingPoints",
                List.of(point(20, 700), point(600, 700)))));
        String points = page.lines().getFirst().getAsJsonObject("args").get("points").getAsString();
        assertTrue(points.contains("20.0,700.0 600.0,700.0"), points);
    }

    @Test
    void aDragOfThePageIsOneStep() {
        JsonObject desk = page.box("Desk");
        page.gesture("compound", "operationList", List.of(Map.of("kind", "changeBounds", "newBounds",
                List.of(Map.of("elementId", TestPage.id(desk), "newPosition", point(500, 500), "newSize",
                        Map.of("width", 180, "height", 60)))),
                Map.of("kind", "changeRoutingPoints", "newRoutingPoints", List.of())));
        assertNotEquals(number(desk, "position", "x"), number(page.box("Desk"), "position", "x"), 1);
        page.gesture("glspUndo");
        assertTrue(served.ask(() -> served.landscape().dirty()).isEmpty());
    }

    @Test
    void everythingIsArrangedAnewAndThatIsUndone() {
        JsonObject desk = page.box("Desk");
        move(desk, number(desk, "position", "x") + 900, number(desk, "position", "y") + 900);
        double moved = number(page.box("Desk"), "position", "x");
        page.gesture("layout");
        assertEquals(number(desk, "position", "x"), number(page.box("Desk"), "position", "x"), 0.2);
        page.gesture("glspUndo");
        assertEquals(moved, number(page.box("Desk"), "position", "x"), 0.2);
    }

    @Test
    void modelAndLayoutAreUndoneToTheStartAndDoneAgain() {
        JsonObject first = page.graph().deepCopy();
        JsonObject desk = page.box("Desk");
        move(desk, number(desk, "position", "x") + 50, number(desk, "position", "y") + 50);
        page.gesture("applyLabelEdit", "labelId", TestPage.id(page.box("Pay")) + "/label", "text", "Wages");
        page.gesture("createEdge", "elementTypeId", "edge:Integration", "sourceElementId",
                TestPage.id(page.box("Desk")), "targetElementId", TestPage.id(page.box("Wages")));
        JsonObject last = page.graph().deepCopy();
        for (int i = 0; i < 3; i++) {
            page.gesture("glspUndo");
        }
        assertEquals(children(first), children(page.graph()));
        assertTrue(served.ask(() -> served.landscape().dirty()).isEmpty());
        for (int i = 0; i < 3; i++) {
            page.gesture("glspRedo");
        }
        assertEquals(children(last), children(page.graph()));
    }

    private static JsonArray children(JsonObject graph) {
        return graph.getAsJsonArray("children");
    }

    @Test
    void whatWasMadeWithoutAPlaceLeavesNoTraceWhenItIsUndone() {
        JsonObject first = page.graph().deepCopy();
        String group = TestPage.id(groupOf("Desk"));
        for (int i = 0; i < 4; i++) {
            page.gesture("createNode", "elementTypeId", "node:Application", "containerId", group);
        }
        assertNotEquals(children(first), children(page.graph()));
        for (int i = 0; i < 4; i++) {
            page.gesture("glspUndo");
        }
        assertEquals(children(first), children(page.graph()));
    }

    @Test
    void whatCanBeUndoneIsToldByName() {
        page.send("applyLabelEdit", "labelId", TestPage.id(page.box("Pay")) + "/label", "text", "Wages");
        JsonObject history = page.await("landskab.history");
        assertEquals("Rename", history.get("undo").getAsString());
        assertFalse(history.has("redo") && !history.get("redo").isJsonNull());
        assertFalse(history.get("saved").getAsBoolean());
        page.send("saveModel");
        assertTrue(page.await("landskab.history").get("saved").getAsBoolean());
    }

    @Test
    void twoWindowsSeeEachOthersEdits() {
        try (TestPage other = served.page(APPLICATIONS)) {
            other.await("landskab.history");
            JsonObject desk = page.box("Desk");
            move(desk, number(desk, "position", "x") + 120, number(desk, "position", "y") + 90);
            other.updated();
            assertEquals(number(page.box("Desk"), "position", "x"), number(other.box("Desk"), "position", "x"), 0.2);
            other.gesture("glspUndo");
            page.updated();
            assertEquals(number(desk, "position", "x"), number(page.box("Desk"), "position", "x"), 0.2);
        }
    }

    @Test
    void propertiesAreToldInGroupsAndChanged() {
        JsonObject sheet = page.ask("landskab.requestProperties", "elementIds", List.of(TestPage.id(page.box("Pay"))))
                .getAsJsonArray("elements").get(0).getAsJsonObject();
        assertEquals("Pay", sheet.get("title").getAsString());
        JsonObject owner = field(sheet, "owner");
        assertEquals("ref", owner.get("type").getAsString());
        assertEquals("town.unit.hr", owner.get("value").getAsString());
        page.gesture("landskab.changeProperty", "elementId", TestPage.id(page.box("Pay")), "feature", "owner", "value",
                "town.unit.it");
        assertEquals(TestPage.id(groupOf("Desk")), TestPage.id(groupOf("Pay")));
        assertTrue(page.refused("landskab.changeProperty", "elementId", "town.app.pay", "feature", "criticality",
                "value", "nonsense").contains("nonsense"));
        assertTrue(page.refused("landskab.changeProperty", "elementId", "town.app.pay", "feature", "id", "value", "x")
                .contains("cannot be changed"));
    }

    private static JsonObject field(JsonObject sheet, String feature) {
        return sheet.getAsJsonArray("groups").asList().stream()
                .flatMap(each -> each.getAsJsonObject().getAsJsonArray("fields").asList().stream())
                .map(each -> each.getAsJsonObject())
                .filter(each -> each.get("feature").getAsString().equals(feature)).findFirst().orElseThrow();
    }

    @Test
    void elementsAreFoundWhereTheyAreShownAndWhereTheyAreNot() {
        JsonArray hits = page.ask("landskab.search", "text", "pay", "limit", 10).getAsJsonArray("hits");
        assertEquals(TestPage.id(page.box("Pay")), hits.get(0).getAsJsonObject().get("view").getAsString());
        JsonObject server = page.ask("landskab.search", "text", "SERVER", "limit", 10).getAsJsonArray("hits").get(0)
                .getAsJsonObject();
        assertEquals("", server.get("view").getAsString());
        assertEquals("town.comp.server", server.get("element").getAsString());
        assertEquals(1, page.ask("landskab.search", "text", "", "limit", 1).getAsJsonArray("hits").size());
    }

    @Test
    void aNewDiagramIsStoredAndItsSettingIsAnEdit() {
        JsonObject subjects = page.ask("landskab.requestSubjects", "diagramKind", "Infrastructure", "text", "town");
        assertTrue(subjects.getAsJsonArray("subjects").asList().stream()
                .anyMatch(each -> each.getAsJsonObject().get("id").getAsString().equals("town")), subjects::toString);
        String id = page.ask("landskab.newDiagram", "diagramKind", "Infrastructure", "subject", "town", "title", "Ours")
                .get("diagram").getAsString();
        page.show(id);
        assertEquals("Ours", page.graph().getAsJsonObject("args").get("title").getAsString());
        page.await("landskab.history");
        page.send("landskab.changeSetting", "layers", List.of(), "filters", List.of(), "date", "2030-01-01");
        JsonObject setting = page.await("landskab.setting");
        assertFalse(setting.getAsJsonArray("layers").get(0).getAsJsonObject().get("on").getAsBoolean());
        assertEquals("2030-01-01", setting.get("date").getAsString());
        page.await("landskab.history");
        page.send("glspUndo");
        assertTrue(page.await("landskab.setting").getAsJsonArray("layers").get(0).getAsJsonObject().get("on")
                .getAsBoolean());
    }

    @Test
    void aNewDiagramThatIsUndoneGivesWayToWhatWasThere() {
        String id = page.ask("landskab.newDiagram", "diagramKind", "Infrastructure", "subject", "town", "title", "Ours")
                .get("diagram").getAsString();
        page.show(id);
        page.await("landskab.history");
        page.gesture("glspUndo");
        JsonObject diagrams = page.ask("landskab.requestDiagrams");
        assertEquals("kind:Infrastructure/town", diagrams.get("current").getAsString());
        assertFalse(diagrams.toString().contains("Ours"));
    }

    @Test
    void whatIsNoLongerOnTheDiagramIsNotRenamed() {
        assertTrue(page.refused("applyLabelEdit", "labelId", "gone/label", "text", "New").contains("no longer"));
    }
}
