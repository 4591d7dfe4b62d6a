// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Gives the keyboard to the part that is active, where what had it is gone with a part that was hidden: who minimises a part
 * by keys would else have no key left, but for those of the menus.
 */
final class Keyboard implements IPartListener2 {

    private final IWorkbenchWindow window;

    private Keyboard(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Sees to it in a window, as long as that is there. */
    static void guard(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new Keyboard(window));
    }

    /** What had it goes a moment after the part. */
    @Override
    public void partHidden(IWorkbenchPartReference part) {
        Display display = window.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            if (!display.isDisposed() && isLost(display) && window.getActivePage() != null) {
                IWorkbenchPart active = window.getActivePage().getActivePart();
                if (active != null) {
                    active.setFocus();
                }
            }
        });
    }

    private boolean isLost(Display display) {
        Control focus = display.getFocusControl();
        return display.getActiveShell() == window.getShell() && (focus == null || !focus.isVisible());
    }
}
