// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Fields of what is selected: what they take, what they refuse, and that what they show is what they take. */
class FormTableTest {

    private static final Set<String> TYPES = Set.of("text", "lines", "number", "date", "choice", "flag");

    @TempDir
    Path temporary;

    @RegisterExtension
    final Opened opened = new Opened(() -> Served.town(temporary), "kind:ApplicationLandscape");

    /** The box of an element, whatever it is called and wherever it stands by now. */
    private String pay() {
        return opened.page().elements().map(TestPage::id).filter(each -> each.endsWith("Application:town.app.pay"))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonObject> fields(String view) {
        JsonElement sheet = opened.page().ask("landskab.requestProperties", "elementIds", List.of(view))
                .getAsJsonArray("elements")
                .get(0);
        return sheet.getAsJsonObject().getAsJsonArray("groups").asList().stream()
                .flatMap(group -> group.getAsJsonObject().getAsJsonArray("fields").asList().stream())
                .map(JsonElement::getAsJsonObject).toList();
    }

    private Optional<JsonObject> field(String view, String feature) {
        return fields(view).stream().filter(each -> each.get("feature").getAsString().equals(feature)).findFirst();
    }

    private String value(String feature) {
        return field(pay(), feature).orElseThrow().get("value").getAsString();
    }

    private boolean canUndo() {
        return opened.served().landscape().reading(() -> opened.served().landscape().domain().getCommandStack().canUndo());
    }

    @ParameterizedTest
    @CsvSource({"name,Ny løn,Ny løn", "name,'  Ny løn  ','Ny løn'", "criticality,HIGH,HIGH", "usersTo,12,12",
        "usersTo,' 12 ',12", "owner,town.unit.it,town.unit.it", "owner,'',''"})
    void aValueThatFitsIsTakenShownAndUndone(String feature, String written, String shown) {
        String before = value(feature);
        opened.page().gesture("landskab.changeProperty", "elementId", pay(), "feature", feature, "value", written);
        assertEquals(shown, value(feature).strip());
        opened.page().gesture("glspUndo");
        assertEquals(before, value(feature));
        assertFalse(canUndo());
    }

    @ParameterizedTest
    @CsvSource({"criticality,NEVER", "criticality,high-ish", "usersTo,many", "usersTo,1e99", "usersTo,--", "owner,nobody",
        "owner,town.app.time", "id,town.app.other", "nothing,x", "eContainer,x", "__proto__,x"})
    void aValueThatDoesNotFitIsRefusedInWordsAndChangesNothing(String feature, String written) {
        List<JsonObject> before = fields(pay());
        String told = opened.page().refused("landskab.changeProperty", "elementId", pay(), "feature", feature,
                "value", written);
        assertFalse(told.isBlank() || told.contains("Exception"), told);
        assertEquals(before, fields(pay()));
        assertFalse(canUndo());
    }

    @Test
    void eachFieldIsOfATypeThatThePageKnowsAndHasALabel() {
        for (String view : opened.page().elements().filter(each -> TestPage.type(each).matches("(node|edge):.*"))
                .map(TestPage::id).toList()) {
            for (JsonObject field : fields(view)) {
                String type = field.get("type").getAsString();
                assertFalse(field.get("label").getAsString().isBlank(), field::toString);
                if (type.equals("choice")) {
                    List<String> offered = field.getAsJsonArray("choices").asList().stream()
                            .map(each -> each.getAsJsonObject().get("value").getAsString()).toList();
                    assertTrue(offered.contains(field.get("value").getAsString()), field::toString);
                    assertEquals(offered.size(), Set.copyOf(offered).size(), field::toString);
                }
            }
        }
    }

    /** What a field shows is what it takes: writing it back is no change of what is seen. */
    @Test
    void whatAFieldShowsCanBeWrittenBack() {
        List<String> changed = new ArrayList<>();
        for (String view : Stream.of("Pay", "Time").map(each -> TestPage.id(opened.page().box(each))).toList()) {
            List<JsonObject> before = fields(view);
            for (JsonObject field : before) {
                if (!TYPES.contains(field.get("type").getAsString())) {
                    continue;
                }
                opened.page().send("landskab.changeProperty", "elementId", view, "feature", field.get("feature")
                        .getAsString(),
                        "value", field.get("value").getAsString());
                List<JsonObject> after = fields(view);
                if (!after.equals(before)) {
                    changed.add(field.toString());
                }
            }
        }
        assertEquals(List.of(), changed);
    }

    @Test
    void whatIsNotOnTheDiagramHasNoFields() {
        assertEquals(0, opened.page().ask("landskab.requestProperties", "elementIds", List.of("nobody", "", "diagram"))
                .getAsJsonArray("elements").size());
    }
}
