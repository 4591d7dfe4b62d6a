// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dk.landskab.model.application.Application;

/** What is said of an element is edited in its form, whatever it is. */
class FormTest {

    private static final String PAY = "town.app.pay";
    private static final String CONTRACT = "town.contract.pay";

    @TempDir
    Path temporary;

    private Served served;
    private TestPage page;

    @BeforeEach
    void open() {
        served = Served.of(temporary, Served.TOWN + """
                file town/contract.landskab
                Contract town.contract.pay "Contract for pay"
                """, options -> options);
        page = served.page("kind:ApplicationLandscape");
        page.await("landskab.history");
    }

    @AfterEach
    void close() {
        page.close();
        served.close();
    }

    private JsonObject sheet(String id) {
        return page.ask("landskab.requestProperties", "elementIds", List.of(id)).getAsJsonArray("elements").get(0)
                .getAsJsonObject();
    }

    private Stream<JsonObject> fields(String id) {
        return sheet(id).getAsJsonArray("groups").asList().stream()
                .flatMap(each -> each.getAsJsonObject().getAsJsonArray("fields").asList().stream())
                .map(JsonElement::getAsJsonObject);
    }

    private JsonObject field(String feature) {
        return fields(PAY).filter(each -> each.get("feature").getAsString().equals(feature)).findFirst().orElseThrow();
    }

    private void change(String feature, String value) {
        page.gesture("landskab.changeProperty", "elementId", PAY, "feature", feature, "value", value);
    }

    private Application pay() {
        return served.ask(() -> (Application) served.landscape().find(PAY).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"name, text", "description, lines", "owner, ref", "supports, refs", "lifecycle/activeFrom, date",
        "controls, parts", "containsAI, tri", "usersFrom, number", "criticality, choice"})
    void everyKindOfFeatureHasItsField(String feature, String type) {
        assertEquals(type, field(feature).get("type").getAsString());
    }

    @Test
    void nothingButTheIdIsFixed() {
        assertEquals(List.of("id"), fields(PAY).filter(each -> each.get("type").getAsString().equals("fixed"))
                .map(each -> each.get("feature").getAsString()).toList());
    }

    @Test
    void manyReferencesAreChosenAndTakenAway() {
        String feature = fields(PAY).filter(each -> each.get("type").getAsString().equals("refs")
                && each.getAsJsonArray("choices").isEmpty()).map(each -> each.get("feature").getAsString())
                .filter(each -> !candidates(each, "").isEmpty()).findFirst().orElseThrow();
        List<String> candidates = candidates(feature, "");
        change(feature, candidates.getFirst());
        assertEquals(candidates.getFirst(), field(feature).getAsJsonArray("many").get(0).getAsJsonObject().get("value")
                .getAsString());
        assertFalse(candidates(feature, "").contains(candidates.getFirst()));
        change(feature, "");
        assertTrue(field(feature).getAsJsonArray("many").isEmpty());
        page.gesture("glspUndo");
        page.gesture("glspUndo");
        assertTrue(served.ask(() -> served.landscape().dirty()).isEmpty());
    }

    private List<String> candidates(String feature, String text) {
        return page.ask("landskab.requestCandidates", "elementId", PAY, "feature", feature, "text", text)
                .getAsJsonArray("candidates").asList().stream().map(each -> each.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    @Test
    void whatAReferenceCouldLeadToIsFoundByNameAndById() {
        assertEquals(List.of("town.unit.it"), candidates("owner", "it"));
        assertEquals(List.of("town.unit.it"), candidates("owner", "unit.it"));
        assertEquals(List.of(), candidates("owner", "hr"));
        assertTrue(page.refused("landskab.changeProperty", "elementId", PAY, "feature", "owner", "value", "town.app.desk")
                .contains("town.app.desk"));
    }

    @Test
    void aDateOfTheLifecycleComesAndGoesWithIt() {
        change("lifecycle/phaseOutFrom", "2030-01-01");
        assertEquals("2030-01-01", String.valueOf(pay().getLifecycle().getPhaseOutFrom()));
        change("lifecycle/phaseOutFrom", "");
        assertTrue(page.refused("landskab.changeProperty", "elementId", PAY, "feature", "lifecycle/activeFrom", "value",
                "soon").contains("soon"));
        page.gesture("glspUndo");
        page.gesture("glspUndo");
        assertTrue(served.ask(() -> served.landscape().dirty()).isEmpty());
    }

    @Test
    void aCostIsAddedFilledAndTakenAway() {
        add("Cost");
        String path = costs().get(0).getAsJsonObject().get("path").getAsString();
        changeContract(path + "/amount", "1,250,000.50");
        changeContract(path + "/currency", "DKK");
        JsonObject amount = costs().get(0).getAsJsonObject().getAsJsonArray("fields").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("feature").getAsString().equals(path + "/amount")).findFirst().orElseThrow();
        assertEquals("1250000.50", amount.get("value").getAsString());
        assertEquals("DKK", amount.get("unit").getAsString());
        assertTrue(page.refused("landskab.changeProperty", "elementId", CONTRACT, "feature", path + "/amount", "value",
                "much").contains("much"));
        page.gesture("landskab.removePart", "elementId", CONTRACT, "feature", path);
        assertTrue(costs().isEmpty());
        assertTrue(page.refused("landskab.removePart", "elementId", CONTRACT, "feature", path).contains("no longer"));
        assertTrue(page.refused("landskab.addPart", "elementId", CONTRACT, "feature", "costs", "type", "Application")
                .contains("cannot stand"));
        for (int i = 0; i < 4; i++) {
            page.gesture("glspUndo");
        }
        assertTrue(served.ask(() -> served.landscape().dirty()).isEmpty());
    }

    private void add(String type) {
        page.gesture("landskab.addPart", "elementId", CONTRACT, "feature", "costs", "type", type);
    }

    private void changeContract(String feature, String value) {
        page.gesture("landskab.changeProperty", "elementId", CONTRACT, "feature", feature, "value", value);
    }

    private JsonArray costs() {
        return fields(CONTRACT).filter(each -> each.get("feature").getAsString().equals("costs")).findFirst().orElseThrow()
                .getAsJsonArray("parts");
    }

    @Test
    void whatTheRulesFindIsToldAtItsField() {
        change("lifecycle/phaseOutFrom", "2010-01-01");
        assertTrue(fields(PAY).anyMatch(each -> !each.get("problem").getAsString().isEmpty()), () -> sheet(PAY).toString());
    }
}
