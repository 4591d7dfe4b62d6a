// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import dk.landskab.ui.navigator.catalogue.Search;

/**
 * Searches as one types, off the thread of the window: a newer question gives up the older ones, and only the answer to
 * the newest is told.
 */
public final class LiveSearch {

    private final Control control;
    private final Display display;
    private final Desk desk;
    private final Search search;
    private final Consumer<Search.Found> told;
    private final AtomicInteger newest = new AtomicInteger();

    /**
     * A search for a control.
     *
     * @param told the answers, on the thread of the window, as long as the control is there
     */
    public LiveSearch(Control control, Desk desk, Search search, Consumer<Search.Found> told) {
        this.control = control;
        this.display = control.getDisplay();
        this.desk = desk;
        this.search = search;
        this.told = told;
    }

    /** Asks; the answer comes later. */
    public void ask(String typed) {
        int asked = newest.incrementAndGet();
        desk.background().execute(() -> answer(asked, typed));
    }

    /** Wants no more answers. */
    public void stop() {
        newest.incrementAndGet();
    }

    private void answer(int asked, String typed) {
        if (asked != newest.get()) {
            return;
        }
        Search.Found found = search.find(typed, () -> asked != newest.get());
        if (asked == newest.get() && !display.isDisposed()) {
            display.asyncExec(() -> tell(asked, found));
        }
    }

    private void tell(int asked, Search.Found found) {
        if (asked == newest.get() && !control.isDisposed()) {
            told.accept(found);
        }
    }
}
