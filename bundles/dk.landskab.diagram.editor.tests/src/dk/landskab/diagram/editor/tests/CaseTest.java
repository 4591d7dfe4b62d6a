// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Cases on the pipeline: what is done with them stands in their texts. */
class CaseTest {

    private static final String CASE = Served.CASE;
    private static final Map<String, String> GO = Map.of("outcome", "GO", "date", "2026-11-25");

    @TempDir
    Path temporary;

    @RegisterExtension
    final Opened opened = new Opened(() -> Served.acquisition(temporary), "kind:ProcurementPipeline");

    private String text() {
        return opened.served().landscape().reading(() -> opened.served().landscape().text("a.acq").orElseThrow().content());
    }

    private String caseId() {
        return TestPage.id(opened.page().box("Ours"));
    }

    private JsonArray deeds() {
        return opened.page().ask("landskab.requestProperties", "elementIds", List.of(caseId()))
                .getAsJsonArray("elements").get(0)
                .getAsJsonObject().getAsJsonArray("deeds");
    }

    @Test
    void aGateIsRecordedInTheTextOfTheCase() {
        JsonObject gate = deeds().get(0).getAsJsonObject();
        String first = gate.getAsJsonArray("fields").get(0).getAsJsonObject().get("value").getAsString();
        opened.page().gesture("landskab.deed", "elementId", caseId(), "deed", gate.get("id").getAsString(), "values",
                Map.of("gate", first, "outcome", "GO", "date", "2026-11-25", "reason", "well founded"));
        assertTrue(text().contains("gate go = go on 2026-11-25 \"well founded\""), this::text);
        assertTrue(text().contains("// kept"), this::text);
        opened.page().gesture("glspUndo");
        assertEquals(CASE, text());
    }

    private JsonObject gate() {
        return opened.page().elements().filter(each -> TestPage.type(each).equals("node:Gate")).findFirst().orElseThrow();
    }

    private static Map<String, String> with(Map<String, String> values, String... more) {
        Map<String, String> all = new HashMap<>(values);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    @Test
    void aGateOffersToRecordItForWhoWaitsThereAndSaysWhatHappened() {
        JsonObject sheet = opened.page().ask("landskab.requestProperties", "elementIds", List.of(TestPage.id(gate())))
                .getAsJsonArray("elements").get(0).getAsJsonObject();
        JsonArray fields = sheet.getAsJsonArray("deeds").get(0).getAsJsonObject().getAsJsonArray("fields");
        assertEquals("case", fields.get(0).getAsJsonObject().get("feature").getAsString());
        assertEquals("a", fields.get(0).getAsJsonObject().get("value").getAsString());
        assertTrue(sheet.getAsJsonArray("notes").toString().contains("Ours"), sheet::toString);
        opened.page().send("landskab.deed", "elementId", TestPage.id(gate()), "deed", "gate", "values",
                with(GO, "case", "a", "by", fields.get(3).getAsJsonObject().get("value").getAsString()));
        String told = opened.page().await("message").get("message").getAsString();
        assertTrue(told.contains("Go") && told.contains("Ours") && told.contains("Ask"), told);
        assertTrue(text().contains("gate go = go on 2026-11-25 by board"), this::text);
        assertTrue(opened.page().refused("landskab.deed", "elementId", TestPage.id(gate()), "deed", "gate", "values",
                with(GO, "case", "a")).contains("does not wait"));
        opened.page().gesture("glspUndo");
        assertEquals(CASE, text());
    }

    @Test
    void aGateIsTakenToSomebodyHigher() {
        assertTrue(opened.page().refused("landskab.deed", "elementId", TestPage.id(gate()), "deed", "gate", "values",
                with(GO, "case", "a", "outcome", "ESCALATED")).contains("to whom"));
        assertTrue(opened.page().refused("landskab.deed", "elementId", TestPage.id(gate()), "deed", "gate", "values",
                with(GO, "case", "a", "by", "nobody")).contains("Board"));
        String board = opened.page().ask("landskab.requestProperties", "elementIds", List.of(TestPage.id(gate())))
                .getAsJsonArray("elements").get(0).getAsJsonObject().getAsJsonArray("deeds").get(0).getAsJsonObject()
                .getAsJsonArray("fields").get(3).getAsJsonObject().get("value").getAsString();
        opened.page().gesture("landskab.deed", "elementId", TestPage.id(gate()), "deed", "gate", "values",
                with(GO, "case", "a", "outcome", "ESCALATED", "to", board));
        assertTrue(text().contains("gate go = escalated to board on 2026-11-25"), this::text);
    }

    private JsonArray moves() {
        return opened.page().ask("landskab.requestMoves", "elementId", caseId()).getAsJsonArray("moves");
    }

    @Test
    void aCaseGoesOnOnlyPastAGateThatIsRecorded() {
        JsonObject here = moves().get(0).getAsJsonObject();
        assertFalse(here.get("allowed").getAsBoolean());
        assertTrue(here.get("why").getAsString().contains("already"));
        JsonObject next = moves().get(1).getAsJsonObject();
        assertFalse(next.get("allowed").getAsBoolean());
        assertEquals("pass", next.getAsJsonObject("deed").get("id").getAsString());
        String why = opened.page().refused("landskab.deed", "elementId", caseId(), "deed", "move", "values",
                Map.of("phase", "choose", "date", "2026-11-25"));
        assertTrue(why.contains("Go") && why.contains("not been passed"), why);
        opened.page().gesture("landskab.deed", "elementId", caseId(), "deed", "gate", "values", with(GO, "gate",
                next.getAsJsonObject("deed").getAsJsonArray("fields").get(0).getAsJsonObject().get("value").getAsString()));
        assertTrue(moves().get(1).getAsJsonObject().get("allowed").getAsBoolean());
        opened.page().gesture("landskab.deed", "elementId", caseId(), "deed", "move", "values",
                Map.of("phase", "choose", "date", "2026-11-25"));
        assertTrue(text().contains("phase choose entered 2026-11-25"), this::text);
        assertTrue(opened.page().elements().anyMatch(each -> TestPage.type(each).equals("node:Phase")
                && TestPage.label(each).startsWith("Choose") && each.toString().contains("\"Ours")),
                opened.page().graph()::toString);
        assertTrue(moves().get(0).getAsJsonObject().get("allowed").getAsBoolean(), "there is no way back");
    }

    @Test
    void theGateBetweenIsRecordedAndTheCaseMovedAsOneStep() {
        JsonObject deed = moves().get(1).getAsJsonObject().getAsJsonObject("deed");
        Map<String, String> values = with(GO);
        deed.getAsJsonArray("fields").asList().stream().map(each -> each.getAsJsonObject())
                .filter(each -> each.get("type").getAsString().equals("hidden"))
                .forEach(each -> values.put(each.get("feature").getAsString(), each.get("value").getAsString()));
        opened.page().send("landskab.deed", "elementId", caseId(), "deed", "pass", "values", values);
        String told = opened.page().await("message").get("message").getAsString();
        opened.page().await("landskab.history");
        assertTrue(told.contains("“Choose”") && told.contains("waits"), told);
        assertTrue(text().contains("gate go = go") && text().contains("phase choose entered"), this::text);
        opened.page().gesture("glspUndo");
        assertEquals(CASE, text());
    }

    @Test
    void aGateThatSaysNoLetsTheCaseStayWhereItIs() {
        JsonObject deed = moves().get(1).getAsJsonObject().getAsJsonObject("deed");
        opened.page().gesture("landskab.deed", "elementId", caseId(), "deed", "pass", "values", with(GO, "outcome", "NO_GO",
                "phase", "choose", "gate", deed.getAsJsonArray("fields").get(0).getAsJsonObject().get("value").getAsString()));
        assertTrue(text().contains("gate go = no-go"), this::text);
        assertFalse(text().contains("phase choose"), this::text);
    }

    @Test
    void theSheetOfACaseSaysWhyItIsPaintedAsItIs() {
        String notes = opened.page().ask("landskab.requestProperties", "elementIds", List.of(caseId()))
                .getAsJsonArray("elements")
                .get(0).getAsJsonObject().getAsJsonArray("notes").toString();
        assertTrue(notes.contains("In phase “Ask”") && notes.contains("327 days") && notes.contains("no limit"), notes);
    }

    @Test
    void whatADeedCannotMeanIsRefusedAndChangesNothing() {
        assertTrue(opened.page().refused("landskab.deed", "elementId", caseId(), "deed", "move", "values",
                Map.of("phase", "nowhere", "date", "2026-11-25")).contains("nowhere"));
        assertTrue(opened.page().refused("landskab.deed", "elementId", caseId(), "deed", "move", "values",
                Map.of("phase", "ask", "date", "soon")).contains("already"));
        assertTrue(opened.page().refused("landskab.deed", "elementId", caseId(), "deed", "dance").contains("dance"));
        assertEquals(CASE, text());
    }

    @Test
    void theTextOfACaseIsOpenedAndEdited() {
        JsonObject told = opened.page().ask("landskab.requestText", "elementId", caseId());
        assertEquals(CASE, told.get("text").getAsString());
        assertTrue(told.get("editable").getAsBoolean());
        JsonObject changed = opened.page().ask("landskab.changeText", "elementId", caseId(), "text",
                CASE.replace("Ours", "Yours"));
        assertEquals(0, changed.getAsJsonArray("problems").size());
        opened.page().updated();
        assertTrue(opened.page().labels().stream().anyMatch(each -> each.startsWith("Yours")),
                opened.page().labels()::toString);
    }

    @Test
    void aTextWithAMistakeIsKeptAndToldWithItsLine() {
        JsonObject changed = opened.page().ask("landskab.changeText", "elementId", caseId(), "text",
                CASE.replace("acquisition a", "acquisition"));
        JsonObject mistake = changed.getAsJsonArray("problems").get(0).getAsJsonObject();
        assertEquals(2, mistake.get("line").getAsInt());
        assertFalse(mistake.get("message").getAsString().isBlank());
        assertTrue(text().contains("acquisition \"Ours\""), this::text);
    }

    @Test
    void whatStandsInATextIsNotRenamedOnTheDiagram() {
        assertTrue(opened.page().refused("landskab.changeProperty", "elementId", caseId(), "feature", "name", "value", "New")
                .contains("cannot be changed"));
    }

    @Test
    void nothingElseIsEditedOnTheDiagramOfCases() {
        assertTrue(opened.page().graph().getAsJsonObject("args").get("readonly").getAsBoolean());
        assertTrue(opened.page().refused("changeBounds", "newBounds", List.of(Map.of("elementId", caseId(), "newPosition",
                Map.of("x", 1, "y", 1)))).contains("stands in texts"));
    }
}
