// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.ChosenElements;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.part.GuideView;

/** Opens the guide at the chapter about what the person works with: what is chosen, or where. */
public final class GuideHandler extends WorkplaceHandler {

    private static final String ACQUISITIONS = "acquisition";
    /** Chapters by the beginning of the ids of perspectives and parts that they are about. */
    private static final Map<String, String> CHAPTERS = Map.of(Perspectives.ACQUISITIONS, ACQUISITIONS,
            "dk.landskab.ui.acquisition", ACQUISITIONS);

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        String chapter = chosen(workplace).or(() -> about(window.getActivePage().getActivePart()))
                .or(() -> chapter(window.getActivePage().getPerspective().getId())).orElse("");
        try {
            ((GuideView) window.getActivePage().showView(Perspectives.GUIDE)).show(chapter);
        } catch (PartInitException failure) {
            workplace.talk().tell(failure);
        }
    }

    private static Optional<String> chosen(Workplace workplace) {
        return ChosenElements.of(workplace.chosen().getSelection()).stream().findFirst().map(EObject::eClass)
                .filter(each -> each.getEPackage() == ProcurementPackage.eINSTANCE).map(each -> ACQUISITIONS);
    }

    private static Optional<String> about(IWorkbenchPart part) {
        return Optional.ofNullable(part).flatMap(each -> chapter(each.getSite().getId()));
    }

    private static Optional<String> chapter(String id) {
        return CHAPTERS.entrySet().stream().filter(each -> id.startsWith(each.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }
}
