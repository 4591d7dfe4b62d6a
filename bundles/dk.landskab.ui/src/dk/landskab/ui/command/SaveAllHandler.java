// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.Workplace;

/** Saves what is not saved, in the landscape and in every editor that has something of its own. */
public final class SaveAllHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        if (workplace.save()) {
            window.getActivePage().saveAllEditors(false);
        }
    }
}
