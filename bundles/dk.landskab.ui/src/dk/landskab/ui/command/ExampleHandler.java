// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.beginning.ExampleWizard;

/** Sets the example up, and opens it. */
public final class ExampleHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        new ExampleWizard(workplace).show(window.getShell());
    }
}
