// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** What was written by hand without an id is shown; a file can keep no place of it. */
class NamelessBoxTest {

    @TempDir
    Path temporary;

    @RegisterExtension
    final Opened opened = new Opened(this::serve, "kind:ApplicationLandscape");

    private Served serve() {
        try (Served written = Served.town(temporary)) {
            Path file = written.folder().resolve("town/application.landskab");
            String text = Files.readString(file);
            assertTrue(text.contains(" id=\"town.app.desk\""), text);
            Files.writeString(file, text.replace(" id=\"town.app.desk\"", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Served.again(temporary, options -> options);
    }

    private static Map<String, Object> moved(JsonObject box, double dx, double dy) {
        JsonObject at = box.getAsJsonObject("position");
        return Map.of("elementId", TestPage.id(box), "newPosition", Map.of("x", at.get("x").getAsDouble() + dx, "y",
                at.get("y").getAsDouble() + dy), "newSize", box.get("size"));
    }

    @Test
    void toMoveItIsRefusedAndNothingHasChanged() {
        String told = opened.page().refused("changeBounds", "newBounds", List.of(moved(opened.page().box("Desk"), 40, 40)));
        assertTrue(told.contains("no id") && told.contains("Give it one"), told);
        assertTrue(opened.served().ask(() -> opened.served().landscape().dirty()).isEmpty());
    }

    @Test
    void toMoveItTogetherWithOthersIsRefusedAsAWhole() {
        JsonObject pay = opened.page().box("Pay");
        opened.page().refused("changeBounds", "newBounds", List.of(moved(pay, 90, 0), moved(opened.page().box("Desk"), 90, 0)));
        assertTrue(opened.served().ask(() -> opened.served().landscape().dirty()).isEmpty());
        assertEquals(pay.get("position"), opened.page().box("Pay").get("position"));
    }

    @Test
    void itStaysWhereItStoodWhileOthersAreMoved() {
        JsonObject desk = opened.page().box("Desk");
        opened.page().gesture("changeBounds", "newBounds", List.of(moved(opened.page().box("Pay"), 300, 200)));
        assertEquals(desk.get("position"), opened.page().box("Desk").get("position"));
    }

    @Test
    void itGoesWithWhatItStandsIn() {
        JsonObject group = opened.page().elements().filter(each -> TestPage.type(each).equals("node:Group"))
                .filter(each -> each.has("children") && each.getAsJsonArray("children").toString().contains("Desk"))
                .findFirst().orElseThrow();
        JsonObject before = opened.page().box("Desk").getAsJsonObject("position");
        opened.page().gesture("changeBounds", "newBounds", List.of(moved(group, 250, 180)));
        JsonObject after = opened.page().box("Desk").getAsJsonObject("position");
        assertEquals(before, after, "in its group");
        opened.page().gesture("glspUndo");
        assertEquals(before, opened.page().box("Desk").getAsJsonObject("position"));
    }
}
