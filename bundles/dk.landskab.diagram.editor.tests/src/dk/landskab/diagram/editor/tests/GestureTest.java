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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Every gesture over a real socket, with what it does to the model, to the diagram and to what can be undone. */
class GestureTest {

    private static final String APPLICATIONS = "kind:ApplicationLandscape";

    @TempDir
    Path temporary;

    @RegisterExtension
    final Opened opened = new Opened(() -> Served.town(temporary), APPLICATIONS);

    private static Map<String, Object> point(double x, double y) {
        return Map.of("x", x, "y", y);
    }

    private static double number(JsonObject element, String part, String name) {
        return element.getAsJsonObject(part).get(name).getAsDouble();
    }

    private void move(JsonObject box, double x, double y) {
        opened.page().gesture("changeBounds", "newBounds", List.of(Map.of("elementId", TestPage.id(box), "newPosition",
                point(x, y), "newSize", Map.of("width", number(box, "size", "width"), "height",
                        number(box, "size", "height")))));
    }

    private JsonObject groupOf(String label) {
        return opened.page().elements().filter(each -> each.has("children") && each.getAsJsonArray("children").asList().stream()
                .anyMatch(child -> TestPage.id(child.getAsJsonObject()).equals(TestPage.id(opened.page().box(label)))))
                .findFirst().orElseThrow();
    }

    @Test
    void aToolMakesAnElementWhereThePageWasClicked() {
        JsonObject group = groupOf("Desk");
        opened.page().gesture("createNode", "elementTypeId", "node:Application", "containerId", TestPage.id(group), "location",
                point(400, 300), "args", Map.of("tool", "NewApplication"));
        JsonObject made = opened.page().box("Application");
        assertEquals("town.unit.it", opened.served().ask(() -> opened.served().landscape().find("town.app.application")
                .map(each -> ((dk.landskab.model.application.Application) each).getOwner().getId()).orElseThrow()));
        JsonObject around = groupOf("Application");
        assertEquals(400, number(around, "position", "x") + number(made, "position", "x")
                + number(made, "size", "width") / 2, 1);
        assertEquals(300, number(around, "position", "y") + number(made, "position", "y")
                + number(made, "size", "height") / 2, 1);
    }

    @Test
    void aToolMakesNothingWhereTheSpecificationHasNoPlaceForIt() {
        assertTrue(opened.page().refused("createNode", "elementTypeId", "node:Application", "containerId", "diagram", "location",
                point(1, 1), "args", Map.of()).contains("cannot stand there"));
        assertTrue(opened.served().ask(() -> opened.served().landscape().dirty()).isEmpty());
    }

    @Test
    void twoBoxesAreConnected() {
        int before = opened.page().lines().size();
        opened.page().gesture("createEdge", "elementTypeId", "edge:Integration", "sourceElementId",
                TestPage.id(opened.page().box("Desk")), "targetElementId", TestPage.id(opened.page().box("Pay")));
        assertEquals(before + 1, opened.page().lines().size());
        assertTrue(opened.page().lines().stream().allMatch(each -> each.getAsJsonObject("args").get("points").getAsString()
                .split(" ").length >= 2));
    }

    @Test
    void whatTheMetamodelDoesNotAllowIsNotConnected() {
        assertTrue(opened.page().refused("createEdge", "elementTypeId", "edge:Integration", "sourceElementId",
                TestPage.id(groupOf("Desk")), "targetElementId", TestPage.id(opened.page().box("Pay")))
                .contains("cannot be connected"));
    }

    @Test
    void aNameIsEditedWhereItStands() {
        JsonObject label = opened.page().box("Pay").getAsJsonArray("children").asList().stream()
                .map(each -> each.getAsJsonObject())
                .filter(each -> TestPage.type(each).equals("label:edit")).findFirst().orElseThrow();
        assertEquals("Pay", label.get("text").getAsString());
        opened.page().gesture("applyLabelEdit", "labelId", TestPage.id(label), "text", "Løn & <b>mere</b>");
        assertTrue(opened.page().labels().contains("Løn & <b>mere</b>"), opened.page().labels()::toString);
    }

    @Test
    void anEmptyNameIsRefusedWhileItIsTypedAndAfterwards() {
        String label = TestPage.id(opened.page().box("Pay")) + "/label";
        JsonObject status = opened.page().ask("requestEditValidation", "contextId", "validate-label", "modelElementId", label,
                "text", "  ").getAsJsonObject("status");
        assertEquals("Write a name", status.get("message").getAsString());
        assertEquals("Write a name", opened.page().refused("applyLabelEdit", "labelId", label, "text", ""));
    }

    @Test
    void whatGoesAlongIsToldBeforeItIsDeleted() {
        JsonObject told = opened.page().ask("landskab.requestDeletion", "elementIds",
                List.of(TestPage.id(opened.page().box("Time"))));
        assertEquals("Time", told.getAsJsonArray("elements").get(0).getAsJsonObject().get("label").getAsString());
        assertEquals("Time to pay", told.getAsJsonArray("along").get(0).getAsJsonObject().get("label").getAsString());
        assertTrue(told.get("model").getAsBoolean());
        opened.page().gesture("deleteElement", "elementIds", List.of(TestPage.id(opened.page().box("Time"))));
        assertFalse(opened.page().labels().contains("Time"));
        assertEquals(List.of(), opened.page().lines());
        opened.page().gesture("glspUndo");
        assertTrue(opened.page().labels().contains("Time"));
        assertEquals(1, opened.page().lines().size());
    }

    @Test
    void whatIsTakenOffTheDiagramStaysInTheModel() {
        opened.page().gesture("landskab.hide", "elementIds", List.of(TestPage.id(opened.page().box("Desk"))));
        assertFalse(opened.page().labels().contains("Desk"));
        assertTrue(opened.served().ask(() -> opened.served().landscape().find("town.app.desk")).isPresent());
        opened.page().gesture("landskab.showAll");
        assertTrue(opened.page().labels().contains("Desk"));
    }

    @Test
    void aBoxStaysWhereItIsMovedAndNothingElseMoves() {
        JsonObject desk = opened.page().box("Desk");
        JsonObject pay = opened.page().box("Pay");
        move(desk, number(desk, "position", "x") + 300, number(desk, "position", "y") + 200);
        JsonObject moved = opened.page().box("Desk");
        assertEquals(number(desk, "position", "x") + 300, number(moved, "position", "x"), 0.2);
        assertEquals(number(pay, "position", "x"), number(opened.page().box("Pay"), "position", "x"), 0.2);
        opened.page().gesture("glspUndo");
        assertEquals(number(desk, "position", "x"), number(opened.page().box("Desk"), "position", "x"), 0.2);
        opened.page().gesture("glspRedo");
        assertEquals(number(moved, "position", "x"), number(opened.page().box("Desk"), "position", "x"), 0.2);
    }

    @Test
    void whatIsMovedIsThereAfterSavingAndOpeningAgain() {
        JsonObject desk = opened.page().box("Desk");
        move(desk, number(desk, "position", "x") + 300, number(desk, "position", "y") + 200);
        opened.page().send("saveModel");
        opened.page().updated();
        JsonObject moved = opened.page().box("Desk");
        opened.served().close();
        try (Served again = Served.again(temporary, options -> options); TestPage other = again.page(APPLICATIONS)) {
            assertEquals(number(moved, "position", "x"), number(other.box("Desk"), "position", "x"), 0.2);
            assertEquals(number(moved, "position", "y"), number(other.box("Desk"), "position", "y"), 0.2);
        }
    }

    @Test
    void aBoxGetsLargerAndNeverTooSmallForWhatIsInIt() {
        JsonObject pay = opened.page().box("Pay");
        opened.page().gesture("changeBounds", "newBounds", List.of(Map.of("elementId", TestPage.id(pay), "newSize",
                Map.of("width", 400, "height", 5))));
        assertEquals(400, number(opened.page().box("Pay"), "size", "width"), 0.2);
        assertEquals(number(pay, "size", "height"), number(opened.page().box("Pay"), "size", "height"), 0.2);
    }

    @Test
    void aLineToABoxThatMovedEndsAtItsBorderAgain() {
        JsonObject pay = opened.page().box("Pay");
        JsonObject group = groupOf("Pay");
        move(group, number(group, "position", "x") + 500, number(group, "position", "y") + 400);
        group = groupOf("Pay");
        pay = opened.page().box("Pay");
        String[] points = opened.page().lines().getFirst().getAsJsonObject("args").get("points").getAsString().split(" ");
        String[] last = points[points.length - 1].split(",");
        double x = Double.parseDouble(last[0]) - number(group, "position", "x") - number(pay, "position", "x");
        double y = Double.parseDouble(last[1]) - number(group, "position", "y") - number(pay, "position", "y");
        assertTrue(x >= -1 && x <= number(pay, "size", "width") + 1 && y >= -1 && y <= number(pay, "size", "height") + 1,
                x + "," + y);
    }

    @Test
    void theWayOfALineIsKept() {
        String line = TestPage.id(opened.page().lines().getFirst());
        opened.page().gesture("changeRoutingPoints", "newRoutingPoints", List.of(Map.of("elementId", line, "newRoutingPoints",
                List.of(point(20, 700), point(600, 700)))));
        String points = opened.page().lines().getFirst().getAsJsonObject("args").get("points").getAsString();
        assertTrue(points.contains("20.0,700.0 600.0,700.0"), points);
    }

    @Test
    void aDragOfThePageIsOneStep() {
        JsonObject desk = opened.page().box("Desk");
        opened.page().gesture("compound", "operationList", List.of(Map.of("kind", "changeBounds", "newBounds",
                List.of(Map.of("elementId", TestPage.id(desk), "newPosition", point(500, 500), "newSize",
                        Map.of("width", 180, "height", 60)))),
                Map.of("kind", "changeRoutingPoints", "newRoutingPoints", List.of())));
        assertNotEquals(number(desk, "position", "x"), number(opened.page().box("Desk"), "position", "x"), 1);
        opened.page().gesture("glspUndo");
        assertTrue(opened.served().ask(() -> opened.served().landscape().dirty()).isEmpty());
    }

    @Test
    void everythingIsArrangedAnewAndThatIsUndone() {
        JsonObject desk = opened.page().box("Desk");
        move(desk, number(desk, "position", "x") + 900, number(desk, "position", "y") + 900);
        double moved = number(opened.page().box("Desk"), "position", "x");
        opened.page().gesture("layout");
        assertEquals(number(desk, "position", "x"), number(opened.page().box("Desk"), "position", "x"), 0.2);
        opened.page().gesture("glspUndo");
        assertEquals(moved, number(opened.page().box("Desk"), "position", "x"), 0.2);
    }

    @Test
    void modelAndLayoutAreUndoneToTheStartAndDoneAgain() {
        JsonObject first = opened.page().graph().deepCopy();
        JsonObject desk = opened.page().box("Desk");
        move(desk, number(desk, "position", "x") + 50, number(desk, "position", "y") + 50);
        opened.page().gesture("applyLabelEdit", "labelId", TestPage.id(opened.page().box("Pay")) + "/label", "text", "Wages");
        opened.page().gesture("createEdge", "elementTypeId", "edge:Integration", "sourceElementId",
                TestPage.id(opened.page().box("Desk")), "targetElementId", TestPage.id(opened.page().box("Wages")));
        JsonObject last = opened.page().graph().deepCopy();
        for (int i = 0; i < 3; i++) {
            opened.page().gesture("glspUndo");
        }
        assertEquals(children(first), children(opened.page().graph()));
        assertTrue(opened.served().ask(() -> opened.served().landscape().dirty()).isEmpty());
        for (int i = 0; i < 3; i++) {
            opened.page().gesture("glspRedo");
        }
        assertEquals(children(last), children(opened.page().graph()));
    }

    private static JsonArray children(JsonObject graph) {
        return graph.getAsJsonArray("children");
    }

    @Test
    void whatWasMadeWithoutAPlaceLeavesNoTraceWhenItIsUndone() {
        JsonObject first = opened.page().graph().deepCopy();
        String group = TestPage.id(groupOf("Desk"));
        for (int i = 0; i < 4; i++) {
            opened.page().gesture("createNode", "elementTypeId", "node:Application", "containerId", group);
        }
        assertNotEquals(children(first), children(opened.page().graph()));
        for (int i = 0; i < 4; i++) {
            opened.page().gesture("glspUndo");
        }
        assertEquals(children(first), children(opened.page().graph()));
    }

    @Test
    void whatCanBeUndoneIsToldByName() {
        opened.page().send("applyLabelEdit", "labelId", TestPage.id(opened.page().box("Pay")) + "/label", "text", "Wages");
        JsonObject history = opened.page().await("landskab.history");
        assertEquals("Rename", history.get("undo").getAsString());
        assertFalse(history.has("redo") && !history.get("redo").isJsonNull());
        assertFalse(history.get("saved").getAsBoolean());
        opened.page().send("saveModel");
        assertTrue(opened.page().await("landskab.history").get("saved").getAsBoolean());
    }

    @Test
    void twoWindowsSeeEachOthersEdits() {
        try (TestPage other = opened.served().page(APPLICATIONS)) {
            other.await("landskab.history");
            JsonObject desk = opened.page().box("Desk");
            move(desk, number(desk, "position", "x") + 120, number(desk, "position", "y") + 90);
            other.updated();
            assertEquals(number(opened.page().box("Desk"), "position", "x"), number(other.box("Desk"), "position", "x"), 0.2);
            other.gesture("glspUndo");
            opened.page().updated();
            assertEquals(number(desk, "position", "x"), number(opened.page().box("Desk"), "position", "x"), 0.2);
        }
    }

    @Test
    void propertiesAreToldInGroupsAndChanged() {
        JsonObject sheet = opened.page().ask("landskab.requestProperties", "elementIds",
                List.of(TestPage.id(opened.page().box("Pay"))))
                .getAsJsonArray("elements").get(0).getAsJsonObject();
        assertEquals("Pay", sheet.get("title").getAsString());
        JsonObject owner = field(sheet, "owner");
        assertEquals("ref", owner.get("type").getAsString());
        assertEquals("town.unit.hr", owner.get("value").getAsString());
        opened.page().gesture("landskab.changeProperty", "elementId", TestPage.id(opened.page().box("Pay")),
                "feature", "owner", "value",
                "town.unit.it");
        assertEquals(TestPage.id(groupOf("Desk")), TestPage.id(groupOf("Pay")));
        assertTrue(opened.page().refused("landskab.changeProperty", "elementId", "town.app.pay", "feature", "criticality",
                "value", "nonsense").contains("nonsense"));
        assertTrue(opened.page().refused("landskab.changeProperty", "elementId", "town.app.pay", "feature", "id", "value", "x")
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
        JsonArray hits = opened.page().ask("landskab.search", "text", "pay", "limit", 10).getAsJsonArray("hits");
        assertEquals(TestPage.id(opened.page().box("Pay")), hits.get(0).getAsJsonObject().get("view").getAsString());
        JsonObject server = opened.page().ask("landskab.search", "text", "SERVER", "limit", 10).getAsJsonArray("hits").get(0)
                .getAsJsonObject();
        assertEquals("", server.get("view").getAsString());
        assertEquals("town.comp.server", server.get("element").getAsString());
        assertEquals(1, opened.page().ask("landskab.search", "text", "", "limit", 1).getAsJsonArray("hits").size());
    }

    @Test
    void aNewDiagramIsStoredAndItsSettingIsAnEdit() {
        JsonObject subjects = opened.page().ask("landskab.requestSubjects", "diagramKind", "Infrastructure", "text", "town");
        assertTrue(subjects.getAsJsonArray("subjects").asList().stream()
                .anyMatch(each -> each.getAsJsonObject().get("id").getAsString().equals("town")), subjects::toString);
        String id = opened.page().ask("landskab.newDiagram", "diagramKind", "Infrastructure", "subject", "town", "title", "Ours")
                .get("diagram").getAsString();
        opened.page().show(id);
        assertEquals("Ours", opened.page().graph().getAsJsonObject("args").get("title").getAsString());
        opened.page().await("landskab.history");
        opened.page().send("landskab.changeSetting", "layers", List.of(), "filters", List.of(), "date", "2030-01-01");
        JsonObject setting = opened.page().await("landskab.setting");
        assertFalse(setting.getAsJsonArray("layers").get(0).getAsJsonObject().get("on").getAsBoolean());
        assertEquals("2030-01-01", setting.get("date").getAsString());
        opened.page().await("landskab.history");
        opened.page().send("glspUndo");
        assertTrue(opened.page().await("landskab.setting").getAsJsonArray("layers").get(0).getAsJsonObject().get("on")
                .getAsBoolean());
    }

    @Test
    void aNewDiagramThatIsUndoneGivesWayToWhatWasThere() {
        String id = opened.page().ask("landskab.newDiagram", "diagramKind", "Infrastructure", "subject", "town", "title", "Ours")
                .get("diagram").getAsString();
        opened.page().show(id);
        opened.page().await("landskab.history");
        opened.page().gesture("glspUndo");
        JsonObject diagrams = opened.page().ask("landskab.requestDiagrams");
        assertEquals("kind:Infrastructure/town", diagrams.get("current").getAsString());
        assertFalse(diagrams.toString().contains("Ours"));
    }

    @Test
    void whatIsNoLongerOnTheDiagramIsNotRenamed() {
        assertTrue(opened.page().refused("applyLabelEdit", "labelId", "gone/label", "text", "New").contains("no longer"));
    }
}
