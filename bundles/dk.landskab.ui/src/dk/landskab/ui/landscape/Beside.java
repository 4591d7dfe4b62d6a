// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Work beside the window. A long piece, such as a comparison, does not hold up a short one, such as a search: each has
 * a thread at once. After the end, what was begun is still done, and what comes is not: it would be for nobody.
 */
public final class Beside implements Executor {

    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE_SECONDS,
            TimeUnit.SECONDS, new SynchronousQueue<>(),
            Thread.ofPlatform().name("beside the window ", 1).daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    /** Takes no more work. */
    public void end() {
        threads.shutdown();
    }
}
