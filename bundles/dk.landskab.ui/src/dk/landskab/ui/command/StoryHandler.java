// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.ChosenElements;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Past;
import dk.landskab.ui.landscape.Workplace;

/** Asks what the command says of the past of the element that is chosen in any part. */
public final class StoryHandler extends WorkplaceHandler {

    private static final Map<String, BiConsumer<Past, EObject>> WAYS = Map.of(
            "dk.landskab.ui.story", Past::tellStory,
            "dk.landskab.ui.origin", (past, element) -> past.tellOrigin(element, List.of()),
            "dk.landskab.ui.restore", (past, element) -> past.restore(element, List.of()));

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        workplace.desk().map(OpenDesk::past).ifPresent(past -> ChosenElements.of(workplace.chosen().getSelection())
                .stream().filter(Past::hasPast).findFirst()
                .ifPresent(element -> WAYS.get(event.getCommand().getId()).accept(past, element)));
    }
}
