// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.diagram.editor.EditorOptions;
import dk.landskab.diagram.editor.EditorServer;
import dk.landskab.diagram.editor.OpenPlace;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Sketch;

/** Cases on the pipeline: what is done with them stands in their texts. */
class CaseTest {

    private static final String PROCESS = """
            process k.process "Process" {
              organisation k version "1"
              body board "Board" is k.board
              phase ask "Ask" { gate go "Go" approval { decided by board } }
              phase choose "Choose" { gate go "Go" approval { decided by board } }
            }
            """;
    private static final String CASE = """
            use k // short names
            acquisition a "Ours" {
              process k.process  need "n" // kept
              phase ask entered 2026-01-02 {
              }
            }
            """;

    @TempDir
    Path temporary;

    private OpenLandscape landscape;
    private EditorServer server;
    private TestPage page;

    @BeforeEach
    void open() {
        LandscapeFolder folder = LandscapeFolder.at(temporary.resolve("k"),
                PartFormats.standard().with(new AcquisitionFormat()));
        folder.save(List.of(PartDraft.added("k.landskab", Sketch.of("""
                Organisation k "K"
                  OrgUnit k.board "Board"
                """).parts().getFirst().roots().getFirst()),
                PartDraft.text("process.acq", PROCESS, Optional.empty()),
                PartDraft.text("a.acq", CASE, Optional.empty())));
        landscape = OpenLandscape.open(folder, new Journal.Folder(temporary.resolve("journals")), Language.EN);
        server = EditorServer.start(OpenPlace.edited("K", landscape), EditorOptions.standard().on(Served.CLOCK));
        page = TestPage.on(server).show("kind:ProcurementPipeline");
        page.await("landskab.history");
    }

    @AfterEach
    void close() {
        page.close();
        server.close();
        landscape.close();
    }

    private String text() {
        return landscape.reading(() -> landscape.text("a.acq").orElseThrow().content());
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
