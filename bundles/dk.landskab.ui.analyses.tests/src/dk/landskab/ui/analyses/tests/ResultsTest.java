// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.html.Html;
import dk.landskab.store.Location;
import dk.landskab.store.PartFormats;
import dk.landskab.store.UnreadableException;
import dk.landskab.ui.analyses.asking.Fields;
import dk.landskab.ui.analyses.question.Answer;
import dk.landskab.ui.analyses.question.Course;
import dk.landskab.ui.analyses.question.MergerQuestion;
import dk.landskab.ui.analyses.question.MergerTerms;
import dk.landskab.ui.analyses.question.PlanPlace;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.analyses.question.Source;
import dk.landskab.ui.analyses.result.Answers;
import dk.landskab.ui.analyses.result.Results;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class ResultsTest {

    @TempDir
    private Path temporary;
    private Town town;
    private TestDesk desk;
    private Window window;
    private Results results;

    /** What a test asks. */
    private interface Answering {
        Answer of(Course course);
    }

    private static Question question(Answering answering) {
        return new Question() {
            @Override
            public Message title() {
                return Message.of(Fields.class, "page.gap");
            }

            @Override
            public int stages() {
                return 2;
            }

            @Override
            public Answer answer(Course course, Language language) {
                return answering.of(course);
            }
        };
    }

    @BeforeEach
    void nothingWasAsked() {
        town = Town.in(temporary);
        desk = new TestDesk(town, Language.EN);
        window = new Window(1000, 420);
        results = new Results(window.shell(), desk);
        window.open();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    private void answered(String title) {
        results.begin(question(course -> Answer.of(Tables.report(Language.EN, title))));
        window.until(() -> window.find(Combo.class).getText().equals(title));
    }

    private void turnTo(int chapter) {
        Tree tree = window.find(Tree.class);
        tree.setSelection(tree.getItem(chapter));
        Event event = new Event();
        event.item = tree.getItem(chapter);
        tree.notifyListeners(SWT.Selection, event);
        window.settle();
    }

    private Table table() {
        return window.find(Table.class);
    }

    private List<String> names() {
        return Arrays.stream(table().getItems()).map(each -> each.getText(0)).toList();
    }

    private boolean says(String text) {
        return Window.all(window.shell(), Label.class).anyMatch(each -> each.getText().equals(text));
    }

    private Button button(String text) {
        return Window.all(window.shell(), Button.class).filter(each -> each.getText().replace("&", "").equals(text))
                .findFirst().orElseThrow();
    }

    @Test
    void beforeAnythingIsAskedItSaysWhatToDo() {
        assertTrue(says("No analysis was asked for yet. Choose one in the menu “Analyses”."));
        assertFalse(button("Export…").isEnabled());
    }

    @Test
    void anAnswerBeginsWithItsConclusionsAndItsSectionsFollow() {
        answered("Costs of the town");

        assertEquals(List.of("Conclusions", "Costs", "Words"), Arrays.stream(window.find(Tree.class).getItems())
                .map(each -> each.getText()).toList());
        StyledText says = window.find(StyledText.class);
        assertEquals("• There are four systems.\n\nSystems: 4\n\nPlace: town", says.getText());
        turnTo(2);
        assertEquals("Nothing to count.\n\nWhat could not be decided:\n• One is unknown", says.getText());
        turnTo(1);
        assertEquals("Three of four are known.", says.getText());
        assertTrue(says("4 rows"));
    }

    @Test
    void answersStayWhenAnotherLandscapeIsOpenedAndTheChosenOneIsShownAgain() {
        Answers answers = new Answers();
        results.control().dispose();
        results = new Results(window.shell(), desk, answers);
        answered("Costs of the town");
        answered("Costs of the country");
        Combo choice = window.find(Combo.class);
        choice.select(1);
        choice.notifyListeners(SWT.Selection, new Event());

        results.control().dispose();
        results = new Results(window.shell(), new TestDesk(town, Language.EN), answers);
        window.shell().layout();

        assertEquals("Costs of the town", window.find(Combo.class).getText());
        assertEquals(List.of("Costs of the country", "Costs of the town"), List.of(window.find(Combo.class).getItems()));
        assertEquals("Conclusions", window.find(Tree.class).getItem(0).getText());
        assertTrue(button("Export…").isEnabled());
    }

    @Test
    void moreAnswersThanCanBeKeptPushTheOldestOut() {
        for (int i = 0; i <= Answers.MOST; i++) {
            answered("Answer " + i);
        }

        List<String> titles = List.of(window.find(Combo.class).getItems());
        assertEquals(Answers.MOST, titles.size());
        assertEquals("Answer 1", titles.getLast());
    }

    @Test
    void thePlanThatAnAnswerWroteIsOpenedFromIt() {
        Path plan = temporary.resolve("plan");
        results.begin(question(course -> planned("Merger", plan)));
        window.until(() -> window.find(Combo.class).getText().equals("Merger"));

        assertTrue(button("Open the plan").isVisible());
        button("Open the plan").notifyListeners(SWT.Selection, new Event());

        assertEquals(List.of(plan), desk.landscapesOpened);
    }

    @Test
    void noPlanIsOfferedWhereThereIsNoneAndWhereItIsWhatIsOpen() {
        answered("Costs of the town");
        assertFalse(button("Open the plan").isVisible());
        Path open = Path.of(desk.landscape().landscape().origin().place());
        results.begin(question(course -> planned("Merger", open)));
        window.until(() -> window.find(Combo.class).getText().equals("Merger"));

        assertFalse(button("Open the plan").isVisible());
    }

    private static Answer planned(String title, Path plan) {
        return new Answer(Tables.report(Language.EN, title), Optional.empty(), Optional.of(plan), Optional.empty(),
                id -> List.of());
    }

    @Test
    void aPointThatTakesSeveralLinesHangsBelowItsBulletAndNothingElseDoes() {
        answered("Costs of the town");

        StyledText says = window.find(StyledText.class);
        assertTrue(says.getLineWrapIndent(0) > 0);
        assertEquals(0, says.getLineWrapIndent(2));
        turnTo(1);
        assertEquals(0, says.getLineWrapIndent(0), "what the points of another chapter were");
    }

    @Test
    void aHeaderSortsByWhatTheCellsAreAndWhatIsNotStatedComesLast() {
        answered("Costs");
        turnTo(1);

        Window.happens(table().getColumn(1), SWT.Selection);
        assertEquals(List.of("Løn og pension", "Ålborg", "Care system", "Two"), names());
        Window.happens(table().getColumn(1), SWT.Selection);
        assertEquals(List.of("Care system", "Ålborg", "Løn og pension", "Two"), names());
        Window.happens(table().getColumn(1), SWT.Selection);
        assertEquals(List.of("Løn og pension", "Care system", "Two", "Ålborg"), names());
        Window.happens(table().getColumn(2), SWT.Selection);
        assertEquals(List.of("Two", "Løn og pension"), names().subList(0, 2));
    }

    @Test
    void wordsFilterTheRowsByNamesIdsAndNumbers() {
        answered("Costs");
        turnTo(1);
        Text filter = window.find(Text.class);

        filter.setText("LØN");
        assertEquals(List.of("Løn og pension"), names());
        assertTrue(says("1 of 4 rows"));
        filter.setText("town.app 12,000");
        assertEquals(List.of("Care system"), names());
        filter.setText("");
        assertEquals(4, table().getItemCount());
    }

    @Test
    void aRowLeadsToItsElementAndSaysWhereItIsNot() {
        answered("Costs");
        turnTo(1);

        table().setSelection(0);
        Window.happens(table(), SWT.Selection);
        Window.happens(table(), SWT.DefaultSelection);
        assertEquals(List.of(town.find("town.app.pay")), desk.selected);
        assertEquals(List.of(town.find("town.app.pay")), desk.opened);

        table().setSelection(3);
        Window.happens(table(), SWT.DefaultSelection);
        assertEquals(List.of("“Ålborg” (village.app) is not in the landscape that is open. Open the landscape that it is"
                + " in."), desk.told);
    }

    @Test
    void theMenuOfARowSortsForTheKeyboardAndExplains() {
        answered("Costs");
        turnTo(1);
        table().setSelection(0);
        Menu menu = table().getMenu();
        menu.notifyListeners(SWT.Show, new Event());

        List<String> items = Stream.of(menu.getItems()).map(MenuItem::getText).toList();
        assertEquals(List.of("Open “Løn og pension”", "How the figures of “Løn og pension” came about", "", "Sort by"),
                items);
        Window.happens(menu.getItem(3).getMenu().getItem(1), SWT.Selection);
        assertEquals("Løn og pension", names().getFirst());
        assertEquals("Two", names().getLast());
        Window.happens(menu.getItem(1), SWT.Selection);
        assertEquals("Nothing was reckoned for this element by itself.",
                window.find(StyledText.class).getText());
    }

    @Test
    void theMenuOfARowHasWhatTheWindowCanDoWithItsElement() {
        desk.offers = true;
        answered("Costs");
        turnTo(1);
        table().setSelection(0);
        Menu menu = table().getMenu();
        menu.notifyListeners(SWT.Show, new Event());

        Window.happens(Stream.of(menu.getItems()).filter(each -> each.getText().equals("Rename")).findFirst()
                .orElseThrow(), SWT.Selection);

        assertEquals(List.of("town.app.pay"), desk.done);
    }

    @Test
    void earlierAnswersCanBeChosenAgain() {
        answered("First");
        answered("Second");
        Combo choice = window.find(Combo.class);
        assertEquals(List.of("Second", "First"), List.of(choice.getItems()));

        choice.select(1);
        Window.happens(choice, SWT.Selection);
        assertEquals("First", choice.getText());
    }

    @Test
    void whatIsStoppedLeavesNothingAndWhatComesLaterIsThrownAway() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        results.begin(question(course -> {
            course.at(Message.of(Fields.class, "page.merger"));
            begun.countDown();
            try {
                goOn.await();
                course.at(Message.of(Fields.class, "page.check"));
                return Answer.of(Tables.report(Language.EN, "Late"));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stopped);
            } finally {
                over.countDown();
            }
        }));
        begun.await();
        window.until(() -> says("Merger"));
        assertTrue(window.find(ProgressBar.class).isVisible());

        Window.happens(button("Stop"), SWT.Selection);
        assertTrue(says("Stopped. Nothing was changed."));
        assertFalse(window.find(ProgressBar.class).isVisible());
        goOn.countDown();
        over.await();
        answered("Next");
        assertEquals(List.of("Next"), List.of(window.find(Combo.class).getItems()));
    }

    @Test
    void aMergerThatIsStoppedInItsMiddleHasWrittenNoPlan() throws InterruptedException {
        CountDownLatch amid = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Source here = Source.at(temporary.resolve("town").toString());
        Path plan = temporary.resolve("plan");
        MergerQuestion merger = new MergerQuestion(here, here, Optional.of(new PlanPlace(plan, Optional.empty(), false)),
                Optional.empty(), new MergerTerms(desk.today(), Optional.of(desk.today().plusYears(1)), Optional.empty(),
                        Optional.empty(), new TreeMap<>(), Optional.empty(), Optional.empty()), PartFormats.standard());
        results.begin(question(course -> {
            try {
                return merger.answer(new Held(course, 4, amid, goOn), Language.EN);
            } finally {
                over.countDown();
            }
        }));
        amid.await();
        window.until(() -> window.find(ProgressBar.class).isVisible() && window.find(ProgressBar.class).getSelection() > 0);

        Window.happens(button("Stop"), SWT.Selection);
        goOn.countDown();
        over.await();
        window.settle();

        assertTrue(says("Stopped. Nothing was changed."));
        assertFalse(Files.exists(plan));
        assertEquals(0, window.find(Combo.class).getItemCount());
        answered("Next");
    }

    @Test
    void whatFailsIsSaidAndCanBeAskedAgain() {
        results.begin(question(course -> {
            throw new UnreadableException(Location.of("town"), Message.of(Fields.class, "page.gap"));
        }));

        window.until(() -> says("town: Gap analysis"));
        assertFalse(window.find(ProgressBar.class).isVisible());
        answered("Then");
    }

    @Test
    void theReportIsWrittenAsAnyFileAndAsAFolder() throws IOException {
        answered("Costs of the town");
        turnTo(1);
        for (String each : List.of("r.html", "r.xlsx", "r.csv", "r.md", "r.txt", "r.json")) {
            results.write(temporary.resolve(each));
            window.until(() -> says("Written: " + temporary.resolve(each)));
        }
        results.write(temporary.resolve("folder"));
        window.until(() -> says("Written: " + temporary.resolve("folder/index.html")));

        assertEquals(Html.of(Tables.report(Language.EN, "Costs of the town")),
                Files.readString(temporary.resolve("r.html")));
        assertTrue(Files.readString(temporary.resolve("r.csv")).contains("Care system"));
        assertTrue(Files.readString(temporary.resolve("r.txt")).contains("Three of four are known."));
        assertEquals("{\"format\": \"landskab.test\"}", Files.readString(temporary.resolve("r.json")));
        assertEquals("PK", Files.readString(temporary.resolve("r.xlsx"), StandardCharsets.ISO_8859_1)
                .substring(0, 2));
        assertTrue(Files.exists(temporary.resolve("folder/tables/systems.csv")));
        assertEquals(List.of(), hidden(temporary, name -> name.startsWith(".landskab")));
    }

    @Test
    void theReportIsShownAsItsPageAndANameLeadsToItsElement() {
        answered("Costs of the town");
        Button page = button("As a page");
        page.setSelection(true);
        Window.happens(page, SWT.Selection);
        window.until(() -> isOnPage("document.querySelector('h1').textContent === 'Costs of the town'"));
        assertTrue(isOnPage("[...document.querySelectorAll('td a')].map(each => each.textContent).join()"
                + " === 'Løn og pension,Care system,Two'"), "what is not open leads nowhere");

        window.find(Browser.class).execute("document.querySelector('td a').click()");
        window.until(() -> !desk.opened.isEmpty());
        assertEquals(List.of(town.find("town.app.pay")), desk.opened);

        answered("Another");
        window.until(() -> isOnPage("document.querySelector('h1').textContent === 'Another'"));
        window.picture("report-page");
        page.setSelection(false);
        Window.happens(page, SWT.Selection);
        assertTrue(window.find(Tree.class).isVisible());
    }

    private boolean isOnPage(String script) {
        try {
            return Boolean.TRUE.equals(window.find(Browser.class).evaluate("return " + script));
        } catch (SWTException between) {
            return false;
        }
    }

    @Test
    void aReportThatWasMadeElsewhereIsOneMoreAnswer() {
        answered("First");
        results.show(Tables.report(Language.EN, "Differences"));

        assertEquals(List.of("Differences", "First"), List.of(window.find(Combo.class).getItems()));
        assertTrue(button("Export…").isEnabled());
    }

    @Test
    void aDiskThatRefusesIsSaidAndLeavesWhatStands() throws IOException {
        answered("Costs");
        Path taken = Files.createDirectories(temporary.resolve("taken.html"));
        Files.writeString(taken.resolve("x"), "x");

        results.write(taken);

        window.until(() -> says(taken + ": A folder of that name lies there. Choose another name."));
        assertEquals("x", Files.readString(taken.resolve("x")));
        assertEquals(List.of(), hidden(temporary, name -> name.startsWith(".landskab")));
    }

    private static List<String> hidden(Path folder, Predicate<String> which) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).filter(which).toList();
        }
    }
}
