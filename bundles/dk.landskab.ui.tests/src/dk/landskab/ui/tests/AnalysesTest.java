// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.analyses.asking.Fields;
import dk.landskab.ui.analyses.question.Answer;
import dk.landskab.ui.analyses.question.Course;
import dk.landskab.ui.analyses.question.Question;
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
    void theTownIsOpen() {
        desk = driver.open(Town.write(temporary.resolve("town")));
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
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
        assertTrue(driver.on(() -> !analyses.isAnswered()));
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
}
