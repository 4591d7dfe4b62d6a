// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.Background;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.progress.ProgressBox;
import dk.landskab.ui.progress.Watched;

/** Work that a person waits for, in the real workbench. */
@ExtendWith(Bench.class)
class ProgressBoxTest {

    private static final Message READING = Message.of(Workplace.class, "reading", "Town & <Sons>");

    private static final int LONGER_THAN_ITS_PATIENCE_MILLIS = 1000;

    private final Driver driver;
    private final CountDownLatch held = new CountDownLatch(1);
    private final AtomicReference<String> came = new AtomicReference<>("");

    ProgressBoxTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void nothingIsHeld() {
        held.countDown();
        driver.clear();
    }

    private Job begin(Background.Task<String> task) {
        return driver.on(() -> driver.workplace().background().start(READING, task, came::set));
    }

    private String hold() throws InterruptedException {
        held.await();
        return "done";
    }

    private Optional<Shell> box() {
        return Stream.of(driver.window().getShell().getDisplay().getShells())
                .filter(shell -> shell.isVisible() && !in(shell, ProgressBar.class).isEmpty() && shell.getParent() != null)
                .findFirst();
    }

    private <T extends Control> List<T> in(Shell shell, Class<T> type) {
        return driver.controls(type, each -> each.getShell() == shell);
    }

    private void untilItIsThere() {
        driver.until("a box", () -> box().isPresent());
    }

    private void untilItIsGone() {
        driver.until("no box", () -> box().isEmpty());
    }

    /** Whether the window's own clock has run on. */
    private BooleanSupplier after(int millis) {
        AtomicBoolean over = new AtomicBoolean();
        driver.begin(() -> driver.window().getShell().getDisplay().timerExec(millis, () -> over.set(true)));
        return over::get;
    }

    private boolean says(String text) {
        return box().map(shell -> in(shell, Label.class).stream().anyMatch(each -> each.getText().equals(text.replace("&", "&&"))))
                .orElse(false);
    }

    @Test
    void whatTakesLongIsShownWithWhatItDoesAndHowFarItIsUntilItIsDone() {
        begin(monitor -> {
            monitor.beginTask("", 4);
            monitor.subTask("R&D");
            monitor.worked(1);
            return hold();
        });
        untilItIsThere();
        driver.until("what it does", () -> says("Reading Town & <Sons> …") && says("R&D"));
        driver.until("a quarter", () -> in(box().orElseThrow(), ProgressBar.class).stream()
                .anyMatch(bar -> bar.isVisible() && bar.getSelection() * 4 == bar.getMaximum()));
        held.countDown();
        untilItIsGone();
        driver.until("what comes of it", () -> came.get().equals("done"));
    }

    @Test
    void itIsStoppedWhenThePersonSaysSoAndTheBoxStaysUntilItHas() {
        CountDownLatch asked = new CountDownLatch(1);
        Job job = begin(monitor -> {
            asked.await();
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            return "done";
        });
        untilItIsThere();
        driver.press("Cancel");
        driver.until("it says so", () -> says("Stopping …"));
        assertFalse(driver.on(() -> driver.controls(Button.class, each -> each.getText().equals("Cancel"))).stream()
                .anyMatch(each -> driver.on(each::isEnabled)));
        asked.countDown();
        untilItIsGone();
        driver.until("it has ended", () -> job.getState() == Job.NONE);
        assertEquals("", came.get());
    }

    @Test
    void itGoesOnWithoutBeingLookedAt() {
        begin(monitor -> hold());
        untilItIsThere();
        driver.press("Go on in the background");
        untilItIsGone();
        assertEquals("", came.get());
        held.countDown();
        driver.until("what comes of it", () -> came.get().equals("done"));
    }

    /** A question may be part of the work, and nobody can answer it below a box. */
    @Test
    void itWaitsUntilNothingIsAsked() {
        CountDownLatch answered = new CountDownLatch(1);
        begin(monitor -> {
            driver.workplace().background().ask(() -> Optional.of(driver.workplace().talk().agrees(READING)));
            answered.countDown();
            return hold();
        });
        driver.until("a question", () -> driver.controls(Button.class, each -> Driver.plain(each.getText()).equals("Yes"))
                .size() == 1);
        driver.until("it would have come", after(LONGER_THAN_ITS_PATIENCE_MILLIS));
        assertTrue(driver.on(() -> box().isEmpty()));
        driver.press("Yes");
        untilItIsThere();
        assertEquals(0, answered.getCount());
    }

    @Test
    void itGoesWhereTheWorkIsDoneWhileItOpens() {
        Job done = Job.create("done", monitor -> { });
        long before = shells();
        driver.on(() -> new ProgressBox(() -> driver.window().getShell(), done, new Watched(), Language.EN).open());
        driver.until("it goes", () -> shells() == before);
        assertTrue(driver.on(() -> box().isEmpty()));
    }

    private long shells() {
        return driver.on(() -> Stream.of(driver.window().getShell().getDisplay().getShells()).filter(Shell::isVisible)
                .count());
    }
}
