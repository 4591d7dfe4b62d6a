// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import dk.landskab.compare.merge.MergeRefusedException;
import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.store.StoreException;
import dk.landskab.ui.navigator.Desk;

/**
 * Work beside the window for one part of it: a newer piece gives up the older ones, and only what the newest gives is
 * told, on the window's thread, as long as the part is there. For the window's thread.
 */
final class Work {

    private final Control control;
    private final Display display;
    private final Desk desk;
    private final AtomicInteger newest = new AtomicInteger();

    Work(Control control, Desk desk) {
        this.control = control;
        this.display = control.getDisplay();
        this.desk = desk;
    }

    /**
     * Begins a piece.
     *
     * @param piece is given a way to tell, on the window's thread, what it has found so far
     * @param then is given what comes of it
     * @param failed is given a sentence where it cannot be done; what is a fault of ours fails the window's thread
     */
    <T> void begin(Function<Consumer<Runnable>, T> piece, Consumer<T> then, Consumer<String> failed) {
        int begun = newest.incrementAndGet();
        desk.background().execute(() -> {
            try {
                T result = piece.apply(what -> later(begun, what));
                later(begun, () -> then.accept(result));
            } catch (StoreException refused) {
                later(begun, () -> failed.accept(refused.in(desk.language())));
            } catch (MergeRefusedException refused) {
                later(begun, () -> failed.accept(refused.what().in(desk.language())));
            } catch (ResolutionException refused) {
                later(begun, () -> failed.accept(refused.what().in(desk.language())));
            } catch (RuntimeException fault) {
                later(begun, () -> {
                    failed.accept(String.valueOf(fault.getMessage()));
                    throw fault;
                });
            }
        });
    }

    /** Wants nothing more of what was begun. */
    void giveUp() {
        newest.incrementAndGet();
    }

    private void later(int begun, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (begun == newest.get() && !control.isDisposed()) {
                    what.run();
                }
            });
        }
    }
}
