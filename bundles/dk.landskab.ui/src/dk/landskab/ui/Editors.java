// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import dk.landskab.diagram.editor.window.Choice;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.part.AcquisitionTextEditor;
import dk.landskab.ui.part.DiagramEditor;
import dk.landskab.ui.part.ElementEditor;
import dk.landskab.ui.part.OverviewEditor;
import dk.landskab.ui.part.PictureEditor;
import dk.landskab.ui.part.Tab;
import dk.landskab.ui.welcome.WelcomeEditor;

/**
 * Which editors there are: an overview of the open landscape, a text for what stands in one, an editor for each diagram,
 * and a form for every other element that the person opens.
 */
final class Editors implements Workplace.Watcher {

    private static final List<String> OF_A_LANDSCAPE = List.of(OverviewEditor.ID, ElementEditor.ID, DiagramEditor.ID,
            PictureEditor.ID, AcquisitionTextEditor.ID);

    private final IWorkbench workbench;
    private OpenDesk desk;
    private Optional<Tabs> tabs = Optional.empty();
    private final List<Runnable> following = new ArrayList<>();

    /** The editors of a workbench. */
    Editors(IWorkbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public void opened(OpenDesk opened) {
        desk = opened;
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            WelcomeEditor.giveWay(window.getActivePage());
        }
        show(Tab.overview(opened));
        close(List.of(WelcomeEditor.ID));
        Optional.ofNullable(workbench.getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
                .ifPresent(page -> {
                    tabs = Optional.of(new Tabs(workbench, opened, page));
                    tabs.get().begin();
                });
        FirstLook looking = new FirstLook(opened);
        windows().forEach(each -> {
            GivingWay giving = new GivingWay(each.getActivePage().getPerspective());
            each.addPerspectiveListener(giving);
            following.add(() -> each.removePerspectiveListener(giving));
            each.addPerspectiveListener(looking);
            following.add(() -> each.removePerspectiveListener(looking));
        });
    }

    @Override
    public void closed() {
        desk = null;
        tabs.ifPresent(Tabs::end);
        tabs = Optional.empty();
        following.forEach(Runnable::run);
        following.clear();
        close(OF_A_LANDSCAPE);
    }

    @Override
    public void wantedDiagram(String name) {
        Optional.ofNullable(desk).flatMap(each -> each.diagrams().named(name)).ifPresent(each -> show(
                Tab.diagram(desk, askedFor(each), each)));
    }

    /** What the tab of a diagram asks for it with: one that was opened before it was stored keeps its first name. */
    private String askedFor(Choice diagram) {
        return windows().stream().flatMap(each -> Stream.of(each.getActivePage().getEditorReferences()))
                .filter(each -> each.getId().equals(DiagramEditor.ID)).flatMap(each -> input(each).stream())
                .flatMap(each -> Tab.diagram(each).stream())
                .filter(each -> desk.diagrams().named(each).map(Choice::name).filter(diagram.name()::equals).isPresent())
                .findFirst().orElse(diagram.name());
    }

    /** Also of a tab that nobody has turned to yet. */
    private static Optional<IEditorInput> input(IEditorReference tab) {
        try {
            return Optional.of(tab.getEditorInput());
        } catch (PartInitException nothing) {
            return Optional.empty();
        }
    }

    @Override
    public void wantedText(String path, Span span) {
        text(path).ifPresent(each -> each.show(span));
    }

    private Optional<AcquisitionTextEditor> text(String path) {
        return desk.landscape().text(path).isPresent()
                && show(Tab.text(desk, path)) instanceof AcquisitionTextEditor editor ? Optional.of(editor) : Optional.empty();
    }

    @Override
    public void wanted(EObject element) {
        if (element instanceof Diagram diagram) {
            wantedDiagram(diagram.getId());
            return;
        }
        OpenDesk.textOf(element).ifPresentOrElse(path -> text(path).ifPresent(each -> each.show(element)),
                () -> wantedForm(element));
    }

    private void wantedForm(EObject element) {
        show(Tab.element(desk, element));
    }

    /** The editor; null where it could not be opened, and the person knows why. */
    private IEditorPart show(Tab tab) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            try {
                return window.getActivePage().openEditor(tab.input(), tab.editor());
            } catch (PartInitException failure) {
                desk.workplace().talk().tell(failure);
            }
        }
        return null;
    }

    private List<IWorkbenchWindow> windows() {
        return List.of(workbench.getWorkbenchWindows());
    }

    private void close(List<String> ids) {
        for (IWorkbenchWindow window : windows()) {
            for (IWorkbenchPage page : window.getPages()) {
                List<IEditorReference> closing = new ArrayList<>();
                for (IEditorReference each : page.getEditorReferences()) {
                    if (ids.contains(each.getId())) {
                        closing.add(each);
                    }
                }
                page.closeEditors(closing.toArray(IEditorReference[]::new), false);
            }
        }
    }
}
