// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.Deletion;
import dk.landskab.editing.gesture.Rename;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.analyses.asking.Fields;
import dk.landskab.ui.analyses.question.Answer;
import dk.landskab.ui.analyses.question.Course;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.landscape.ChosenElements;
import dk.landskab.ui.landscape.OpenDesk;

@ExtendWith(Bench.class)
class AnalysesTest {

    @TempDir
    private Path temporary;

    private final Driver driver;
    private final AnalysesHand analyses;
    private OpenDesk desk;

    AnalysesTest(Driver driver) {
        this.driver = driver;
        analyses = new AnalysesHand(driver);
    }

    @BeforeEach
    void theTownIsOpenAndAnotherLiesBesideIt() {
        Town.write(temporary.resolve("other"));
        desk = driver.open(Town.write(temporary.resolve("town")));
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void aMergerOfTwoRepositoriesFromTheWizardToTheReport() throws IOException {
        Terminal.in(desk.path()).begin();
        Terminal other = Terminal.in(temporary.resolve("other"));
        other.begin();
        other.replace("town/application.landskab", "Time", "Hours");
        analyses.analyse("merger");
        analyses.place(1, temporary.resolve("other") + "@main");
        driver.fill("They become one on:", "2028-01-01");
        driver.press("Finish");
        driver.until("the answer", () -> !driver.controls(Tree.class, AnalysesTest::isContents).isEmpty());

        analyses.write(temporary.resolve("report"));
        String report = Files.readString(temporary.resolve("report/report.json"));
        assertTrue(report.contains("landskab.merger"));
        assertFalse(report.contains("Hours"), "what is not committed is not of the revision");
        assertTrue(Files.exists(temporary.resolve("report/report.xlsx")));
    }

    @Test
    void theGapIsFilteredAndSortedAndADoubleClickLeadsToTheElement() {
        driver.on(() -> {
            new Deletion(desk.landscape(),
                    List.of(desk.landscape().find("town.int.time").orElseThrow())).call();
            new Rename(desk.landscape(), desk.landscape().find("town.app.time")
                    .orElseThrow(), "town.app.hours").call();
            return null;
        });
        analyses.analyse("gap");
        analyses.place(1, temporary.resolve("other").toString());
        driver.press("Finish");
        driver.until("the gaps", () -> !driver.controls(Tree.class, AnalysesTest::isContents).isEmpty());
        driver.on(() -> turnToTable("Gaps in applications"));
        int all = driver.on(() -> table().getItemCount());
        assertTrue(all > 1, "gaps: " + all);

        driver.on(() -> {
            filter().setText("town.app.hours");
            table().getColumn(0).notifyListeners(SWT.Selection, new Event());
            table().setSelection(0);
            table().notifyListeners(SWT.Selection, new Event());
            table().notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });

        assertTrue(driver.on(() -> table().getItemCount()) < all);
        assertEquals(desk.landscape().find("town.app.hours").orElseThrow(), driver.on(() -> ChosenElements
                .of(driver.workplace().chosen().getSelection()).getFirst()));
        driver.until("it is open", () -> driver.window().getActivePage().getActiveEditor().getSite().getId()
                .equals("dk.landskab.ui.element"));
    }

    @Test
    void whatIsStoppedMidwayLeavesNothingAndTheWindowWasNeverHeld() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        driver.on(() -> {
            driver.window().getActivePage().showView(Perspectives.RESULTS);
            analyses.results().begin(waiting(begun, goOn, over));
            return null;
        });
        begun.await();
        driver.until("it is told what is done", () -> !driver.controls(Label.class, each -> each.getText()
                .equals("Gap analysis") && each.getParent().getChildren()[0] instanceof ProgressBar).isEmpty());

        driver.press("Stop");
        driver.until("it is stopped", () -> !driver.controls(Label.class, each -> each.getText()
                .equals("Stopped. Nothing was changed.")).isEmpty());
        goOn.countDown();
        over.await();

        assertFalse(driver.on(desk::isDirty));
        assertTrue(driver.on(() -> driver.controls(Tree.class, AnalysesTest::isContents).isEmpty()));
    }

    /** A question that waits in its first stage until it is told to go on. */
    private static Question waiting(CountDownLatch begun, CountDownLatch goOn, CountDownLatch over) {
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
                try {
                    course.at(title());
                    begun.countDown();
                    goOn.await();
                    course.at(title());
                    throw new AssertionError("it went on");
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError(stopped);
                } finally {
                    over.countDown();
                }
            }
        };
    }

    static boolean isContents(Tree tree) {
        return tree.getItemCount() > 0 && tree.getItem(0).getText().equals("Conclusions");
    }

    private Object turnToTable(String section) {
        Tree contents = driver.controls(Tree.class, AnalysesTest::isContents).getFirst();
        for (TreeItem each : contents.getItems()) {
            if (each.getText().equals(section)) {
                Event event = new Event();
                event.item = each;
                contents.setSelection(each);
                contents.notifyListeners(SWT.Selection, event);
                return null;
            }
        }
        throw new AssertionError(List.of(contents.getItems()).stream().map(TreeItem::getText).toList().toString());
    }

    private Table table() {
        Tree contents = driver.controls(Tree.class, AnalysesTest::isContents).getFirst();
        return driver.controls(Table.class, each -> each.isVisible()
                && isWithin(each, contents.getParent())).getFirst();
    }

    private Text filter() {
        return driver.controls(Text.class, each -> each.getMessage().equals("Filter by words")
                && each.getParent() == table().getParent()).getFirst();
    }

    private static boolean isWithin(Control control, Control above) {
        return control != null && (control == above || isWithin(control.getParent(), above));
    }
}
