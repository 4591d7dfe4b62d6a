// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.acquiring.AdoptionWizard;

/** Asks which process of the library an organisation makes its own. */
public final class AdoptHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        workplace.desk().ifPresent(desk -> new AdoptionWizard(workplace, desk).show(window.getShell()));
    }
}
