// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

import dk.landskab.rules.Watch;

/** One thread that takes what an editor wants in turn, and what can wait when nothing else does. */
final class Turns implements AutoCloseable {

    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ExecutorService thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, waiting,
            task -> {
                Thread made = new Thread(null, task, "acquisitions", 64L << 20);
                made.setDaemon(true);
                return made;
            });
    private final AtomicLong changes = new AtomicLong();

    /** Asks something; a question that is taken back before its turn is not answered. */
    <T> CompletableFuture<T> ask(Supplier<T> question) {
        return CompletableFutures.computeAsync(thread, cancelled -> {
            cancelled.checkCanceled();
            return question.get();
        });
    }

    /** Makes a change, and what depends on it when nothing else waits, unless another change has come by then. */
    void change(Runnable change, Consumer<Watch> later) {
        long mine = changes.incrementAndGet();
        thread.execute(change);
        thread.execute(new Later(mine, later));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** Work that stops when anything else waits, and then takes its turn again. */
    private final class Later implements Runnable, Watch {

        private final long change;
        private final Consumer<Watch> work;

        Later(long change, Consumer<Watch> work) {
            this.change = change;
            this.work = work;
        }

        @Override
        public void run() {
            if (!cancelled()) {
                work.accept(this);
            }
            if (changes.get() == change && cancelled()) {
                thread.execute(this);
            }
        }

        @Override
        public boolean cancelled() {
            return changes.get() != change || !waiting.isEmpty();
        }
    }
}
