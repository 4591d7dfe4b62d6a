// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

import dk.landskab.diagram.editor.verb.Verbs;

/** Other programs change the files while they are edited here. */
class OutsideTest {

    private static final String FILE = "town/application.landskab";
    private static final int SAVINGS = 60;

    @TempDir
    Path temporary;
    private Served served;
    private TestPage page;
    private TestPage other;

    @BeforeEach
    void serve() {
        served = Served.town(temporary);
        page = served.page("kind:ApplicationLandscape");
        other = served.page("kind:ApplicationLandscape");
        other.await("landskab.history");
        page.await("landskab.history");
    }

    @AfterEach
    void close() {
        page.close();
        other.close();
        served.close();
    }

    private void outside(String before, String after) throws IOException {
        Path file = served.folder().resolve(FILE);
        Files.writeString(file, Files.readString(file).replace(before, after));
    }

    private void rename(String name, String to) {
        page.gesture("applyLabelEdit", "labelId", TestPage.id(page.box(name)) + "/label", "text", to);
    }

    private static List<String> paths(JsonObject told, String list) {
        return told.getAsJsonArray(list).asList().stream().map(each -> each.getAsString()).toList();
    }

    private Set<String> dirty() {
        return served.ask(() -> served.landscape().dirty());
    }

    @Test
    void whatNobodyEditedHereIsReadAnewAndEveryWindowIsToldWhich() throws IOException {
        outside("\"Pay\"", "\"Theirs\"");
        page.send("landskab.look");
        assertEquals(List.of(FILE), paths(page.await("landskab.outside"), "taken"));
        page.updated();
        assertTrue(page.labels().contains("Theirs"));
        JsonObject told = other.await("landskab.outside");
        assertEquals(List.of(FILE), paths(told, "taken"));
        assertEquals(List.of(), paths(told, "conflicts"));
        assertEquals(Set.of(), dirty());
        page.send("glspUndo");
        page.await("updateModel");
        assertEquals("Taken over from another program", page.await("landskab.history").get("redo").getAsString());
        assertTrue(page.labels().contains("Pay"));
    }

    @Test
    void whereNothingChangedNobodyIsTold() {
        page.send("landskab.look");
        page.send("landskab.look");
        JsonObject next = page.ask("landskab.requestDiagrams");
        assertEquals("landskab.diagrams", next.get("kind").getAsString());
        assertEquals(Set.of(), dirty());
    }

    @Test
    void whatWasEditedHereTooIsForAPersonToDecideAndSavingWaitsForIt() throws IOException {
        rename("Pay", "Mine");
        outside("\"Desk\"", "\"Theirs\"");
        String refused = page.refused("saveModel");
        assertTrue(refused.contains(FILE), refused);
        assertEquals(List.of(FILE), paths(other.await("landskab.outside"), "conflicts"));
        assertTrue(Files.readString(served.folder().resolve(FILE)).contains("Theirs"));

        try (TestPage late = served.page("kind:ApplicationLandscape")) {
            assertEquals(List.of(FILE), paths(late.await("landskab.outside"), "conflicts"));
        }
        JsonObject differences = page.ask("landskab.requestDifferences", "path", FILE);
        assertEquals(List.of("Pay", "Theirs"), differences.getAsJsonArray("elements").asList().stream()
                .map(each -> each.getAsJsonObject().get("label").getAsString()).sorted().toList());
        assertTrue(differences.toString().contains("name"), differences::toString);
        assertTrue(Verbs.byKind().get("landskab.requestDifferences").takesLong(), "others edit while files are compared");
    }

    @Test
    void mineIsKeptAndSavedOverTheirs() throws IOException {
        rename("Pay", "Mine");
        outside("\"Desk\"", "\"Theirs\"");
        page.send("landskab.look");
        page.await("landskab.outside");
        page.send("landskab.keepMine", "path", FILE);
        assertEquals(List.of(), paths(page.await("landskab.outside"), "conflicts"));
        page.send("saveModel");
        assertEquals("Saved: 1 file", page.await("message").get("message").getAsString());
        String saved = Files.readString(served.folder().resolve(FILE));
        assertTrue(saved.contains("\"Mine\"") && saved.contains("\"Desk\"") && !saved.contains("Theirs"), saved);
        assertEquals(Set.of(), dirty());
    }

    @Test
    void theirsIsTakenAndMineComesBackWithAnUndo() throws IOException {
        rename("Pay", "Mine");
        outside("\"Desk\"", "\"Theirs\"");
        page.send("landskab.look");
        page.await("landskab.outside");
        page.send("landskab.takeTheirs", "path", FILE);
        assertEquals(List.of(), paths(page.await("landskab.outside"), "conflicts"));
        page.updated();
        assertTrue(page.labels().containsAll(List.of("Pay", "Theirs")), page.labels()::toString);
        assertEquals(Set.of(), dirty());
        page.gesture("glspUndo");
        assertTrue(page.labels().containsAll(List.of("Mine", "Desk")), page.labels()::toString);
        assertEquals(Set.of(FILE), dirty());
        page.send("saveModel");
        assertEquals("Saved: 1 file", page.await("message").get("message").getAsString());
    }

    @Test
    void aFileThatCannotBeReadIsToldWithItsPlaceUntilItCan() throws IOException {
        String whole = Files.readString(served.folder().resolve(FILE));
        Files.writeString(served.folder().resolve(FILE), "<<<<<<< ours\n" + whole);
        page.send("landskab.look");
        JsonObject told = page.await("landskab.outside");
        String why = told.getAsJsonArray("unreadable").get(0).getAsJsonObject().get("why").getAsString();
        assertTrue(why.startsWith(FILE + ":1"), why);
        assertTrue(page.labels().contains("Pay"));
        Files.writeString(served.folder().resolve(FILE), whole);
        page.send("landskab.look");
        assertEquals(0, page.await("landskab.outside").getAsJsonArray("unreadable").size());
    }

    @Test
    void whatIsSettledIsNotSettledTwice() {
        assertTrue(page.refused("landskab.keepMine", "path", FILE).contains("nothing left to decide"));
        assertTrue(page.refused("landskab.takeTheirs", "path", "../../etc/passwd").contains("nothing left to decide"));
        assertFalse(served.ask(() -> served.landscape().undo()));
    }

    @Test
    void howManyFilesWereSavedIsSaid() {
        page.send("saveModel");
        assertEquals("Everything was saved already", page.await("message").get("message").getAsString());
        rename("Pay", "Mine");
        page.gesture("layout");
        page.send("saveModel");
        assertTrue(page.await("message").get("message").getAsString().matches("Saved: (1 file|2 files)"));
    }

    /** In the workbench one key saves both there and here. */
    @Test
    void whoSavesHereAndWhoSavesElsewhereNeverWaitForEachOther() throws InterruptedException {
        AtomicInteger saved = new AtomicInteger();
        Thread elsewhere = Thread.ofPlatform().daemon().start(() -> {
            while (saved.get() < SAVINGS) {
                served.landscape().save();
                saved.incrementAndGet();
            }
        });
        for (int i = 0; i < SAVINGS; i++) {
            page.send("saveModel");
            page.await("message");
            page.send("landskab.look");
        }
        elsewhere.join();
        assertEquals(SAVINGS, saved.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"saveModel", "landskab.look", "landskab.keepMine", "landskab.takeTheirs"})
    void whatWaitsForASavingHoldsNobodyUpMeanwhile(String kind) {
        assertTrue(Verbs.byKind().get(kind).takesLong());
    }
}
