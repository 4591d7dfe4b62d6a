// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.acquisition.rules.AcquisitionRules;
import dk.landskab.editing.gesture.Rename;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.ui.acquisitions.CaseText;
import dk.landskab.ui.acquisitions.Explanation;
import dk.landskab.ui.acquisitions.NameLinks;
import dk.landskab.ui.acquisitions.OutlineTree;
import dk.landskab.ui.acquisitions.TextDeed;
import dk.landskab.ui.acquisitions.TextPane;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.acquisitions.work.TextReading;
import dk.landskab.ui.acquisitions.work.Workroom;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class TextPaneTest {

    private record Gone(String path, Span span) {
    }

    @TempDir
    private Path temporary;
    private final List<Gone> gone = new ArrayList<>();
    private Town town;
    private TestDesk desk;
    private Window window;
    private Workroom room;
    private CaseText opened;
    private ProjectionViewer viewer;
    private TextPane pane;
    private int finds;
    private TextReading reading = TextReading.NONE;

    @AfterEach
    void close() throws Exception {
        opened.close();
        window.close();
        room.close();
        town.close();
    }

    private void open(Language language) {
        town = CaseTown.in(temporary, language);
        desk = new TestDesk(town, language);
        window = new Window(760, 460);
        room = new Workroom(desk);
        opened = new CaseText(desk, room, CaseTown.PATH, (path, span) -> gone.add(new Gone(path, span)),
                window.shell().getDisplay());
        viewer = BareEditor.of(window.shell(), opened);
        pane = new TextPane(viewer, opened, () -> finds++);
        window.open();
        pane.follow(read -> reading = read);
        read();
    }

    /** Waits until what stands there has been read. */
    private void read() {
        window.until(() -> reading.text().equals(text().getText()) && !reading.colours().isEmpty());
    }

    private StyledText text() {
        return window.find(StyledText.class);
    }

    private void caret(String before) {
        text().setSelection(text().getText().indexOf(before));
    }

    private void type(String where, String what) {
        caret(where);
        text().insert(what);
        text().setSelection(text().getCaretOffset() + what.length());
    }

    @Test
    void wordsHaveTheColoursOfWhatTheyAre() {
        open(Language.EN);

        assertEquals(colour("process town"), colour("category"));
        assertEquals(colour("\"A new pay"), colour("\"Wages are"));
        assertEquals(8, Stream.of("process town", "town.case.pay", "\"A new", "// Pay", "2026-02-02").map(this::colour)
                .distinct().count() + 3);
    }

    @Test
    void wordsTakeOtherColoursWhereAnotherThemeTurnsTheBackgroundDark() {
        open(Language.EN);
        Object light = colour("category");

        text().setBackground(new Color(30, 30, 30));
        text().redraw();

        window.until(() -> !colour("category").equals(light));
        window.picture("turned");
        text().setBackground(new Color(255, 255, 255));
        text().redraw();
        window.until(() -> colour("category").equals(light));
    }

    private Object colour(String word) {
        StyleRange style = text().getStyleRangeAtOffset(text().getText().indexOf(word));
        return style.foreground;
    }

    @Test
    void whatIsTypedIsInTheLandscapeAMomentLater() {
        open(Language.EN);

        type("new pay system", "very ");

        window.until(() -> town.find("town.case.pay", Acquisition.class).getName().equals("A very new pay system"));
    }

    @Test
    void anEditMadeElsewhereIsInTheTextAndItsUndoTakesItBackEverywhere() {
        open(Language.EN);
        new Rename(town.open(), town.find("town.app.pay"), "town.app.wages").call();
        window.until(() -> text().getText().contains("replaces app.wages"));

        pane.does(TextDeed.UNDO);

        assertEquals(CaseTown.CASE, text().getText());
        pane.commit();
        assertEquals(CaseTown.CASE, town.open().text(CaseTown.PATH).orElseThrow().content());
        pane.does(TextDeed.REDO);
        assertTrue(text().getText().contains("replaces app.wages"));
    }

    @Test
    void aNameThatMeansNothingIsMarkedAndTheFixMendsIt() {
        open(Language.EN);
        replace("replaces app.pay", "replaces app.pya");
        window.until(() -> !reading.marks().isEmpty());
        assertEquals("V-ID-2", reading.marks().getFirst().rule());

        caret("app.pya");
        pane.does(TextDeed.FIX);
        Table fixes = popup();
        window.picture("fix");
        assertTrue(fixes.getItem(0).getText().contains("app.pay"), fixes.getItem(0).getText());
        choose(fixes, 0);

        window.until(() -> text().getText().equals(CaseTown.CASE));
        pane.does(TextDeed.UNDO);
        assertTrue(text().getText().contains("app.pya"), "the fix was one step");
    }

    @Test
    void whereNoFixIsKnownThatIsSaidAtTheCaretAndNotInABox() {
        open(Language.EN);
        replace("buys software", "buys qqqqqqqqqq");
        window.until(() -> !reading.marks().isEmpty());

        caret("qqqqqqqqqq");
        pane.does(TextDeed.FIX);
        Table fixes = popup();

        assertEquals("No fix is known here. The sign in the margin says what to do.", fixes.getItem(0).getText());
        String before = text().getText();
        choose(fixes, 0);
        assertEquals(before, text().getText());
        assertEquals(List.of(), desk.told);
    }

    @Test
    void whereNothingIsWrongThatIsSaidAtTheCaret() {
        open(Language.EN);
        caret("category");

        pane.does(TextDeed.FIX);

        assertEquals("Nothing is wrong in this line.", popup().getItem(0).getText());
        assertEquals(List.of(), desk.told);
    }

    private void replace(String what, String by) {
        int at = text().getText().indexOf(what);
        text().replaceTextRange(at, what.length(), by);
    }

    /** The list that lies over the window. */
    private Table popup() {
        window.until(() -> popups().findAny().isPresent());
        return popups().findFirst().orElseThrow();
    }

    private Stream<Table> popups() {
        return Arrays.stream(Display.getDefault().getShells()).filter(each -> each != window.shell() && each.isVisible())
                .flatMap(each -> Window.all((Composite) each, Table.class)).filter(each -> each.getItemCount() > 0);
    }

    private void choose(Table table, int line) {
        table.setSelection(line);
        table.notifyListeners(SWT.Selection, new Event());
        table.notifyListeners(SWT.DefaultSelection, new Event());
    }

    @Test
    void assistOffersNamesWithWhatTheyAreAndWritesTheChosenOne() {
        open(Language.EN);
        type("  phase behovsafklaring", "  target app.ti\n");
        caret("app.ti\n");
        text().setSelection(text().getCaretOffset() + "app.ti".length());

        pane.does(TextDeed.ASSIST);
        window.until(() -> popups().anyMatch(each -> each.getItem(0).getText().startsWith("app.time")));
        window.picture("assist", popup().getShell());
        assertEquals("app.time  Time", popup().getItem(0).getText());
        choose(popup(), 0);

        window.until(() -> text().getText().contains("target app.time\n"));
    }

    @Test
    void whatIsChosenAmongTheSuggestionsIsExplainedBesideThem() {
        open(Language.DA);
        type("  phase behovsafklaring", "  repl\n");
        caret("repl\n");
        text().setSelection(text().getCaretOffset() + "repl".length());

        pane.does(TextDeed.ASSIST);
        window.until(() -> popups().anyMatch(each -> each.getItem(0).getText().equals("replaces")));
        popup().setSelection(0);
        popup().notifyListeners(SWT.Selection, new Event());

        window.until(() -> Arrays.stream(Display.getDefault().getShells()).filter(Shell::isVisible)
                .flatMap(each -> Window.all(each, StyledText.class)).anyMatch(each -> each.getText().startsWith("replaces – ")));
        window.picture("explained", popup().getShell());
    }

    @Test
    void renamingReachesTheLandscapeAndIsOneStepOfIt() {
        open(Language.EN);
        caret("app.pay");

        pane.does(TextDeed.RENAME);
        answer("wages");

        window.until(() -> town.open().find("town.app.wages").isPresent());
        window.until(() -> text().getText().contains("replaces app.wages"));
        assertTrue(town.open().undo());
        assertTrue(town.open().find("town.app.pay").isPresent());
        window.until(() -> text().getText().equals(CaseTown.CASE));
    }

    @Test
    void aNameThatIsTakenIsRefusedAndTold() {
        open(Language.EN);
        caret("app.pay");

        pane.does(TextDeed.RENAME);
        answer("time");

        window.until(() -> !desk.told.isEmpty());
        assertTrue(desk.told.getFirst().contains("town.app.time"), desk.told.getFirst());
        assertEquals(CaseTown.CASE, text().getText());
    }

    /** Types into the dialog that comes, and presses its first button; the dialog has a loop of its own. */
    private void answer(String name) {
        Display.getDefault().asyncExec(new Runnable() {
            @Override
            public void run() {
                Shell dialog = Arrays.stream(Display.getDefault().getShells()).filter(each -> each != window.shell()
                        && each.isVisible() && each.getDefaultButton() != null).findFirst().orElse(null);
                if (dialog == null) {
                    Display.getDefault().asyncExec(this);
                    return;
                }
                Window.all(dialog, Text.class).filter(each -> (each.getStyle() & SWT.READ_ONLY) == 0).findFirst()
                        .orElseThrow().setText(name);
                window.picture("rename", dialog);
                dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
            }
        });
    }

    @Test
    void theDefinitionOfAPhaseIsInTheTextOfItsProcessAndASystemIsOpened() {
        open(Language.EN);
        caret("behovsafklaring");
        pane.does(TextDeed.DEFINITION);
        window.until(() -> !gone.isEmpty());
        assertEquals("library/four-phases.acq", gone.getFirst().path());

        caret("app.pay");
        pane.does(TextDeed.DEFINITION);
        window.until(() -> !desk.opened.isEmpty());
        assertEquals(List.of(town.find("town.app.pay")), desk.opened);
    }

    @Test
    void whoNamesASystemIsToldInTextsAndInTheLandscape() {
        open(Language.EN);
        caret("app.pay");

        pane.does(TextDeed.REFERENCES);

        Table lines = popup();
        window.picture("references", lines.getShell());
        assertEquals(Set.of("replaces app.pay", "Time to pay"), Arrays.stream(lines.getItems()).map(TableItem::getText)
                .collect(Collectors.toSet()));
        lines.setSelection(0);
        lines.notifyListeners(SWT.DefaultSelection, new Event());
        window.until(() -> !gone.isEmpty());
        assertEquals(CaseTown.PATH, gone.getFirst().path());
        pane.reveal(gone.getFirst().span());
        assertEquals("app.pay", text().getSelectionText());
    }

    @Test
    void layingOutTheTextIsOneStep() {
        open(Language.EN);
        replace("  category koeb", "       category    koeb");
        read();

        pane.does(TextDeed.FORMAT);

        window.until(() -> text().getText().equals(CaseTown.CASE));
        pane.does(TextDeed.UNDO);
        assertTrue(text().getText().contains("       category    koeb"));
    }

    @Test
    void linesAreMadeCommentsAndBack() {
        open(Language.EN);
        caret("  category");

        pane.does(TextDeed.COMMENT);
        assertTrue(text().getText().contains("\n  // category koeb\n"));
        pane.does(TextDeed.COMMENT);

        assertEquals(CaseTown.CASE, text().getText());
    }

    @Test
    void aBraceIsClosedAndTheLineWithinItBeginsFurtherIn() {
        open(Language.EN);
        replace(CaseTown.CASE.substring(CaseTown.CASE.indexOf("  phase")), "");
        caret("  replaces");
        text().setSelection(text().getText().length());
        text().insert("  phase behovsafklaring {");
        text().setSelection(text().getText().length());

        text().insert("\n");

        assertTrue(text().getText().endsWith("  phase behovsafklaring {\n    \n  }"), text().getText());
    }

    @Test
    void everythingIsFoldedAwayAndComesBack() {
        open(Language.EN);
        int lines = text().getLineCount();

        pane.does(TextDeed.FOLD);
        window.picture("folded");
        assertTrue(text().getLineCount() < lines);
        pane.does(TextDeed.UNFOLD);

        assertEquals(CaseTown.CASE, text().getText());
        assertEquals(colour("process town"), colour("category"));
    }

    @Test
    void whatTheRulesSayStandsAtTheNameOfItsElement() {
        open(Language.EN);
        List<Finding> findings = town.open().reading(() -> Check.by(AcquisitionRules.ALL)
                .of(town.open().landscape(), desk.today()).findings());
        assertFalse(findings.isEmpty());

        pane.problems(findings);
        pane.does(TextDeed.NEXT);

        assertEquals("town.case.pay", text().getSelectionText());
        window.picture("text");
    }

    @Test
    void findingIsThePlatforms() {
        open(Language.EN);

        pane.does(TextDeed.FIND);

        assertEquals(1, finds);
    }

    @Test
    void underTheMouseStandsWhatANameMeansAndWhatIsWrongThere() {
        open(Language.EN);
        replace("replaces app.pay", "replaces app.pya");
        window.until(() -> !reading.marks().isEmpty());

        assertEquals(reading.marks().getFirst().sentence(), hover("app.pya").replace("\\", ""));
        assertTrue(hover("four-phases").contains("four-phases"), hover("four-phases"));
    }

    private String hover(String at) {
        Explanation explanation = new Explanation();
        int offset = Math.max(0, text().getText().indexOf(at)) + 1;
        return explanation.getHoverInfo(viewer, explanation.getHoverRegion(viewer, offset));
    }

    @Test
    void aNameIsALinkToWhatItStandsForAndAWordIsNone() {
        open(Language.EN);
        NameLinks links = new NameLinks();

        IHyperlink[] found = links.detectHyperlinks(viewer, new Region(text().getText().indexOf("app.pay") + 2, 0), false);
        assertEquals("Go to definition", found[0].getHyperlinkText());
        assertNull(links.detectHyperlinks(viewer, new Region(text().getText().indexOf("category") + 2, 0), false));
        found[0].open();

        window.until(() -> !desk.opened.isEmpty());
        assertEquals(List.of(town.find("town.app.pay")), desk.opened);
    }

    @Test
    void theOutlineLeadsToPlacesAndFollowsTheText() {
        open(Language.EN);
        try (Window beside = new Window(320, 240)) {
            OutlineTree outline = new OutlineTree(beside.shell());
            outline.of(java.util.Optional.of(pane));
            beside.open();
            Tree tree = (Tree) outline.control();
            assertEquals("A new pay system  Acquisition", tree.getItem(0).getText());
            beside.picture("outline");
            TreeItem phase = tree.getItem(0).getItem(0);
            assertNotNull(phase.getImage());
            type("new pay system", "very ");
            beside.until(() -> tree.getItem(0).getText().startsWith("A very new"));
            outline.of(java.util.Optional.empty());
            assertEquals(0, tree.getItemCount());
        }
    }

    @Test
    void theCaretChoosesTheElementThatItStandsIn() {
        open(Language.EN);
        pane.setFocus();
        caret("entered 2026");

        window.until(() -> !desk.selected.isEmpty() && text().isFocusControl());

        assertEquals("behovsafklaring", dk.landskab.acquisition.process.EffectiveProcess.localName(
                (dk.landskab.model.core.Identified) desk.selected.getLast()));
    }

    @Test
    void anElementIsShownWhereItHasItsName() {
        open(Language.EN);

        assertTrue(pane.reveal(town.find("town.case.pay")));
        assertEquals("town.case.pay", text().getSelectionText());
        assertFalse(pane.reveal(town.find("town.app.pay")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsAllThereInEveryLanguage(Language language) {
        open(language);

        window.picture("text-" + language);

        assertEquals(TextDeed.UNDO.title().in(language) + "\tCtrl+Z", text().getMenu().getItem(0).getText());
    }
}
