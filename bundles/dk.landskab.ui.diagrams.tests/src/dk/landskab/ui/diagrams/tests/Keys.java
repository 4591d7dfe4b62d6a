// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

import dk.landskab.ui.navigator.tests.kit.Window;

/** The keys of the system: what has the keyboard gets them, as when a person presses them. */
record Keys(Window window) {

    /** Skips the test where the system gives the keyboard to no window. */
    void assumeThere(Page page) {
        window.shell().forceActive();
        assumeTrue(window.shell().getDisplay().getActiveShell() == window.shell(), "needs a window that is active");
        page.until("return document.hasFocus() && document.activeElement.matches('svg.diagram')");
    }

    /** Presses a key: a letter, or one of those that {@link SWT} names. */
    void press(int key) {
        Event event = new Event();
        if (Character.isLetter(key)) {
            event.character = (char) key;
        } else {
            event.keyCode = key;
        }
        post(event);
    }

    /** Presses the keys of small letters. */
    void type(String letters) {
        letters.chars().forEach(this::press);
    }

    private void post(Event event) {
        Display display = window.shell().getDisplay();
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            event.type = type;
            assumeTrue(display.post(event), "needs a system that takes keys");
        }
    }
}
