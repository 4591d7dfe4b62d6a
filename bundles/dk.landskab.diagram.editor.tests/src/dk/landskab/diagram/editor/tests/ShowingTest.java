// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.editor.EditorServer;
import dk.landskab.testkit.PicturedMunicipality;
import dk.landskab.testkit.Sketch;

class ShowingTest {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void everyKindOfDiagramIsSentWithItsShapes(DiagramKind kind) {
        try (Served served = Served.city(temporary, 12); TestPage page = served.page("kind:" + kind.id())) {
            assertTrue(page.labels().size() > 1, kind + ": " + page.labels());
            JsonObject beside = page.graph().getAsJsonObject("args");
            assertTrue(beside.get("remarks").getAsString().startsWith("2026-11-25 · "), beside::toString);
            assertTrue(beside.get("legendHeight").getAsDouble() > 0, beside::toString);
            page.elements().filter(each -> !TestPage.type(each).startsWith("label:")).forEach(each -> {
                JsonArray shapes = JsonParser.parseString(each.getAsJsonObject("args").get("shapes").getAsString())
                        .getAsJsonArray();
                assertFalse(shapes.isEmpty(), each::toString);
            });
        }
    }

    @Test
    void aBoxIsWhereItsPictureIs() {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape")) {
            JsonObject box = page.box("Pay");
            JsonObject outline = JsonParser.parseString(box.getAsJsonObject("args").get("shapes").getAsString())
                    .getAsJsonArray().get(0).getAsJsonObject();
            assertEquals(0, outline.get("x").getAsDouble());
            assertEquals(box.getAsJsonObject("size").get("width").getAsDouble(), outline.get("w").getAsDouble());
            assertTrue(outline.get("f").getAsString().matches("#[0-9A-F]{6}#[0-9A-F]{6}"), outline::toString);
        }
    }

    @Test
    void whatADiagramLooksLikeAndWhatIsWrongIsToldWithIt() {
        try (Served served = Served.city(temporary, 12); TestPage page = served.page("kind:Infrastructure")) {
            JsonObject setting = page.await("landskab.setting");
            assertEquals("Own infrastructure",
                    setting.getAsJsonArray("layers").get(0).getAsJsonObject().get("label").getAsString());
            assertTrue(page.await("setMarkers").has("markers"));
            assertFalse(page.await("setDirtyState").get("isDirty").getAsBoolean());
            assertTrue(page.await("landskab.history").get("saved").getAsBoolean());
        }
    }

    @Test
    void theFirstDiagramIsShownWhereNoneIsNamed() {
        try (Served served = Served.town(temporary); TestPage page = served.page("")) {
            JsonObject diagrams = page.ask("landskab.requestDiagrams");
            assertEquals("kind:ApplicationLandscape/town", diagrams.get("current").getAsString());
            assertEquals(DiagramKind.values().length, diagrams.getAsJsonArray("kinds").size());
        }
    }

    @Test
    void aLandscapeThatIsOnlyLookedAtIsReadOnly() {
        try (EditorServer server = Served.shown(Sketch.of(new PicturedMunicipality(6, 1).text()));
                TestPage page = TestPage.on(server).show("kind:Layers")) {
            assertTrue(page.graph().getAsJsonObject("args").get("readonly").getAsBoolean());
            assertEquals("readonly", page.await("setEditMode").get("editMode").getAsString());
            assertTrue(page.ask("requestContextActions", "contextId", "tool-palette").getAsJsonArray("actions")
                    .isEmpty());
        }
    }

    @Test
    void aDiagramBeyondTheLimitIsAPicture() {
        try (Served served = Served.of(temporary, new PicturedMunicipality(20, 1).text(), options -> options.upTo(5));
                TestPage page = served.page("kind:ApplicationLandscape")) {
            assertTrue(page.graph().getAsJsonObject("args").get("picture").getAsBoolean());
            assertEquals(List.of("picture"), page.elements().map(TestPage::id).toList());
            JsonObject picture = page.ask("landskab.requestSvg", "theme", "dark");
            assertTrue(picture.get("svg").getAsString().startsWith("<svg"), "no picture");
        }
    }

    @Test
    void thePaletteHasTheToolsOfTheSpecificationAndConnectsOnlyWhatItAllows() {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape")) {
            JsonArray tools = page.ask("requestContextActions", "contextId", "tool-palette").getAsJsonArray("actions")
                    .get(0).getAsJsonObject().getAsJsonArray("children");
            assertEquals(List.of("Application", "Integration"), tools.asList().stream()
                    .map(each -> each.getAsJsonObject().get("label").getAsString()).toList());
            assertEquals("Application", tools.get(0).getAsJsonObject().get("icon").getAsString());
            JsonObject hint = page.ask("requestTypeHints").getAsJsonArray("edgeHints").asList().stream()
                    .map(each -> each.getAsJsonObject())
                    .filter(each -> each.get("elementTypeId").getAsString().equals("edge:Integration")).findFirst()
                    .orElseThrow();
            assertEquals("[\"node:Application\"]", hint.get("sourceElementTypeIds").toString());
        }
    }
}
