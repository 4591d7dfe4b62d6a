// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.exchange.Importer;
import dk.landskab.exchange.Importers;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.importing.ImportWizard;

/** Imports into the open landscape, as it is now with what is not saved, or into a new one. */
public final class ImportHandler extends WorkplaceHandler {

    private static final String KIND = "dk.landskab.ui.import.kind";

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        Importer importer = Optional.ofNullable(event.getParameter(KIND)).flatMap(Importers::named)
                .orElse(Importers.all().getFirst());
        workplace.settled();
        new ImportWizard(workplace, importer).show(window.getShell());
    }
}
