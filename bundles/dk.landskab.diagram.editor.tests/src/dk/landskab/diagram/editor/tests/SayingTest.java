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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonObject;

import dk.landskab.design.DiagramKind;
import dk.landskab.model.edit.Language;

/** What is said to somebody who does not see it, or who is to choose. */
class SayingTest {

    private static final String LINKED = Served.TOWN.replace("from=town.app.time", "method=API from=town.app.time")
            + "Dependency town.dep.pay \"Pay needs it\" strength=HARD dependent=town.app.pay on=town.comp.server\n";

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | kind:ApplicationLandscape | Integration Time → Pay, API",
        "DA | kind:ApplicationLandscape | Integration Time → Pay, API",
        "SV | kind:ApplicationLandscape | Integration Time → Pay, API",
        "DA | kind:Infrastructure       | Afhængighed Pay → Server, kan ikke undværes",
        "SV | kind:Infrastructure       | Beroende Pay → Server, kan inte undvaras"})
    void aLineSaysWhatItIsFromWhereToWhereAndHow(Language language, String diagram, String said) {
        try (Served served = Served.of(temporary, LINKED, options -> options.in(language));
                TestPage page = served.page(diagram)) {
            List<String> all = page.lines().stream().map(each -> each.getAsJsonObject("args").get("said").getAsString())
                    .toList();
            assertTrue(all.stream().anyMatch(each -> each.startsWith(said)), all::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void everyLineOfEveryDiagramSaysItsEnds(DiagramKind kind) {
        try (Served served = Served.city(temporary, 12); TestPage page = served.page("kind:" + kind.id())) {
            page.lines().forEach(each -> {
                String said = each.getAsJsonObject("args").get("said").getAsString();
                assertTrue(said.matches("(?s)\\S.* → .*\\S.*") && !said.contains("?"), said);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void whatIsOfferedForADiagramIsAcceptedAndGivesItsTitle(DiagramKind kind) {
        try (Served served = Served.city(temporary, 12); TestPage page = served.page("kind:" + kind.id())) {
            List<JsonObject> offered = page.ask("landskab.requestSubjects", "diagramKind", kind.id(), "text", "")
                    .getAsJsonArray("subjects").asList().stream().map(each -> each.getAsJsonObject()).toList();
            assertFalse(offered.isEmpty());
            offered.forEach(each -> assertTrue(kind.subject().accepts(served.landscape()
                    .find(each.get("id").getAsString()).orElseThrow()), each::toString));
            JsonObject first = offered.getFirst();
            assertEquals("kind:" + kind.id() + "/" + first.get("id").getAsString(),
                    page.ask("landskab.requestDiagrams").get("current").getAsString());
            String opened = page.ask("landskab.newDiagram", "diagramKind", kind.id(), "subject",
                    first.get("id").getAsString(), "title", "").get("diagram").getAsString();
            page.show(opened);
            assertEquals(first.get("title").getAsString(),
                    page.graph().getAsJsonObject("args").get("title").getAsString());
        }
    }

    @Test
    void whereNothingFitsNothingIsOffered() {
        try (Served served = Served.town(temporary); TestPage page = served.page("")) {
            assertEquals(0, page.ask("landskab.requestSubjects", "diagramKind", DiagramKind.PROCESS.id(), "text", "")
                    .getAsJsonArray("subjects").size());
        }
    }
}
