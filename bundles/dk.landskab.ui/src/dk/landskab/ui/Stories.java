// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.part.VersionsView;

/** Brings the versions to the front where the person asks what happened to an element. */
record Stories(IWorkbench workbench, Workplace workplace) implements Workplace.Watcher {

    @Override
    public void storyWanted(EObject element) {
        show(view -> view.tell(element));
    }

    @Override
    public void originWanted(EObject element, List<EStructuralFeature> path) {
        show(view -> view.tellOrigin(element, path));
    }

    @Override
    public void restoreWanted(EObject element, List<EStructuralFeature> path) {
        show(view -> view.restore(element, path));
    }

    private void show(Consumer<VersionsView> told) {
        Optional.ofNullable(workbench.getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage).ifPresent(page -> {
            try {
                told.accept((VersionsView) page.showView(Perspectives.VERSIONS));
            } catch (PartInitException failure) {
                workplace.talk().tell(failure);
            }
        });
    }
}
