// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.expression;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import dk.landskab.model.edit.Message;

/**
 * Gives up a service that does not come to its end. What calls services runs on a thread of its own, so that whoever
 * waits for it is told in time: after a second in which one call computed, or ten in which it only waited. A thread
 * cannot be stopped from outside: the service is interrupted, and one that does not heed that goes on alone, in the
 * background, until its next call of a service or its end; what it finds is thrown away.
 *
 * <p>For one user at a time; close it when nothing more is to be run.
 */
public final class Watch implements AutoCloseable {

    /** How long one call of a service may compute. */
    public static final Duration LONGEST = Duration.ofSeconds(1);

    private static final int WAITING_FACTOR = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Duration longest;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "diagram services");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Call running;
    private volatile boolean isAbandoned;

    /** A call of a service that has not ended. */
    private record Call(String service, Thread thread, long since) {
    }

    /** Gives up what computes for longer than this in one call. */
    public Watch(Duration longest) {
        this.longest = longest;
    }

    /**
     * Runs work that calls services.
     *
     * @throws EvaluationException that names the service that took too long; it is also what the work itself throws
     * @throws CancellationException where the waiting thread was interrupted, which it is still afterwards
     */
    public <T> T over(Supplier<T> work) {
        Future<T> result = worker.submit(work::get);
        Seen seen = new Seen(null, 0);
        while (true) {
            try {
                return result.get(Math.max(1, longest.toMillis() / WAITING_FACTOR), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                seen = look(seen);
            } catch (InterruptedException e) {
                abandon();
                Thread.currentThread().interrupt();
                throw new CancellationException();
            } catch (ExecutionException e) {
                throw thrown(e.getCause());
            }
        }
    }

    /** A call that was seen to run, and how long its thread had computed by then, in nanoseconds. */
    private record Seen(Call call, long computed) {
    }

    private Seen look(Seen before) {
        Call now = running;
        if (now == null || now != before.call()) {
            return new Seen(now, now == null ? 0 : computed(now));
        }
        long waited = System.nanoTime() - now.since();
        boolean isOver = computed(now) - before.computed() >= longest.toNanos() * (WAITING_FACTOR - 2) / WAITING_FACTOR
                || waited >= longest.toNanos() * WAITING_FACTOR;
        if (waited >= longest.toNanos() && isOver) {
            abandon();
            throw new EvaluationException(Message.of(Watch.class, "tooLong", now.service(), longest.toMillis() / 1000.0));
        }
        return before;
    }

    /** How long the thread of a call has computed; the clock where the machine does not tell. */
    private static long computed(Call call) {
        long time = THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(call.thread().threadId()) : -1;
        return time < 0 ? System.nanoTime() : time;
    }

    private void abandon() {
        isAbandoned = true;
        worker.shutdownNow();
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    /**
     * Tells that a service is called, on the thread that runs the work.
     *
     * @throws CancellationException where nobody waits for it any more
     */
    void begins(String service) {
        if (isAbandoned) {
            throw new CancellationException();
        }
        running = new Call(service, Thread.currentThread(), System.nanoTime());
    }

    /** Tells that it came back. */
    void ends() {
        running = null;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
