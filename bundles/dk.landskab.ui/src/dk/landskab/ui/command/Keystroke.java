// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * A key that is pressed in a browser. SWT on GTK tells the workbench of what the page leaves alone more than once, for the
 * page and for what the page stands in; what must be done once is done for the first, until the key is let go.
 */
final class Keystroke {

    private boolean held;

    /** Whether what is wanted was wanted by the same press before. */
    boolean isEcho(ExecutionEvent event) {
        if (!(event.getTrigger() instanceof Event trigger && trigger.widget instanceof Browser browser)) {
            return false;
        }
        boolean echo = held;
        if (!held) {
            held = true;
            untilLetGo(browser.getDisplay());
        }
        return echo;
    }

    private void untilLetGo(Display display) {
        display.addFilter(SWT.KeyUp, new Listener() {
            @Override
            public void handleEvent(Event up) {
                display.removeFilter(SWT.KeyUp, this);
                held = false;
            }
        });
    }
}
