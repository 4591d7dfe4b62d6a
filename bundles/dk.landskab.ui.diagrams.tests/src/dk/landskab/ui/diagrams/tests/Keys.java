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

    /** Presses the key of a letter while Ctrl is held. */
    void pressWithControl(char letter) {
        Event control = new Event();
        control.keyCode = SWT.CTRL;
        Event key = new Event();
        key.character = letter;
        post(SWT.KeyDown, control);
        post(key);
        post(SWT.KeyUp, control);
    }

    /** Presses the keys of small letters. */
    void type(String letters) {
        letters.chars().forEach(this::press);
    }

    private void post(Event event) {
        post(SWT.KeyDown, event);
        post(SWT.KeyUp, event);
    }

    private void post(int type, Event event) {
        Display display = window.shell().getDisplay();
        event.type = type;
        assumeTrue(display.post(event), "needs a system that takes keys");
    }
}
