// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** Cases on the pipeline: what is done with them stands in their texts. */
class CaseTest {

    private static final String CASE = Served.CASE;

    @TempDir
    Path temporary;

    private Served served;
    private TestPage page;

    @BeforeEach
    void open() {
        served = Served.acquisition(temporary);
        page = served.page("kind:ProcurementPipeline");
        page.await("landskab.history");
    }

    @AfterEach
    void close() {
        page.close();
        served.close();
    }

    private String text() {
        return served.landscape().reading(() -> served.landscape().text("a.acq").orElseThrow().content());
    }

    private String caseId() {
        return TestPage.id(page.box("Ours"));
    }

    private JsonArray deeds() {
        return page.ask("landskab.requestProperties", "elementIds", List.of(caseId())).getAsJsonArray("elements").get(0)
                .getAsJsonObject().getAsJsonArray("deeds");
    }

    @Test
    void aGateIsRecordedInTheTextOfTheCase() {
        JsonObject gate = deeds().get(0).getAsJsonObject();
        String first = gate.getAsJsonArray("fields").get(0).getAsJsonObject().get("value").getAsString();
        page.gesture("landskab.deed", "elementId", caseId(), "deed", gate.get("id").getAsString(), "values",
                Map.of("gate", first, "outcome", "GO", "date", "2026-11-25", "reason", "well founded"));
        assertTrue(text().contains("gate go = go on 2026-11-25 \"well founded\""), this::text);
        assertTrue(text().contains("// kept"), this::text);
        page.gesture("glspUndo");
        assertEquals(CASE, text());
    }

    @Test
    void aCaseIsMovedToAnotherPhase() {
        page.gesture("landskab.deed", "elementId", caseId(), "deed", "move", "values",
                Map.of("phase", "choose", "date", "2026-11-25"));
        assertTrue(text().contains("phase choose entered 2026-11-25"), this::text);
        assertTrue(page.elements().anyMatch(each -> TestPage.type(each).equals("node:Phase")
                && TestPage.label(each).startsWith("Choose") && each.toString().contains("\"Ours")), page.graph()::toString);
    }

    @Test
    void whatADeedCannotMeanIsRefusedAndChangesNothing() {
        assertTrue(page.refused("landskab.deed", "elementId", caseId(), "deed", "move", "values",
                Map.of("phase", "nowhere", "date", "2026-11-25")).contains("nowhere"));
        assertTrue(page.refused("landskab.deed", "elementId", caseId(), "deed", "move", "values",
                Map.of("phase", "choose", "date", "soon")).contains("soon"));
        assertTrue(page.refused("landskab.deed", "elementId", caseId(), "deed", "dance").contains("dance"));
        assertEquals(CASE, text());
    }

    @Test
    void theTextOfACaseIsOpenedAndEdited() {
        JsonObject told = page.ask("landskab.requestText", "elementId", caseId());
        assertEquals(CASE, told.get("text").getAsString());
        assertTrue(told.get("editable").getAsBoolean());
        JsonObject changed = page.ask("landskab.changeText", "elementId", caseId(), "text",
                CASE.replace("Ours", "Yours"));
        assertEquals(0, changed.getAsJsonArray("problems").size());
        page.updated();
        assertTrue(page.labels().stream().anyMatch(each -> each.startsWith("Yours")), page.labels()::toString);
    }

    @Test
    void aTextWithAMistakeIsKeptAndToldWithItsLine() {
        JsonObject changed = page.ask("landskab.changeText", "elementId", caseId(), "text",
                CASE.replace("acquisition a", "acquisition"));
        JsonObject mistake = changed.getAsJsonArray("problems").get(0).getAsJsonObject();
        assertEquals(2, mistake.get("line").getAsInt());
        assertFalse(mistake.get("message").getAsString().isBlank());
        assertTrue(text().contains("acquisition \"Ours\""), this::text);
    }

    @Test
    void whatStandsInATextIsNotRenamedOnTheDiagram() {
        assertTrue(page.refused("landskab.changeProperty", "elementId", caseId(), "feature", "name", "value", "New")
                .contains("cannot be changed"));
    }

    @Test
    void nothingElseIsEditedOnTheDiagramOfCases() {
        assertTrue(page.graph().getAsJsonObject("args").get("readonly").getAsBoolean());
        assertTrue(page.refused("changeBounds", "newBounds", List.of(Map.of("elementId", caseId(), "newPosition",
                Map.of("x", 1, "y", 1)))).contains("stands in texts"));
    }
}
