// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Rows of tables and trees look as the table or tree does. The platform would match each of them with the style sheets,
 * though these say nothing of rows, would keep as many as were ever seen, and would paint them anew at every change of
 * theme, those too that GTK has no more, which ends the program.
 */
public final class PlainRows {

    private PlainRows() {
    }

    /** From now on, on a display. */
    public static void on(Display display) {
        display.addFilter(SWT.Skin, PlainRows::skip);
    }

    private static void skip(Event event) {
        if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
            event.type = SWT.None;
        }
    }
}
