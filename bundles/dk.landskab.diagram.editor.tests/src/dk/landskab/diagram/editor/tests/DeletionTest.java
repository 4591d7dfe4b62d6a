// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dk.landskab.design.DiagramKind;

/** What is told before something is deleted is what then happens. */
class DeletionTest {

    @TempDir
    Path temporary;

    private static List<String> labels(JsonObject told, String part) {
        return told.getAsJsonArray(part).asList().stream().map(JsonElement::getAsJsonObject)
                .map(each -> each.get("label").getAsString()).toList();
    }

    private static long objects(Served served) {
        return served.landscape().reading(() -> served.landscape().parts().stream()
                .flatMap(part -> part.getContents().stream()).mapToLong(root -> {
                    long[] count = {1};
                    root.eAllContents().forEachRemaining(each -> count[0]++);
                    return count[0];
                }).sum());
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void whatMayBeDeletedIsDeletedAndWhatMayNotIsRefusedOnEveryDiagram(DiagramKind kind) {
        try (Served served = Served.city(temporary, 8); TestPage page = served.page("kind:" + kind.id())) {
            page.await("landskab.history");
            List<String> views = page.elements().filter(each -> TestPage.type(each).matches("(node|edge):.*"))
                    .map(TestPage::id).limit(12).toList();
            long before = objects(served);
            for (String view : views) {
                JsonObject told = page.ask("landskab.requestDeletion", "elementIds", List.of(view));
                if (told.get("model").getAsBoolean()) {
                    page.gesture("deleteElement", "elementIds", List.of(view));
                    assertTrue(page.elements().noneMatch(each -> TestPage.id(each).equals(view)), view);
                    page.gesture("glspUndo");
                    assertTrue(page.elements().anyMatch(each -> TestPage.id(each).equals(view)), view);
                } else {
                    assertFalse(page.refused("deleteElement", "elementIds", List.of(view)).isBlank());
                }
                assertEquals(before, objects(served), view);
            }
        }
    }

    @Test
    void whatGoesAlongIsToldOnceAndGoes() {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape")) {
            page.await("landskab.history");
            List<String> both = List.of(TestPage.id(page.box("Pay")), TestPage.id(page.box("Time")));
            JsonObject told = page.ask("landskab.requestDeletion", "elementIds", both);
            assertEquals(List.of("Pay", "Time"), labels(told, "elements").stream().sorted().toList());
            assertEquals(List.of("Time to pay"), labels(told, "along"));
            page.gesture("deleteElement", "elementIds", both);
            assertTrue(served.landscape().find("town.int.time").isEmpty());
            page.gesture("glspUndo");
            assertEquals(1, page.lines().size());
        }
    }

    @Test
    void whatIsChosenTwiceOrNotThereIsToldOnceOrNotAtAll() {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape")) {
            String pay = TestPage.id(page.box("Pay"));
            JsonObject twice = page.ask("landskab.requestDeletion", "elementIds", List.of(pay, pay, pay + "/label", "nobody"));
            assertEquals(List.of("Pay"), labels(twice, "elements"));
            JsonObject none = page.ask("landskab.requestDeletion", "elementIds", List.of("nobody"));
            assertEquals(List.of(), labels(none, "elements"));
            assertFalse(none.get("model").getAsBoolean() || none.get("diagram").getAsBoolean());
        }
    }

    @Test
    void allThatIsHiddenIsShownAgainByOneGesture() {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape")) {
            page.await("landskab.history");
            String before = page.labels().stream().sorted().collect(Collectors.joining());
            page.gesture("landskab.hide", "elementIds", List.of(TestPage.id(page.box("Pay"))));
            page.gesture("landskab.hide", "elementIds", List.of(TestPage.id(page.box("Desk"))));
            assertFalse(page.labels().contains("Pay") || page.labels().contains("Desk"));
            page.gesture("landskab.showAll");
            assertEquals(before, page.labels().stream().sorted().collect(Collectors.joining()));
            assertFalse(page.refused("landskab.showAll").isBlank());
        }
    }
}
