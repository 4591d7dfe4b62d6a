// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.beginning.CloneWizard;

/** Clones a landscape, and opens it. */
public final class CloneHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        new CloneWizard(workplace).show(window.getShell());
    }
}
