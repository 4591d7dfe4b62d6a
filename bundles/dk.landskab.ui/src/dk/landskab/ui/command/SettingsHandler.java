// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.setting.SettingsDialog;

/** Shows our own settings, and only those. */
public final class SettingsHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        new SettingsDialog(window.getShell(), window.getWorkbench()).open();
    }
}
