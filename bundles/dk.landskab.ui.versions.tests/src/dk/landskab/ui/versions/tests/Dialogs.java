// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;

import dk.landskab.ui.navigator.tests.kit.Window;

/**
 * The dialogs that stand over a window.
 *
 * @param window under them
 */
record Dialogs(Window window) {

    /** Does what opens a dialog, and lets the person act in it; it is closed in any case. */
    void during(Runnable opening, Consumer<Shell> person) {
        Throwable[] failure = new Throwable[1];
        window.shell().getDisplay().asyncExec(() -> {
            Shell dialog = window.shell().getShells()[0];
            try {
                person.accept(dialog);
            } catch (AssertionError | RuntimeException failed) {
                failure[0] = failed;
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
        opening.run();
        window.settle();
        if (failure[0] != null) {
            throw new AssertionError(failure[0]);
        }
    }
}
