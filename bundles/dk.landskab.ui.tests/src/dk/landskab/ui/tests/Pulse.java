// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/**
 * Feels the pulse of the window's thread: asks it again and again for nothing, and remembers how long the longest answer of
 * each act took, by the clock and in work of that thread; the two differ where other programs want the processor too. A
 * person who types then would have waited as long, so that it is at least as long as the longest event.
 */
final class Pulse implements AutoCloseable {

    private static final double NANOS = 1e6;
    private static final long PAUSE_MILLIS = 2;

    private final Display display;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<String> figures = new ArrayList<>();
    private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("pulse").factory());
    private long longest;
    private long busiest;
    private long worked;

    Pulse(Display display) {
        this.display = display;
        asking.scheduleWithFixedDelay(this::ask, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void ask() {
        long from = System.nanoTime();
        display.syncExec(() -> keep(System.nanoTime() - from, threads.getCurrentThreadCpuTime()));
    }

    private synchronized void keep(long nanos, long cpu) {
        longest = Math.max(longest, nanos);
        busiest = Math.max(busiest, cpu - worked);
        worked = cpu;
    }

    private synchronized void forget() {
        longest = 0;
        busiest = 0;
    }

    /** Does something, and writes down how long the window kept a person waiting meanwhile. */
    void during(String act, Runnable what) {
        ask();
        forget();
        long from = System.nanoTime();
        what.run();
        ask();
        figures.add(String.format(Locale.ROOT,
                "%-24s longest wait %7.1f ms by the clock, %7.1f ms of work; in all %8.1f ms", act, longest / NANOS,
                busiest / NANOS, (System.nanoTime() - from) / NANOS));
    }

    List<String> figures() {
        return List.copyOf(figures);
    }

    @Override
    public void close() {
        asking.close();
    }
}
