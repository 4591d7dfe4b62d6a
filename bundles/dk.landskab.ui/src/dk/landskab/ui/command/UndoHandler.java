// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.Workplace;

/** Undoes the last gesture, in whatever part of the window it was made. */
public final class UndoHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        workplace.undo();
    }
}
