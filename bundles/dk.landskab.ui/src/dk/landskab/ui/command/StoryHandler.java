// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.function.BiConsumer;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.ChosenElements;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;

/** Tells what happened to the element that is chosen in any part, or who made it say what it says. */
public final class StoryHandler extends WorkplaceHandler {

    private static final String ORIGIN = "dk.landskab.ui.origin";

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        BiConsumer<OpenDesk, EObject> told = event.getCommand().getId().equals(ORIGIN) ? OpenDesk::tellOrigin
                : OpenDesk::tellStory;
        ChosenElements.of(workplace.chosen().getSelection()).stream().filter(each -> EcoreUtil.getID(each) != null)
                .findFirst().ifPresent(element -> workplace.desk().ifPresent(desk -> told.accept(desk, element)));
    }
}
