// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonObject;

import dk.landskab.design.DiagramKind;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.core.Element;

/** What is created: where it goes, what it is called, and that its first name belongs to it. */
class CreatingTest {

    /** A town that keeps each kind of thing in a file of its own, most of all its roles. */
    private static final String SPLIT = """
            file town/organisation.landskab
            Organisation town "Town"
              OrgUnit town.unit.it "IT"
              OrgUnit town.unit.hr "HR"
            file town/roles.landskab
            RoleAssignment town.role.a role=SYSTEM_OWNER unit=town.unit.it of=town.app.pay
            RoleAssignment town.role.b role=SYSTEM_OWNER unit=town.unit.it of=town.app.time
            RoleAssignment town.role.c role=SYSTEM_OWNER unit=town.unit.it of=town.app.desk
            RoleAssignment town.role.d role=SYSTEM_CONTACT unit=town.unit.it of=town.app.desk
            file town/systems.landskab
            Application town.app.pay "Pay" owner=town.unit.hr subjects=kle.27 lifecycle.activeFrom=2020-01-01
            Application town.app.time "Time" owner=town.unit.it subjects=kle.27 lifecycle.activeFrom=2020-01-01
            Application town.app.desk "Desk" owner=town.unit.it lifecycle.activeFrom=2020-01-01
            file town/links.landskab
            Integration town.int.time-pay "Time to pay" from=town.app.time to=town.app.pay
            file town/platform.landskab
            Component town.comp.server "Server" scope=OWN
            Component town.comp.net "Net" scope=OWN
            Dependency town.dep.pay-server "Pay needs the server" dependent=town.app.pay on=town.comp.server
            file shared/kle.landskab
            Subject kle.27 "Care" number=27 level=MAIN_GROUP
            """;

    private static final Map<String, String> WHERE = Map.of("Application", "town/systems.landskab town.app",
            "Integration", "town/links.landskab town.int", "Dependency", "town/platform.landskab town.dep");

    @TempDir
    Path temporary;
    private Served served;

    @BeforeEach
    void serve() {
        served = Served.of(temporary, SPLIT, options -> options);
    }

    @AfterEach
    void close() {
        served.close();
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void onEveryDiagramEveryToolPutsWhatItMakesBesideItsLikeAndCallsItLikeThem(DiagramKind kind) {
        boolean hasSubject = kind != DiagramKind.PIPELINE && kind != DiagramKind.PROCESS
                && kind != DiagramKind.TARGET_PICTURE;
        if (!hasSubject) {
            return;
        }
        try (TestPage page = served.page("kind:" + kind.id())) {
            page.await("landskab.history");
            for (JsonObject tool : tools(page)) {
                Set<String> before = ids();
                assertTrue(use(page, tool), tool::toString);
                Set<String> made = new HashSet<>(ids());
                made.removeAll(before);
                Element element = element(made.iterator().next());
                assertEquals(1, made.size());
                assertEquals(WHERE.get(element.eClass().getName()), file(element) + " "
                        + element.getId().substring(0, element.getId().lastIndexOf('.')));
                page.gesture("glspUndo");
                assertEquals(before, ids());
            }
        }
        assertTrue(served.ask(() -> served.landscape().dirty()).isEmpty());
    }

    private static List<JsonObject> tools(TestPage page) {
        return page.ask("requestContextActions", "contextId", "tool-palette", "editorContext",
                Map.of("selectedElementIds", List.of())).getAsJsonArray("actions").asList().stream()
                .flatMap(group -> group.getAsJsonObject().getAsJsonArray("children").asList().stream())
                .map(item -> item.getAsJsonObject().getAsJsonArray("actions").get(0).getAsJsonObject()).toList();
    }

    /** Uses a tool at the first place where it may be used. */
    private boolean use(TestPage page, JsonObject tool) {
        List<String> boxes = new ArrayList<>(page.elements().filter(each -> TestPage.type(each).startsWith("node:"))
                .map(TestPage::id).toList());
        boolean isLine = tool.get("kind").getAsString().equals("triggerEdgeCreation");
        for (String one : boxes) {
            for (String other : isLine ? boxes : List.of(one)) {
                int steps = ids().size();
                if (one.equals(other) == isLine) {
                    continue;
                }
                page.send(isLine ? "createEdge" : "createNode", "elementTypeId", tool.get("elementTypeId").getAsString(),
                        "args", Map.of(), "containerId", one, "sourceElementId", one, "targetElementId", other);
                page.await(each -> List.of("landskab.history", "message").contains(each.get("kind").getAsString()));
                if (ids().size() > steps) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> ids() {
        return served.ask(() -> served.landscape().landscape().all(Element.class).stream().map(Element::getId)
                .collect(Collectors.toSet()));
    }

    private Element element(String id) {
        return served.ask(() -> (Element) served.landscape().find(id).orElseThrow());
    }

    private String file(Element element) {
        return served.ask(() -> ((OpenPart) element.eResource()).path());
    }

    private static TestPage made(TestPage page) {
        JsonObject group = page.elements().filter(each -> TestPage.type(each).equals("node:Group")).findFirst()
                .orElseThrow();
        return page.gesture("createNode", "elementTypeId", "node:Application", "containerId", TestPage.id(group),
                "location", Map.of("x", 100, "y", 100));
    }

    private void name(TestPage page, String name) {
        page.gesture("applyLabelEdit", "labelId", TestPage.id(page.box("Application")) + "/label", "text", name);
    }

    @Test
    void whatWasCreatedIsToldAndItsFirstNameBelongsToItsStepAndItsId() {
        try (TestPage page = served.page("kind:ApplicationLandscape")) {
            JsonObject created = made(page).await("landskab.created");
            assertTrue(created.get("name").getAsBoolean());
            assertEquals(TestPage.id(page.box("Application")), created.get("view").getAsString());

            name(page, "Løn & tid");
            Element named = element("town.app.loen-tid");
            assertEquals("Løn & tid", named.getName());
            JsonObject again = page.await("landskab.created");
            assertEquals(TestPage.id(page.box("Løn")), again.get("view").getAsString());
            assertFalse(again.get("name").getAsBoolean());

            page.gesture("glspUndo");
            assertFalse(page.labels().contains("Løn & tid"));
            assertFalse(served.ask(() -> served.landscape().undo()));
        }
    }

    @Test
    void theIdFollowsAlsoAfterAMoveAndOnlyTheFirstName() {
        try (TestPage page = served.page("kind:ApplicationLandscape")) {
            made(page).gesture("layout");
            name(page, "Payroll");
            assertEquals("Payroll", element("town.app.payroll").getName());
            page.gesture("applyLabelEdit", "labelId", TestPage.id(page.box("Payroll")) + "/label", "text", "Other");
            assertEquals("Other", element("town.app.payroll").getName());
            page.gesture("glspUndo");
            page.gesture("glspUndo");
            assertEquals("Application", element("town.app.application").getName());
        }
    }

    @ParameterizedTest
    @CsvSource({"true, false, town.app.application", "false, true, town.app.application", "false, false, town.app.payroll"})
    void theIdStaysWhereItWasSavedOrSomethingRefersToIt(boolean saved, boolean referred, String id) {
        try (TestPage page = served.page("kind:ApplicationLandscape")) {
            made(page);
            if (saved) {
                page.gesture("saveModel");
            }
            if (referred) {
                page.gesture("createEdge", "elementTypeId", "edge:Integration", "sourceElementId",
                        TestPage.id(page.box("Application")), "targetElementId", TestPage.id(page.box("Pay")));
            }
            name(page, "Payroll");
            assertEquals("Payroll", element(id).getName());
        }
    }

    @Test
    void aNameGivenInThePropertiesIsAFirstNameToo() {
        try (TestPage page = served.page("kind:ApplicationLandscape")) {
            made(page).gesture("landskab.changeProperty", "elementId", TestPage.id(page.box("Application")), "feature",
                    "name", "value", "Payroll");
            assertEquals("Payroll", element("town.app.payroll").getName());
            page.gesture("glspUndo");
            assertFalse(served.ask(() -> served.landscape().undo()));
        }
    }

    @Test
    void whereTheNameIsTakenTheIdGetsANumber() {
        try (TestPage page = served.page("kind:ApplicationLandscape")) {
            made(page);
            name(page, "Pay");
            assertEquals("Pay", element("town.app.pay-2").getName());
        }
    }

    @Test
    void inALandscapeWithoutSystemsTheFirstOneGetsAFileOfItsOwn() {
        served.close();
        served = Served.of(temporary.resolve("new"), "Organisation town \"Town\"\n  OrgUnit town.unit.it \"IT\"\n",
                options -> options);
        try (TestPage page = served.page("kind:ApplicationLandscape")) {
            page.gesture("createNode", "elementTypeId", "node:Application", "containerId", TestPage.id(page.box("Not run by")));
            assertEquals("town/application.landskab", file(element("town.application.application")));
        }
    }
}
