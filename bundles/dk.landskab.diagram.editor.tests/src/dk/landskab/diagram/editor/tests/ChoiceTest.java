// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

import dk.landskab.design.DiagramKind;

/** Which diagram a page is shown for what it asks for. */
class ChoiceTest {

    private static final String FIRST = "kind:ApplicationLandscape/town";

    @TempDir
    Path temporary;

    @RegisterExtension
    final Opened opened = new Opened(() -> Served.town(temporary));

    private static JsonObject diagrams(TestPage page) {
        return page.ask("landskab.requestDiagrams");
    }

    @ParameterizedTest
    @CsvSource({"'',kind:ApplicationLandscape/town", "kind:Infrastructure,kind:Infrastructure/town",
        "kind:Infrastructure/town,kind:Infrastructure/town", "kind:Infrastructure/nobody,kind:ApplicationLandscape/town",
        "kind:Nothing,kind:ApplicationLandscape/town", "kind:,kind:ApplicationLandscape/town",
        "kind:/,kind:ApplicationLandscape/town", "nobody,kind:ApplicationLandscape/town",
        "kind:Infrastructure/town.app.pay,kind:ApplicationLandscape/town", "kind:infrastructure,kind:Infrastructure/town",
        "town,kind:ApplicationLandscape/town", "../../etc/passwd,kind:ApplicationLandscape/town",
        "kind:Layers/town.app.pay,kind:Layers/town.app.pay"})
    void whatIsAskedForIsShownOrElseTheFirst(String asked, String shown) {
        try (TestPage page = opened.served().page(asked)) {
            assertEquals(shown, diagrams(page).get("current").getAsString());
        }
    }

    @Test
    void eachDiagramThatIsListedCanBeShownAndIsShownUnderItsName() {
        try (TestPage page = opened.served().page("")) {
            List<JsonObject> listed = diagrams(page).getAsJsonArray("diagrams").asList().stream()
                    .map(each -> each.getAsJsonObject()).toList();
            assertFalse(listed.isEmpty());
            assertEquals(listed.size(), listed.stream().map(each -> each.get("id").getAsString()).distinct().count());
            for (JsonObject each : listed) {
                page.show(each.get("id").getAsString());
                assertEquals(each.get("title").getAsString(),
                        page.graph().getAsJsonObject("args").get("title").getAsString());
                assertEquals(each.get("id").getAsString(), diagrams(page).get("current").getAsString());
            }
        }
    }

    @Test
    void aDiagramThatIsMadeCountsFromNowOnAsTheOneOfItsKindAndSubject() {
        try (TestPage page = opened.served().page("")) {
            String made = page.ask("landskab.newDiagram", "diagramKind", "Infrastructure", "subject", "town", "title",
                    "Of our own").get("diagram").getAsString();
            page.show("kind:Infrastructure/town");
            assertEquals(made, diagrams(page).get("current").getAsString());
            assertEquals("Of our own", page.graph().getAsJsonObject("args").get("title").getAsString());
            Set<String> ids = diagrams(page).getAsJsonArray("diagrams").asList().stream()
                    .map(each -> each.getAsJsonObject().get("id").getAsString()).collect(Collectors.toSet());
            assertTrue(ids.contains(made) && !ids.contains("kind:Infrastructure/town"), ids::toString);
        }
    }

    @Test
    void whereWhatIsShownIsUndoneItsKindIsShownAllTheSame() {
        try (TestPage page = opened.served().page("")) {
            String made = page.ask("landskab.newDiagram", "diagramKind", "Infrastructure", "subject", "town", "title",
                    "Of our own").get("diagram").getAsString();
            page.show(made);
            page.gesture("glspUndo");
            assertFalse(page.graph().getAsJsonObject("args").get("title").getAsString().contains("Of our own"));
            assertEquals("kind:Infrastructure/town", diagrams(page).get("diagrams").getAsJsonArray().asList().stream()
                    .map(each -> each.getAsJsonObject().get("id").getAsString())
                    .filter(each -> each.contains("Infrastructure")).findFirst().orElseThrow());
        }
    }

    @Test
    void thereIsADescriptionOfEachKind() {
        try (TestPage page = opened.served().page("")) {
            List<JsonObject> kinds = diagrams(page).getAsJsonArray("kinds").asList().stream()
                    .map(each -> each.getAsJsonObject()).toList();
            assertEquals(List.of(DiagramKind.values()).stream().map(DiagramKind::id).sorted().toList(),
                    kinds.stream().map(each -> each.get("id").getAsString()).sorted().toList());
            assertTrue(kinds.stream().noneMatch(each -> each.get("label").getAsString().isBlank()
                    || each.get("about").getAsString().isBlank()), kinds::toString);
            assertFalse(kinds.stream().anyMatch(each -> each.get("id").getAsString().equals(FIRST)));
        }
    }
}
