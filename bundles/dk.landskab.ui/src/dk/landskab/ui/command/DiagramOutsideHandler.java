// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.OpenDesk;

/** Shows the diagram in front in the browser of the system, too. */
public final class DiagramOutsideHandler extends DiagramHandler {

    @Override
    protected void run(OpenDesk desk, String diagram, IWorkbenchWindow window) {
        desk.diagrams().openOutside(diagram);
    }
}
