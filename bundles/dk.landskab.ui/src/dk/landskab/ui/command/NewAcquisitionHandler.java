// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.acquiring.AdoptionWizard;
import dk.landskab.ui.wizard.acquiring.NewAcquisitionWizard;

/** Asks for a new case, and opens its text. Where there is no process that it could run through, offers to adopt one. */
public final class NewAcquisitionHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        workplace.desk().ifPresent(desk -> {
            if (hasProcess(desk)) {
                new NewAcquisitionWizard(workplace, desk).show(window.getShell());
            } else if (desk.agrees(Message.of(NewAcquisitionHandler.class, "acquisition.noProcess"))) {
                new AdoptionWizard(workplace, desk).show(window.getShell());
            }
        });
    }

    private static boolean hasProcess(OpenDesk desk) {
        return desk.landscape().reading(() -> !desk.landscape().landscape().all(ProcessDefinition.class).isEmpty());
    }
}
