// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.design.DiagramKind;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.command.CompareDiagramHandler;
import dk.landskab.ui.command.ExportDiagramHandler;
import dk.landskab.ui.diagrams.PictureFile;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.part.DiagramEditor;
import dk.landskab.ui.part.PictureEditor;

/** What is edited in one of tree, form and diagram is right in the others, with one undo for all. */
@ExtendWith(Bench.class)
class DiagramEditorTest {

    private static final String SYSTEMS = "kind:ApplicationLandscape/town";

    @TempDir
    private Path temporary;

    private final Driver driver;
    private final DiagramHand diagram;
    private OpenDesk desk;

    DiagramEditorTest(Driver driver) {
        this.driver = driver;
        diagram = new DiagramHand(driver);
    }

    @BeforeEach
    void theTownIsOpenWithADiagram() {
        assumeTrue(diagram.isThere(), "needs package libwebkit2gtk-4.1-0");
        desk = driver.open(Town.write(temporary.resolve("town")));
        driver.begin(() -> desk.openDiagram(SYSTEMS));
        diagram.drawn();
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void whatIsSelectedInTheDiagramIsShownInTreeAndForm() {
        diagram.click("Pay");

        driver.until("chosen", () -> chosen().contains(find("town.app.pay")));
        driver.until("the tree", () -> driver.controls(Tree.class, each -> each.getSelectionCount() == 1
                && each.getSelection()[0].getText().equals("Pay")).size() == 1);
    }

    @Test
    void whatIsChosenElsewhereIsSelectedInTheDiagram() {
        driver.begin(() -> desk.select(find("town.app.time")));

        diagram.until("selected",
                "return [...document.querySelectorAll('svg.diagram .selected')].some(each => each.textContent.includes('Time'))");
    }

    @Test
    void whatIsRenamedInTheDiagramIsInTreeAndFormIsUndoneByTheWorkbenchAndSaved() throws IOException {
        driver.begin(() -> desk.select(find("town.app.pay")));
        diagram.until("selected", "return document.querySelector('svg.diagram .selected') !== null");
        diagram.key("F2", false);
        diagram.until("a field for the name", "return document.activeElement.matches('input, textarea')");
        diagram.run("""
                const field = document.activeElement;
                field.value = 'Wages';
                field.dispatchEvent(new Event('input', {bubbles: true}));
                field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}));
                """);
        driver.until("the tree says so", () -> driver.treeHolds("Wages"));

        driver.command("org.eclipse.ui.edit.undo");
        driver.until("undone in the tree", () -> driver.treeHolds("Pay"));
        driver.until("undone in the diagram", () -> diagram.shows("Pay") && !diagram.shows("Wages"));
        driver.command("org.eclipse.ui.edit.redo");
        driver.until("done again", () -> diagram.shows("Wages"));
        driver.command("org.eclipse.ui.file.save");
        driver.until("saved", () -> !desk.isDirty());
        assertTrue(Files.readString(temporary.resolve("town/town/application.landskab")).contains("Wages"));
    }

    @Test
    void whatIsChosenBeforeADiagramIsOpenedIsSelectedOnIt() {
        driver.on(() -> driver.window().getActivePage().closeAllEditors(false));
        driver.begin(() -> desk.select(find("town.app.time")));
        driver.begin(() -> desk.openDiagram(SYSTEMS));
        diagram.drawn();

        diagram.until("selected",
                "return [...document.querySelectorAll('svg.diagram .selected')].some(each => each.textContent.includes('Time'))");
    }

    @Test
    void aNewDiagramIsStoredWithTheLandscapeAndShownAndItsEditorGoesWithIt() {
        driver.begin(() -> desk.deeds(find("town.app.pay")).getFirst().within().getFirst().action().run());
        driver.until("its editor", () -> editor().filter(each -> !each.name().equals(SYSTEMS)).isPresent());
        driver.until("drawn", () -> diagram.shows("Pay"));
        assertTrue(driver.on(desk::isDirty));

        driver.command("org.eclipse.ui.edit.undo");

        driver.until("gone", () -> editor().filter(each -> each.name().equals(SYSTEMS)).isPresent());
    }

    @Test
    void whoTurnsToTheArchitectureSeesItsDiagram() {
        driver.on(() -> driver.window().getActivePage().closeAllEditors(false));
        driver.turnTo(Perspectives.MERGER);
        driver.turnTo(Perspectives.ARCHITECTURE);

        driver.until("its editor", () -> editor().filter(each -> each.name().equals(SYSTEMS)).isPresent());
    }

    @Test
    void aPictureOfItIsWrittenBesideTheWindow() throws IOException {
        Path file = temporary.resolve("picture.svg");
        driver.begin(() -> ExportDiagramHandler.write(desk, SYSTEMS, new PictureFile(file)));
        driver.press("Close");

        assertTrue(Files.readString(file).contains("Pay"));
    }

    @Test
    void comparedWithARevisionTheDiagramShowsWhatHasChangedSince() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(temporary.resolve("town").toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage("Begin").setAuthor("Å", "a@example.org").setSign(false).call();
        }
        driver.begin(() -> new ChangeFeature(desk.landscape())
                .set(find("town.app.pay"), CorePackage.Literals.ELEMENT__NAME, "Wages").call());

        driver.begin(() -> CompareDiagramHandler.compare(desk, SYSTEMS, "HEAD", driver.window().getActivePage()));

        driver.until("the picture", () -> driver.window().getActivePage().getActiveEditor() instanceof PictureEditor
                && browser().getText().contains("compared with HEAD"));
        assertTrue(driver.on(() -> browser().getText()).contains("Wages"));
        driver.begin(() -> CompareDiagramHandler.compare(desk, SYSTEMS, "nowhere", driver.window().getActivePage()));
        driver.until("why not", () -> driver.onTheScreen().stream().anyMatch(each -> each.contains("nowhere")));
    }

    @Test
    void aDiagramThatBecomesStoredKeepsItsTab() {
        String stored = driver.on(() -> desk.diagrams().create(DiagramKind.of("ApplicationLandscape").orElseThrow(),
                (Element) find("town")));

        driver.begin(() -> desk.openDiagram(stored));
        driver.begin(() -> desk.openDiagram(SYSTEMS));

        assertEquals(1, driver.on(this::tabs));
        assertEquals(stored, driver.on(() -> desk.diagrams().named(editor().orElseThrow().name()).orElseThrow().name()));
    }

    @Test
    void aDiagramThatBecameStoredHasOneTabWhenTheLandscapeIsOpenedAgain() {
        String stored = driver.on(() -> {
            String name = desk.diagrams().create(DiagramKind.of("ApplicationLandscape").orElseThrow(), (Element) find("town"));
            driver.workplace().save();
            desk.tabs(List.of("diagram " + SYSTEMS, "diagram " + name, "element town.app.pay", "*element town.app.time"));
            return name;
        });
        assertTrue(driver.on(() -> driver.workplace().askAndClose()));

        desk = driver.open(temporary.resolve("town"));
        driver.until("its tabs", () -> driver.window().getActivePage().getActiveEditor().getTitle().equals("Time"));
        assertEquals(1, driver.on(this::tabs));
        driver.begin(() -> desk.openDiagram(SYSTEMS));
        driver.begin(() -> desk.openDiagram(stored));
        assertEquals(1, driver.on(this::tabs));
    }

    private int tabs() {
        return (int) Stream.of(driver.window().getActivePage().getEditorReferences())
                .filter(each -> each.getId().equals(DiagramEditor.ID)).count();
    }

    @Test
    void closingTheLandscapeClosesTheEditorAndThePort() {
        int port = driver.on(() -> URI.create(browser().getUrl()).getPort());
        driver.clear();

        driver.until("nothing listens", () -> !listens(port));
        assertTrue(driver.on(() -> editor().isEmpty()));
    }

    private EObject find(String id) {
        return desk.landscape().find(id).orElseThrow();
    }

    private List<?> chosen() {
        return ((IStructuredSelection) driver.workplace().chosen().getSelection()).toList();
    }

    private Optional<DiagramEditor> editor() {
        return Optional.ofNullable(driver.window().getActivePage().getActiveEditor())
                .filter(DiagramEditor.class::isInstance).map(DiagramEditor.class::cast);
    }

    private Browser browser() {
        return driver.controls(Browser.class, each -> true).getFirst();
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
