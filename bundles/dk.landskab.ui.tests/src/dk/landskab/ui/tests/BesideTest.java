// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dk.landskab.ui.landscape.Beside;

class BesideTest {

    private static final int PATIENCE_SECONDS = 60;

    private final Beside beside = new Beside();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    @AfterEach
    void end() {
        held.countDown();
        beside.end();
    }

    @Test
    void longWorkHoldsUpNoShortWorkHoweverFewProcessorsThereAre() throws InterruptedException {
        for (int i = 0; i <= Runtime.getRuntime().availableProcessors(); i++) {
            beside.execute(this::waits);
        }
        beside.execute(done::countDown);

        assertTrue(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "the short work waits for the long");
    }

    @Test
    void whatWasBegunIsDoneAfterTheEndAndNothingElseIs() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        beside.execute(() -> {
            waits();
            done.countDown();
        });
        beside.end();
        beside.execute(never::countDown);
        held.countDown();

        assertTrue(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "what was begun is not done");
        assertEquals(1, never.getCount());
    }

    private void waits() {
        try {
            held.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
