// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.compare.Comparison;
import dk.landskab.model.edit.Language;
import dk.landskab.report.json.Json;
import dk.landskab.rules.Check;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** That JSON keeps to the form that the README of the bundle documents. */
class JsonTest {

    private static JsonObject parsed(String json) {
        assertTrue(json.endsWith("}\n"));
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static JsonObject first(JsonArray array) {
        return array.get(0).getAsJsonObject();
    }

    @Test
    void aGapAnalysisHasItsDocumentedForm() {
        JsonObject gap = parsed(Json.of(Reports.gapOfNordby()));
        assertEquals("landskab.gap", gap.get("format").getAsString());
        assertEquals(1, gap.get("version").getAsInt());
        assertEquals(List.of("format", "version", "asIs", "toBe", "parameters", "gaps", "resolved", "restrictions",
                "opportunities", "roadmap", "undecided"), List.copyOf(gap.keySet()));
        assertEquals(Set.of("place", "revision", "commit", "time", "date", "plateau"),
                gap.getAsJsonObject("asIs").keySet());
        assertEquals(Set.of("kind", "area", "presence", "elements", "role", "shared", "differences", "followers",
                "computed", "recorded", "disposition", "severity", "dependents", "dependentsCut", "integrations",
                "contracts", "costs", "yearly", "unclearCosts", "subjects", "units", "restrictions", "risks", "options",
                "closings", "closed"),
                first(gap.getAsJsonArray("gaps")).keySet());
    }

    @Test
    void amountsAreExactDecimalsInStringsAndElementsAreIds() {
        JsonObject gap = parsed(Json.of(Reports.gapOfNordby()));
        JsonObject surplus = gap.getAsJsonArray("gaps").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(each -> first(each.getAsJsonArray("elements")).get("asIs").toString().contains("nb.app.omsorg"))
                .findFirst().orElseThrow();
        assertEquals("2550006", surplus.getAsJsonObject("yearly").get("DKK").getAsString());
        assertEquals("nb.k.omsorg", surplus.getAsJsonArray("contracts").get(0).getAsString());
        assertTrue(first(surplus.getAsJsonArray("elements")).get("toBe").isJsonNull());
        JsonObject option = surplus.getAsJsonArray("options").get(1).getAsJsonObject();
        assertTrue(option.get("recommended").getAsBoolean());
        assertEquals("nb.gap.1.o2", option.get("id").getAsString());
    }

    @Test
    void theSameResultGivesTheSameBytesInEveryLanguage() {
        assertEquals(Reports.gap(Language.DA).json(), Reports.gap(Language.SV).json());
        assertEquals(Json.of(Reports.gapOfNordby()), Json.of(Reports.gapOfNordby()));
    }

    @Test
    void aDifferenceHasItsDocumentedForm() {
        JsonObject diff = parsed(Json.of(Reports.comparison()));
        assertEquals(List.of("format", "version", "left", "right", "differences", "filing"),
                List.copyOf(diff.keySet()));
        JsonObject changed = diff.getAsJsonArray("differences").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("id").getAsString().equals("nb.app.bolig")).findFirst().orElseThrow();
        assertEquals("changed", changed.get("kind").getAsString());
        assertEquals("Application", changed.get("class").getAsString());
        assertEquals("lifecycle.endOfLife", changed.get("feature").getAsString());
        assertEquals("2027-06-30", changed.get("before").getAsString());
        assertEquals("2028-06-30", changed.get("after").getAsString());
    }

    @Test
    void whoHoldsARoleByNameIsNotGivenAway() {
        String line = "RoleAssignment r \"R\" role=SYSTEM_OWNER holderName=";
        String json = Json.of(Comparison.of(Sketch.of(line + "Karen"), Sketch.of(line + "Jens")));
        assertTrue(json.contains("holderName"));
        assertFalse(json.contains("Karen") || json.contains("Jens"));
    }

    @Test
    void aCheckHasItsDocumentedForm() {
        Landscape landscape = Reports.nordby();
        JsonObject check = parsed(Json.of(Check.run(landscape, Reports.TODAY), landscape.origin()));
        assertEquals(List.of("format", "version", "landscape", "date", "complete", "rules", "counts", "findings"),
                List.copyOf(check.keySet()));
        assertEquals(Set.of("rule", "severity", "id", "feature", "file", "line", "column", "message", "text"),
                first(check.getAsJsonArray("findings")).keySet());
        assertEquals(Set.of("error", "warning", "information"), check.getAsJsonObject("counts").keySet());
    }
}
