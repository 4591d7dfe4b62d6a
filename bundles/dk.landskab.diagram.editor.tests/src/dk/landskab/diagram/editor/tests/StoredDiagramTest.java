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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Stored diagrams are renamed, copied and deleted. */
class StoredDiagramTest {

    @TempDir
    Path temporary;

    @RegisterExtension
    final Opened opened = new Opened(() -> Served.town(temporary), "kind:ApplicationLandscape");
    private String id;

    @BeforeEach
    void open() {
        id = opened.page().ask("landskab.newDiagram", "diagramKind", "ApplicationLandscape", "subject", "town", "title", "Ours")
                .get("diagram").getAsString();
        opened.page().show(id);
        opened.page().await("landskab.history");
    }

    private String title() {
        return opened.page().graph().getAsJsonObject("args").get("title").getAsString();
    }

    @Test
    void aDiagramIsRenamedAndThatIsUndone() {
        opened.page().gesture("landskab.renameDiagram", "diagram", id, "title", "Theirs");
        assertEquals("Theirs", title());
        opened.page().gesture("glspUndo");
        assertEquals("Ours", title());
        assertTrue(opened.page().refused("landskab.renameDiagram", "diagram", id, "title", " ").contains("name"));
        assertTrue(opened.page().refused("landskab.renameDiagram", "diagram", "kind:Layers", "title", "X")
                .contains("not stored"));
    }

    @Test
    void aCopyHasEverythingWhereItStandsAndIsOneStep() {
        JsonObject desk = opened.page().box("Desk");
        opened.page().gesture("changeBounds", "newBounds", List.of(Map.of("elementId", TestPage.id(desk), "newPosition",
                Map.of("x", 500, "y", 400), "newSize", desk.get("size"))));
        opened.page().gesture("landskab.hide", "elementIds", List.of(TestPage.id(opened.page().box("Pay"))));
        double x = opened.page().box("Desk").getAsJsonObject("position").get("x").getAsDouble();
        String copy = opened.page().ask("landskab.copyDiagram", "diagram", id).get("diagram").getAsString();
        assertNotEquals(id, copy);
        opened.page().show(copy);
        opened.page().await("landskab.history");
        assertEquals("Ours (copy)", title());
        assertEquals(x, opened.page().box("Desk").getAsJsonObject("position").get("x").getAsDouble(), 0.2);
        assertFalse(opened.page().labels().contains("Pay"));
        opened.page().gesture("glspUndo");
        assertFalse(opened.page().ask("landskab.requestDiagrams").toString().contains("copy"));
    }

    @Test
    void whoLooksAtADiagramThatAnotherDeletesIsTold() {
        try (TestPage other = opened.served().page(id)) {
            other.await("landskab.history");
            opened.page().send("landskab.deleteDiagram", "diagram", id);
            assertEquals("Ours", other.await("landskab.diagramGone").get("title").getAsString());
            other.await("landskab.history");
            assertFalse(other.ask("landskab.requestDiagrams").toString().contains("Ours"));
            other.gesture("glspUndo");
            assertEquals("Ours", other.graph().getAsJsonObject("args").get("title").getAsString());
        }
    }

    @Test
    void whoAskedForAKindIsNotToldWhenItIsStoredNoMore() {
        opened.page().send("landskab.deleteDiagram", "diagram", id);
        opened.page().await("landskab.diagramGone");
        try (TestPage other = opened.served().page("kind:ApplicationLandscape")) {
            JsonObject desk = other.box("Desk");
            other.gesture("changeBounds", "newBounds", List.of(Map.of("elementId", TestPage.id(desk), "newPosition",
                    Map.of("x", 500, "y", 400), "newSize", desk.get("size"))));
            other.show("kind:ApplicationLandscape");
            other.gesture("glspUndo");

            assertEquals(desk.get("position"), other.box("Desk").get("position"));
            other.ask("landskab.requestSetting");
            assertFalse(other.heard("landskab.diagramGone"), "it is shown as before it was stored");
        }
    }
}
