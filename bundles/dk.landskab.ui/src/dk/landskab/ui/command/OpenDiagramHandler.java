// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.diagrams.DiagramChooser;
import dk.landskab.ui.landscape.Workplace;

/** Asks for a diagram, and opens it. */
public final class OpenDiagramHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        workplace.desk().ifPresent(desk -> new DiagramChooser(window.getShell(), desk.diagrams()).choose()
                .ifPresent(each -> desk.openDiagram(each.name())));
    }
}
