// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

import dk.landskab.diagram.editor.window.Offer;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.core.CorePackage;

class SelectionTest {

    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    Path temporary;

    private final BlockingQueue<List<String>> told = new LinkedBlockingQueue<>();

    @Test
    void whatIsSelectedOnAPageIsToldOnceAndNothingIsNotTold() throws InterruptedException {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape")) {
            served.server().whenSelected(this::tell);
            String pay = TestPage.id(page.box("Pay"));
            String time = TestPage.id(page.box("Time"));

            page.send("landskab.selected", "elementIds", List.of(pay));
            page.send("landskab.selected", "elementIds", List.of(pay));
            page.send("landskab.selected", "elementIds", List.of());
            page.send("landskab.selected", "elementIds", List.of(pay, time, "nothing"));

            assertEquals(List.of("town.app.pay"), told());
            assertEquals(List.of("town.app.pay", "town.app.time"), told());
        }
    }

    @Test
    void whatIsChosenElsewhereIsSelectedWhereItIsShown() {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape")) {
            String pay = TestPage.id(page.box("Pay"));
            reveal(served, "town.comp.server");
            reveal(served, "town.app.pay");

            JsonObject reveal = page.await("landskab.reveal");
            assertEquals(pay, reveal.get("view").getAsString(), "a component is not on this diagram");
            assertTrue(reveal.get("at") == null || reveal.get("at").isJsonNull());
        }
    }

    @Test
    void whatIsSelectedAlreadyIsNotSelectedAgainAndNobodyHearsAnEcho() throws InterruptedException {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape")) {
            served.server().whenSelected(this::tell);
            String pay = TestPage.id(page.box("Pay"));
            String time = TestPage.id(page.box("Time"));
            page.send("landskab.selected", "elementIds", List.of(pay));
            assertEquals(List.of("town.app.pay"), told());

            reveal(served, "town.app.pay");
            reveal(served, "town.app.time");
            assertEquals(time, page.await("landskab.reveal").get("view").getAsString());
            page.send("landskab.selected", "elementIds", List.of(time));
            page.ask("landskab.requestSetting");
            assertNull(told.poll(), "the page only did what it was told");
        }
    }

    @Test
    void whatTheWindowOffersIsInTheSheetOfAnElementAndIsDoneWithIt() throws InterruptedException {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape")) {
            served.server().offering(element -> List.of(
                    new Offer("History", () -> told.add(List.of("history", SemanticModel.id(element)))),
                    new Offer("Restore", () -> told.add(List.of("restore", SemanticModel.id(element))))));
            String pay = TestPage.id(page.box("Pay"));

            JsonObject sheet = page.ask("landskab.requestProperties", "elementIds", List.of(pay))
                    .getAsJsonArray("elements").get(0).getAsJsonObject();
            page.send("landskab.offer", "elementId", pay, "offer", "Nothing of the kind");
            page.send("landskab.offer", "elementId", pay, "offer", "Restore");

            assertEquals("[\"History\",\"Restore\"]", sheet.get("offers").toString());
            assertEquals(List.of("restore", "town.app.pay"), told());
            assertNull(told.poll());
        }
    }

    @Test
    void whatIsSelectedInOneWindowLeavesTheOthersAlone() {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape");
                TestPage other = served.page("kind:ApplicationLandscape")) {
            page.send("landskab.selected", "elementIds", List.of(TestPage.id(page.box("Pay"))));
            page.ask("landskab.requestSetting");
            String time = TestPage.id(other.box("Time"));
            reveal(served, "town.app.time");

            assertEquals(time, other.await("landskab.reveal").get("view").getAsString(), "it followed the other window");
        }
    }

    @Test
    void windowsThatBelongTogetherFollowEachOther() {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape");
                TestPage other = served.page("kind:ApplicationLandscape")) {
            served.server().whenSelected(this::tell);
            page.send("landskab.selected", "elementIds", List.of(TestPage.id(page.box("Pay"))));

            assertEquals(TestPage.id(other.box("Pay")), other.await("landskab.reveal").get("view").getAsString());
        }
    }

    @Test
    void aPageThatIsOpenedLaterIsToldWhatWasChosenLastWhereItIsShown() {
        try (Served served = Served.town(temporary)) {
            reveal(served, "town.app.time");
            reveal(served, "town.app.pay");
            try (TestPage page = served.page("kind:ApplicationLandscape")) {
                assertEquals(TestPage.id(page.box("Pay")), chosen(page).get("view").getAsString());
                assertFalse(page.heard("landskab.reveal"), "what is told is not told twice");
            }
            reveal(served, "town.comp.server");
            try (TestPage page = served.page("kind:ApplicationLandscape")) {
                assertEquals("", chosen(page).get("view").getAsString(), "a component is not on this diagram");
            }
        }
    }

    @Test
    void whereNothingIsChosenOrWhatWasIsDeletedNothingIsTold() {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape")) {
            assertEquals("", chosen(page).get("view").getAsString());
            EObject pay = served.landscape().find("town.app.pay").orElseThrow();
            served.server().reveal(pay);
            page.await("landskab.reveal");
            new Deletion(served.landscape(), List.of(pay)).call();
            page.updated();

            assertEquals("", chosen(page).get("view").getAsString());
        }
    }

    @Test
    void whatIsSelectedOnOnePageIsChosenForTheNextOneOfTheSamePersonOnly() throws InterruptedException {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape")) {
            String pay = TestPage.id(page.box("Pay"));
            page.send("landskab.selected", "elementIds", List.of(pay));
            try (TestPage other = served.page("kind:ApplicationLandscape")) {
                assertEquals("", chosen(other).get("view").getAsString(), "it may be somebody else's");
            }
            served.server().whenSelected(this::tell);
            page.send("landskab.selected", "elementIds", List.of());
            page.send("landskab.selected", "elementIds", List.of(pay));
            told();
            try (TestPage other = served.page("kind:ApplicationLandscape")) {
                assertEquals(TestPage.id(other.box("Pay")), chosen(other).get("view").getAsString());
            }
        }
    }

    @Test
    void onAPictureItIsToldWhereWhatWasChosenStands() {
        try (Served served = Served.of(temporary, Served.TOWN, options -> options.upTo(1))) {
            reveal(served, "town.app.pay");
            try (TestPage page = served.page("kind:ApplicationLandscape")) {
                assertTrue(chosen(page).getAsJsonObject("at").get("height").getAsDouble() > 0);
            }
        }
    }

    private static JsonObject chosen(TestPage page) {
        return page.ask("landskab.requestChosen");
    }

    @Test
    void onAPictureItIsToldWhereItStands() {
        try (Served served = Served.of(temporary, Served.TOWN, options -> options.upTo(1));
                TestPage page = served.page("kind:ApplicationLandscape")) {
            reveal(served, "town.app.pay");

            assertTrue(page.await("landskab.reveal").getAsJsonObject("at").get("width").getAsDouble() > 0);
        }
    }

    @Test
    void whatAnotherThreadEditsMeanwhileIsSeenInTheEnd() {
        try (Served served = Served.town(temporary); TestPage page = served.page("kind:ApplicationLandscape")) {
            for (int i = 1; i <= 20; i++) {
                new ChangeFeature(served.landscape()).set(served.landscape().find("town.app.pay").orElseThrow(),
                        CorePackage.Literals.ELEMENT__NAME, "Pay " + i).call();
                page.send("landskab.requestSetting");
            }
            while (!page.labels().contains("Pay 20")) {
                page.updated();
            }
        }
    }

    private static void reveal(Served served, String id) {
        served.server().reveal(served.landscape().find(id).orElseThrow());
    }

    private void tell(List<EObject> elements) {
        told.add(elements.stream().map(SemanticModel::id).toList());
    }

    private List<String> told() throws InterruptedException {
        return told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
