// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.merging.MergeWizard;

/** Merges three places, of which a landscape that is open is likely to be one. */
public final class MergePlacesHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        workplace.talk().telling(() -> new MergeWizard(workplace).show(window.getShell()));
    }
}
