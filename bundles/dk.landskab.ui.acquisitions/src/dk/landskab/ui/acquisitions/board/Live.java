// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.board;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import dk.landskab.store.StoreException;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.icon.ElementImages;

/**
 * Reads what a control shows, beside the window, and again whenever the landscape has changed and it has been quiet a
 * moment, or the window became light or dark. Nobody looks at what is not seen: it is read when it is painted next. For
 * the window's thread, until the control goes.
 */
final class Live<T> {

    private static final int QUIET_MILLIS = 600;

    private final Control control;
    private final Desk desk;
    private final Display display;
    private final Function<Boolean, T> reading;
    private final Consumer<T> shown;
    private final Consumer<String> failed;
    private final AtomicInteger newest = new AtomicInteger();
    private final Runnable read = this::read;
    private boolean isStale = true;
    private boolean wasDark;

    /**
     * Begins at once.
     *
     * @param reading is told whether the window is dark; called by a thread that works
     * @param failed is given a sentence where it cannot be read
     */
    Live(Control control, Desk desk, Function<Boolean, T> reading, Consumer<T> shown, Consumer<String> failed) {
        this.control = control;
        this.desk = desk;
        this.display = control.getDisplay();
        this.reading = reading;
        this.shown = shown;
        this.failed = failed;
        AutoCloseable following = desk.landscape().listen(display::asyncExec, news -> later());
        control.addListener(SWT.Paint, event -> {
            if (isStale || wasDark != ElementImages.isDark(control)) {
                later();
            }
        });
        control.addListener(SWT.Dispose, event -> {
            display.timerExec(-1, read);
            try {
                following.close();
            } catch (Exception never) {
                throw new IllegalStateException(never);
            }
        });
        read();
    }

    private void later() {
        isStale = true;
        if (!control.isDisposed()) {
            display.timerExec(QUIET_MILLIS, read);
        }
    }

    private void read() {
        if (control.isDisposed() || !control.isVisible()) {
            return;
        }
        isStale = false;
        boolean isDark = ElementImages.isDark(control);
        wasDark = isDark;
        int mine = newest.incrementAndGet();
        desk.background().execute(() -> {
            try {
                T now = reading.apply(isDark);
                later(mine, () -> shown.accept(now));
            } catch (StoreException refused) {
                later(mine, () -> failed.accept(refused.in(desk.language())));
            } catch (RuntimeException fault) {
                later(mine, () -> {
                    throw fault;
                });
            }
        });
    }

    private void later(int mine, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (mine == newest.get() && !control.isDisposed()) {
                    what.run();
                }
            });
        }
    }
}
