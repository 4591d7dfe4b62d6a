// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.icon;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The background of a control, as far as it is light or dark. The platform tells nobody when a theme changes it, but
 * paints what stands on it anew. For the thread of the window.
 */
public final class Ground {

    private final Control control;
    private final Runnable drawing;
    private boolean wasDark;

    private Ground(Control control, Runnable drawing) {
        this.control = control;
        this.drawing = drawing;
        wasDark = ElementImages.isDark(control);
    }

    /**
     * Lets something be drawn anew each time the background of a control has become dark, or light again.
     *
     * @param drawing is run after the event in which that was seen, and not when the control has gone
     */
    public static void follow(Control control, Runnable drawing) {
        control.addListener(SWT.Paint, new Ground(control, drawing)::look);
    }

    private void look(Event event) {
        boolean isDark = ElementImages.isDark(control);
        if (isDark != wasDark) {
            wasDark = isDark;
            control.getDisplay().asyncExec(this::draw);
        }
    }

    private void draw() {
        if (!control.isDisposed()) {
            drawing.run();
        }
    }
}
