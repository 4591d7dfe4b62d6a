// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.editing.gesture.EditText;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.acquisitions.beginning.NewCase;
import dk.landskab.ui.acquisitions.board.Board;
import dk.landskab.ui.acquisitions.board.Pipelines;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class BoardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private Path temporary;
    private Town town;
    private TestDesk desk;
    private Window window;
    private Board board;

    @BeforeEach
    void aTownWithTwoCases() {
        town = CaseTown.in(temporary, Language.EN);
        new NewCase(town.find("town.four-phases", ProcessDefinition.class), "town.case.time", "A clock", "Hours.",
                Optional.of(town.find("town.unit.hr", OrgUnit.class)), TODAY).write(town.open(), "town/cases/time.acq");
        desk = new TestDesk(town, Language.EN);
        window = new Window(1000, 300);
        board = new Board(window.shell(), desk);
        window.open();
        window.until(() -> table().getItemCount() == 2);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    private Table table() {
        return window.find(Table.class);
    }

    private List<String> column(String head) {
        Table table = table();
        int column = Arrays.stream(table.getColumns()).map(each -> each.getText()).toList().indexOf(head);
        return Arrays.stream(table.getItems()).map(each -> each.getText(column)).toList();
    }

    @Test
    void everyCaseSaysWhereItStandsAndForWhomItWaits() {
        window.picture("board");
        assertEquals(List.of("A new pay system", "A clock"), column("Case"));
        assertEquals(2, column("Process").stream().filter("It-anskaffelse i fire faser"::equals).count());
        assertTrue(column("Where").getFirst().startsWith("1 Behovsafklaring"), column("Where").toString());
        assertEquals("2 cases", window.find(Label.class).getText());
    }

    @Test
    void aHeadSortsNumbersByWhatTheyAre() {
        int days = Arrays.stream(table().getColumns()).map(each -> each.getText()).toList().indexOf("Days");

        table().getColumn(days).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("A clock", "A new pay system"), column("Case"));
        table().getColumn(days).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("A new pay system", "A clock"), column("Case"));
    }

    @Test
    void wordsFilterInAllColumns() {
        window.find(Text.class).setText("clock behov");

        assertEquals(List.of("A clock"), column("Case"));
        assertEquals("1 case", window.find(Label.class).getText());
    }

    @Test
    void amongTheBudgetPoolsNoCasesAreCounted() {
        TabFolder parts = window.find(TabFolder.class);
        parts.setSelection(parts.getItemCount() - 1);
        Window.happens(parts, SWT.Selection);
        assertEquals("No budget pools", window.find(Label.class).getText());

        parts.setSelection(parts.getItemCount() - 2);
        Window.happens(parts, SWT.Selection);
        assertEquals("2 cases", window.find(Label.class).getText());
    }

    @Test
    void aRowLeadsToItsCase() {
        TableItem first = table().getItem(0);
        table().setSelection(first);
        table().notifyListeners(SWT.Selection, new Event());
        table().notifyListeners(SWT.DefaultSelection, new Event());

        assertEquals(List.of(town.find("town.case.pay")), desk.selected);
        assertEquals(List.of(town.find("town.case.pay")), desk.opened);
        board.show(town.find("town.case.time"));
        assertEquals(1, table().getSelectionIndex());
    }

    @Test
    void theMenuOfARowHasWhatTheWindowCanDoWithItsCase() {
        desk.offers = true;
        Menu menu = table().getMenu();
        Window.happens(menu, SWT.Show);
        assertFalse(menu.getItem(0).isEnabled(), "no row is chosen");

        table().setSelection(1);
        Window.happens(menu, SWT.Show);
        Window.happens(menu.getItem(0), SWT.Selection);

        assertEquals(List.of("town.case.time"), desk.done);
    }

    @Test
    void itFollowsTheTexts() {
        int at = CaseTown.CASE.indexOf("A new pay");
        new EditText(town.open()).replace(CaseTown.PATH, at, 1, "Some").call();

        window.until(() -> column("Case").contains("Some new pay system"));
    }

    @ParameterizedTest
    @CsvSource({"EN,No cases,Search in all columns", "DA,Ingen sager,Søg i alle kolonner", "SV,Inga ärenden,Sök i alla kolumner"})
    void withoutAnyCaseThatIsSaidInTheReadersLanguage(Language language, String said, String hint) throws Exception {
        try (Town empty = Town.of(temporary.resolve("empty"), Sketch.of(Town.TEXT), language);
                Window other = new Window(700, 300)) {
            new Board(other.shell(), new TestDesk(empty, language));
            other.open();
            other.until(() -> other.find(Label.class).getText().equals(said));
            assertEquals(hint, other.find(Text.class).getMessage());
            assertEquals(0, other.find(Table.class).getItemCount());
        }
    }

    @Test
    void aCaseWhoseTextIsBrokenIsStillThereAndTheOthersAreToo() {
        int at = CaseTown.CASE.indexOf("buys software");
        new EditText(town.open()).replace(CaseTown.PATH, at, "buys software".length(), "buys happiness").call();

        window.until(() -> column("Case").contains("A clock"));
        assertEquals("2 cases", window.find(Label.class).getText());
    }

    private boolean isOnBoard(String script) {
        try {
            return Boolean.TRUE.equals(window.find(Browser.class).evaluate("return " + script));
        } catch (SWTException between) {
            return false;
        }
    }

    private static String card(String name) {
        return "[...document.querySelectorAll('.card a')].some(each => each.textContent === '" + name + "')";
    }

    @Test
    void theBoardShowsTheCasesAsCardsAndACardOpensItsText() {
        window.until(() -> isOnBoard(card("A clock")));
        window.picture("board-page");
        assertTrue(isOnBoard("document.querySelectorAll('.stage').length >= 4"));

        window.find(Browser.class).execute(
                "[...document.querySelectorAll('.card a')].find(each => each.textContent === 'A clock').click()");

        window.until(() -> !desk.opened.isEmpty());
        assertEquals(List.of(town.find("town.case.time")), desk.opened);
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 700})
    void noWordOfTheBoardIsBrokenHoweverNarrowItIs(int width) {
        String name = "Anskaffelsesgrundlagsbeskrivelse Omsorgsdokumentation";
        new EditText(town.open()).replace(CaseTown.PATH, CaseTown.CASE.indexOf("A new pay"), "A new pay system".length(),
                name).call();
        window.shell().setSize(width, 300);
        window.until(() -> isOnBoard(card(name)));

        assertEquals("", window.find(Browser.class).evaluate("""
                const broken = [];
                const range = document.createRange();
                for (const each of document.querySelectorAll('.stage h3, .card h4 a, .card dt, .card dd, .card .mark')) {
                  const walk = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
                  while (walk.nextNode()) {
                    for (const {0: word, index} of walk.currentNode.data.matchAll(/[^\\s-]+/g)) {
                      range.setStart(walk.currentNode, index);
                      range.setEnd(walk.currentNode, index + word.length);
                      const tops = new Set([...range.getClientRects()].map(rect => Math.round(rect.top)));
                      if (tops.size > 1) broken.push(word);
                    }
                  }
                }
                return broken.join(' ');
                """));
    }

    @Test
    void theBoardFollowsTheTexts() {
        window.until(() -> isOnBoard(card("A new pay system")));
        new EditText(town.open()).replace(CaseTown.PATH, CaseTown.CASE.indexOf("A new pay"), 1, "Some").call();

        window.until(() -> isOnBoard(card("Some new pay system")));
        assertTrue(isOnBoard(card("A clock")));
    }

    @Test
    void theReportIsWrittenWithItsPage() throws IOException {
        Path page = Pipelines.of(town.open().copy(), TODAY, Language.DA).write(temporary.resolve("report"));

        assertTrue(Files.readString(page).contains("A new pay system"));
    }

    @Test
    void theDocumentsOfACaseAreWrittenAsPagesAndForAWordProcessorAndNothingIsWrittenOver() throws IOException {
        Path folder = temporary.resolve("papers");
        Pipelines.documents(town.open().copy(), "town.case.pay", TODAY, temporary.resolve("town"), folder, Language.EN);

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(Set.of("decision-paper.html", "decision-paper.odt", "requirement-specification.html",
                    "requirement-specification.odt"), new TreeSet<>(files.map(each -> each.getFileName().toString()).toList()));
        }
        assertThrows(WriteRefusedException.class, () -> Pipelines.documents(town.open().copy(), "town.case.pay", TODAY,
                temporary.resolve("town"), folder, Language.EN));
    }
}
