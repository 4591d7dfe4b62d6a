// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/**
 * Works through the events of a window and remembers how long the longest of each act took, by the clock and in work of
 * the window's thread; the two differ where other programs want the processor too.
 */
final class Events {

    private static final double NANOS = 1e6;

    private final Display display;
    private final List<String> figures = new ArrayList<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long longest;
    private long busiest;

    Events(Display display) {
        this.display = display;
    }

    /** Does something and works until it is done; its longest event is written down. */
    void during(String act, Runnable begin, BooleanSupplier done) {
        longest = 0;
        busiest = 0;
        long from = System.nanoTime();
        timed(() -> {
            begin.run();
            return true;
        });
        while (!done.getAsBoolean()) {
            if (!timed(display::readAndDispatch)) {
                display.sleep();
            }
        }
        while (timed(display::readAndDispatch)) {
            // The next one.
        }
        figures.add(String.format(Locale.ROOT, "%-24s longest event %7.1f ms by the clock, %7.1f ms of work; in all %8.1f ms",
                act, longest / NANOS, busiest / NANOS, (System.nanoTime() - from) / NANOS));
    }

    private boolean timed(BooleanSupplier event) {
        long from = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        boolean more = event.getAsBoolean();
        longest = Math.max(longest, System.nanoTime() - from);
        busiest = Math.max(busiest, threads.getCurrentThreadCpuTime() - worked);
        return more;
    }

    List<String> figures() {
        return List.copyOf(figures);
    }
}
