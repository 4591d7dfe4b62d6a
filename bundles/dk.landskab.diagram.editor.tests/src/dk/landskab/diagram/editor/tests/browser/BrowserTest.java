// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.Gson;

import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.editor.tests.Served;
import dk.landskab.testkit.Share;

/** Every gesture, as a person does it. Each scenario has a landscape, a server and a browser of its own. */
@Execution(ExecutionMode.CONCURRENT)
class BrowserTest {

    private static final String LANDSCAPE = "kind:ApplicationLandscape";

    private static final String PICTURE = "step resize drag";
    private static final String LANDSCAPE_GESTURES =
            "create connect reconnect rename property " + PICTURE + " hideLine removeLine hide remove";

    /** What can be changed on each kind of diagram, of all that is tried on all of them. */
    private static final Map<DiagramKind, String> GESTURES = Map.of(
            DiagramKind.APPLICATIONS, LANDSCAPE_GESTURES,
            DiagramKind.APPLICATIONS_BY_KLE, LANDSCAPE_GESTURES,
            DiagramKind.LAYERS, "property " + PICTURE + " hide",
            DiagramKind.INFRASTRUCTURE, "connect reconnect rename property " + PICTURE + " hideLine removeLine hide layer",
            DiagramKind.DATA_FLOW, "property " + PICTURE + " hideLine hide",
            DiagramKind.TARGET_PICTURE, "property " + PICTURE + " hideLine hide",
            DiagramKind.PIPELINE, "property",
            DiagramKind.PROCESS, "property");

    @TempDir
    Path temporary;

    @BeforeAll
    static void browserAndNodeAreThere() {
        Driver.assumeThere();
    }

    private void onTown(String scenario, String... more) throws IOException, InterruptedException {
        try (Served served = Served.town(temporary)) {
            Driver.play(scenario, served.server().uri(), more);
        }
    }

    private void inCity(String scenario, String... more) throws IOException, InterruptedException {
        try (Served served = Served.city(temporary, 12)) {
            Driver.play(scenario, served.server().uri(), more);
        }
    }

    @Test
    void thePartsThatNeedNoBrowserDoWhatTheyPromise() throws Exception {
        Driver.units();
    }

    @Test
    void whatIsSeenFirstIsReadAndThatThereIsMoreIsSeen() throws Exception {
        inCity("begin", LANDSCAPE);
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void thePageShowsWhatTheExportShows(DiagramKind kind) throws Exception {
        inCity("look", "kind:" + kind.id());
    }

    /** All in full; else the first of those that allow the same. */
    static List<DiagramKind> kindsThatDiffer() {
        Set<String> gestures = new HashSet<>();
        return Stream.of(DiagramKind.values()).filter(each -> gestures.add(GESTURES.get(each)) || Share.isFull()).toList();
    }

    @ParameterizedTest
    @MethodSource("kindsThatDiffer")
    void eachDiagramAllowsItsGesturesInTwoWindowsAndUndoesThemAll(DiagramKind kind) throws Exception {
        inCity("everywhere", "kind:" + kind.id(), GESTURES.get(kind));
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void eachDiagramIsReadSoughtThroughAndPrinted(DiagramKind kind) throws Exception {
        inCity("read", "kind:" + kind.id());
    }

    @Test
    void somethingIsCreatedByClickByDragAndByKey() throws Exception {
        onTown("create", LANDSCAPE, "Application", "HR");
    }

    @Test
    void whatIsCreatedIsNamedWhereItStands() throws Exception {
        onTown("naming", LANDSCAPE, "Application", "HR");
    }

    @Test
    void onlyWhatMayBeConnectedIsConnected() throws Exception {
        onTown("connect", LANDSCAPE, "Integration", "Desk", "Pay", "HR");
    }

    @Test
    void linesAreDrawnAsTheyAreWalkedThroughAfterConnectingAndUndoing() throws Exception {
        inCity("connected", "kind:Infrastructure");
    }

    @Test
    void aNameIsEditedWhereItStands() throws Exception {
        onTown("rename", LANDSCAPE, "Pay");
    }

    @Test
    void deletingAsksAndTellsWhatGoesAlong() throws Exception {
        onTown("delete", LANDSCAPE, "Pay", "Time to pay");
    }

    @Test
    void boxesAreDraggedResizedAndMovedByKeys() throws Exception {
        onTown("move", LANDSCAPE, "Desk");
    }

    @Test
    void layersFiltersAndTheDayAreChosen() throws Exception {
        inCity("layers", String.valueOf(DiagramKind.INFRASTRUCTURE.ordinal()), "Storby Kommune");
    }

    @Test
    void whatIsSoughtIsFoundAndRevealed() throws Exception {
        onTown("search", LANDSCAPE, "Time");
    }

    @Test
    void propertiesOfTheSelectionAreEdited() throws Exception {
        onTown("properties", LANDSCAPE, "Time");
    }

    @Test
    void findingsAreListedAndToldWhereTheyStand() throws Exception {
        inCity("findings", "kind:Infrastructure");
    }

    @Test
    void anotherDiagramIsOpenedAndANewOneMade() throws Exception {
        onTown("diagrams", "Town");
    }

    @Test
    void aNewDiagramIsOfferedWhatFitsItsKind() throws Exception {
        onTown("new-diagram", "IT", DiagramKind.PROCESS.id());
    }

    @Test
    void aCaseIsMovedItsGateRecordedAndItsTextOpened() throws Exception {
        try (Served served = Served.acquisition(temporary)) {
            Driver.play("cases", served.server().uri(), "kind:ProcurementPipeline", "Ours");
        }
    }

    private void onCase(String scenario, String... more) throws IOException, InterruptedException {
        try (Served served = Served.acquisition(temporary)) {
            Driver.play(scenario, served.server().uri(), more);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PIPELINE", "PROCESS"})
    void aGateOffersToRecordIt(DiagramKind kind) throws Exception {
        onCase("gates", "kind:" + kind.id(), "Go", "Ours");
    }

    @Test
    void aCaseIsDraggedToAnotherPhaseWhereGatesLetIt() throws Exception {
        onCase("casedrag", "kind:ProcurementPipeline", "Ours", "Ask", "Choose");
    }

    @Test
    void theEndsOfALineAreMoved() throws Exception {
        onTown("reconnect", LANDSCAPE, "Time to pay", "Desk", "Pay", "HR");
    }

    @Test
    void everythingThatIsSaidOfAnElementIsEdited() throws Exception {
        onTown("forms", LANDSCAPE, "Time", "HR");
    }

    @Test
    void aStoredDiagramIsRenamedCopiedAndDeleted() throws Exception {
        onTown("stored", "Town");
    }

    @Test
    void theMenuHasAllThatCanBeDone() throws Exception {
        onTown("menu", LANDSCAPE, "Pay", "HR", "Time to pay");
    }

    @Test
    void twoWindowsSeeEachOthersEdits() throws Exception {
        onTown("windows", LANDSCAPE, "Pay", "kind:ApplicationLandscape/town");
    }

    @Test
    void whatIsSavedIsOnDisk() throws Exception {
        onTown("save", LANDSCAPE, "Desk");
        try (Stream<Path> files = Files.walk(temporary.resolve("town"))) {
            assertTrue(files.filter(Files::isRegularFile).anyMatch(BrowserTest::tellsWhatWasKept));
        }
    }

    private static boolean tellsWhatWasKept(Path file) {
        try {
            return Files.readString(file).contains("Kept on disk");
        } catch (IOException notText) {
            return false;
        }
    }

    @Test
    void whatAnotherProgramChangedIsReadOrDecidedAndNothingIsLost() throws Exception {
        onTown("outside", LANDSCAPE, temporary.resolve("town/town/application.landskab").toString());
    }

    @Test
    void allIsDoneWithoutAMouse() throws Exception {
        onTown("keyboard", LANDSCAPE);
    }

    @Test
    void lightAndDarkFollowTheSystemAndTheSwitch() throws Exception {
        inCity("themes", "kind:Infrastructure");
    }

    @Test
    void aStrangerSeesNothing() throws Exception {
        onTown("token");
    }

    @Test
    void aDiagramBeyondTheLimitIsAPictureThatIsLookedAt() throws Exception {
        try (Served served = Served.of(temporary, Served.TOWN, options -> options.upTo(2))) {
            Driver.play("large", served.server().uri(), LANDSCAPE, "Desk");
        }
    }

    @Test
    void namesOfAnyKindAreShownAsWords() throws Exception {
        List<String> names = List.of("<script>window.hacked=1</script>", "<img src=x onerror=window.hacked=1>",
                "javascript:window.hacked=1", "\u202Etxt.exe\u202C \u0627\u0644\u0639\u0631\u0628\u064A\u0629",
                "${window.hacked=1} {{hacked}}", "long " + "x".repeat(999_900));
        StringBuilder sketch = new StringBuilder("Organisation town \"Town\"\n  OrgUnit town.unit.it \"IT\"\n");
        for (int i = 0; i < names.size(); i++) {
            sketch.append("Application town.app.").append(i).append(" \"").append(names.get(i))
                    .append("\" owner=town.unit.it lifecycle.activeFrom=2020-01-01\n");
        }
        Path file = Files.writeString(temporary.resolve("names.json"), new Gson().toJson(names));
        try (Served served = Served.of(temporary, sketch.toString(), options -> options)) {
            Driver.play("hostile", served.server().uri(), LANDSCAPE, file.toString());
        }
    }

    @Test
    void aLostConnectionIsToldAndSoughtAgain() throws Exception {
        Served served = Served.town(temporary);
        try (Driver driver = Driver.begin("lost", served.server().uri(), LANDSCAPE)) {
            int port = served.port();
            driver.await("shown");
            served.close();
            driver.await("said");
            try (Served another = Served.again(temporary, options -> options.at(port))) {
                driver.end();
            }
        }
    }
}
