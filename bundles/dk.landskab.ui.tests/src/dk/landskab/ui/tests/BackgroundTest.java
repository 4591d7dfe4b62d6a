// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dk.landskab.model.edit.Language;
import dk.landskab.ui.landscape.Background;
import dk.landskab.ui.landscape.Talk;

/** What is waited for, as saving is; where it ends soon no window is needed. */
class BackgroundTest {

    private static final long PATIENCE_SECONDS = 60;

    private final Background background = new Background(null, new Talk(Language.EN, () -> null));

    @AfterEach
    void nobodyIsInterrupted() {
        Thread.interrupted();
    }

    @Test
    void itIsDoneWhenTheWaitingEnds() {
        AtomicInteger done = new AtomicInteger();
        background.waiting(done::incrementAndGet);
        assertEquals(1, done.get());
    }

    @Test
    void itIsDoneBesideTheWindow() {
        Thread[] worker = new Thread[1];
        background.waiting(() -> worker[0] = Thread.currentThread());
        assertTrue(worker[0] != Thread.currentThread());
    }

    @Test
    void whatItThrowsIsThrownAsItIs() {
        IllegalStateException refused = new IllegalStateException("no room on the disk");
        assertSame(refused, assertThrows(IllegalStateException.class, () -> background.waiting(() -> {
            throw refused;
        })));
    }

    @Test
    void whatIsNoExceptionIsNotLost() {
        OutOfMemoryError full = new OutOfMemoryError("full");
        assertSame(full, assertThrows(IllegalStateException.class, () -> background.waiting(() -> {
            throw full;
        })).getCause());
    }

    /** Saving that was begun is never cut off, but nobody may take it for done. */
    @Test
    void whoIsInterruptedIsToldSoStaysInterruptedAndTheWorkGoesOn() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread.currentThread().interrupt();

        assertThrows(OperationCanceledException.class, () -> background.waiting(() -> {
            try {
                held.await();
                done.countDown();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }));

        assertTrue(Thread.interrupted(), "nobody knows any more that it was interrupted");
        held.countDown();
        assertTrue(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "the work was cut off");
    }
}
