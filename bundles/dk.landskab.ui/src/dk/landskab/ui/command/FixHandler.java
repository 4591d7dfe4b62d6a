// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.problems.ProblemsView;

/** Offers what can be done about the problem that is chosen. */
public final class FixHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        if (window.getActivePage().getActivePart() instanceof ProblemsView problems) {
            problems.fix();
        }
    }
}
