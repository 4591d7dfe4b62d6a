// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.ChosenElements;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;

/** Opens the text in which the chosen element stands, where it stands in one. */
public final class OpenTextHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        Optional<EObject> chosen = ChosenElements.of(workplace.chosen().getSelection()).stream().findFirst();
        workplace.desk().ifPresent(desk -> chosen.filter(each -> OpenDesk.textOf(each).isPresent()).ifPresentOrElse(
                desk::open, () -> workplace.talk().tell(Message.of(OpenTextHandler.class, "text.none"))));
    }
}
