// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.ChosenElements;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.part.AcquisitionTextEditor;
import dk.landskab.ui.part.DiagramEditor;
import dk.landskab.ui.part.GuideView;
import dk.landskab.ui.part.PictureEditor;

/** Opens the guide at the chapter about what the person works with: the part, what is chosen, or where. */
public final class GuideHandler extends WorkplaceHandler {

    private static final String ACQUISITION = "acquisition";
    private static final String DIAGRAMS = "diagrams";
    private static final String MERGER = "merger";

    /** Chapters by the parts that are about one thing only. */
    private static final Map<String, String> OF_PARTS = Map.of(AcquisitionTextEditor.ID, ACQUISITION,
            Perspectives.PIPELINE, ACQUISITION, Perspectives.OUTLINE, ACQUISITION, DiagramEditor.ID, DIAGRAMS,
            PictureEditor.ID, DIAGRAMS, Perspectives.VERSIONS, "together", Perspectives.RESULTS, MERGER);
    private static final Map<String, String> OF_PERSPECTIVES = Map.of(Perspectives.ARCHITECTURE, "day",
            Perspectives.MERGER, MERGER, Perspectives.ACQUISITIONS, ACQUISITION);

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        IWorkbenchPage page = window.getActivePage();
        String chapter = of(page.getActivePart()).or(() -> chosen(workplace))
                .orElse(OF_PERSPECTIVES.getOrDefault(page.getPerspective().getId(), ""));
        try {
            ((GuideView) page.showView(Perspectives.GUIDE)).show(chapter);
        } catch (PartInitException failure) {
            workplace.talk().tell(failure);
        }
    }

    private static Optional<String> of(IWorkbenchPart part) {
        return Optional.ofNullable(part).map(each -> OF_PARTS.get(each.getSite().getId()));
    }

    private static Optional<String> chosen(Workplace workplace) {
        return ChosenElements.of(workplace.chosen().getSelection()).stream().findFirst().map(EObject::eClass)
                .filter(each -> each.getEPackage() == ProcurementPackage.eINSTANCE).map(each -> ACQUISITION);
    }
}
