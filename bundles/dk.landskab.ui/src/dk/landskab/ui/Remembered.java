// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartDescriptor;

/**
 * What the platform remembers of its windows from the last run, before any of it is seen. Editors go, since what they
 * showed is not open yet and they would be tabs of errors; {@link Tabs} opens them with their landscape. Views and
 * perspectives are called as they are in the language of this run, not of the last.
 */
public record Remembered(IWorkbench workbench) {

    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";

    /** Lets it be as this run needs it. */
    public void tidy() {
        MApplication application = workbench.getService(MApplication.class);
        EModelService models = workbench.getService(EModelService.class);
        models.findElements(application, EDITOR, MPart.class).forEach(this::remove);
        models.findElements(application, null, MPerspective.class).forEach(each -> Optional
                .ofNullable(workbench.getPerspectiveRegistry().findPerspectiveWithId(each.getElementId()))
                .map(IPerspectiveDescriptor::getLabel).ifPresent(each::setLabel));
        application.getChildren().stream().map(MWindow::getSharedElements).forEach(shared -> shared.stream()
                .filter(MPart.class::isInstance).map(MPart.class::cast).forEach(this::name));
    }

    private void remove(MUIElement editor) {
        editor.setToBeRendered(false);
        if (editor.getParent() != null) {
            editor.getParent().getChildren().remove(editor);
        }
    }

    private void name(MPart view) {
        Optional.ofNullable(workbench.getViewRegistry().find(view.getElementId()))
                .map(IWorkbenchPartDescriptor::getLabel).ifPresent(view::setLabel);
    }
}
