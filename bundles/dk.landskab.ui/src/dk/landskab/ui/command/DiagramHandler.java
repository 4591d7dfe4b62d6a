// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.part.DiagramEditor;

/** A command that does something with the diagram in front. */
public abstract class DiagramHandler extends WorkplaceHandler {

    @Override
    protected final void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        if (window.getActivePage().getActiveEditor() instanceof DiagramEditor editor) {
            workplace.desk().ifPresent(desk -> run(desk, editor.name(), window));
        }
    }

    /**
     * Does it.
     *
     * @param diagram what it is asked for with
     */
    protected abstract void run(OpenDesk desk, String diagram, IWorkbenchWindow window);
}
