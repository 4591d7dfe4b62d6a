// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.Workplace;

/** Does again what was undone last. */
public final class RedoHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        workplace.redo();
    }
}
