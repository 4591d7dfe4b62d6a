// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import dk.landskab.diagram.Drawing;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.ui.diagrams.Pictures;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.look.Images;
import dk.landskab.ui.part.PartInput;
import dk.landskab.ui.part.PictureEditor;
import dk.landskab.versioning.GitLandscapes;

/** Shows in the diagram in front what has changed since a revision that the person names. */
public final class CompareDiagramHandler extends DiagramHandler {

    private static final int STEPS = 3;

    @Override
    protected void run(OpenDesk desk, String diagram, IWorkbenchWindow window) {
        Talk talk = desk.workplace().talk();
        InputDialog dialog = new InputDialog(window.getShell(), talk.say(CompareDiagramHandler.class, "compare.title"),
                talk.say(CompareDiagramHandler.class, "compare.which"), "HEAD",
                typed -> typed.isBlank() ? "" : null);
        if (dialog.open() == InputDialog.OK) {
            compare(desk, diagram, dialog.getValue().strip(), window.getActivePage());
        }
    }

    /** Draws a comparison beside the window, and shows it on a page. */
    public static void compare(OpenDesk desk, String diagram, String revision, IWorkbenchPage page) {
        String title = desk.diagrams().named(diagram).map(each -> each.title(desk.language())).orElse(diagram);
        desk.workplace().background().start(Message.of(CompareDiagramHandler.class, "compare.drawing", revision),
                monitor -> draw(desk, diagram, revision, SubMonitor.convert(monitor, STEPS)),
                drawing -> show(desk, drawing, revision + " – " + title, page));
    }

    private static Drawing draw(OpenDesk desk, String diagram, String revision, IProgressMonitor monitor) {
        Landscape then = revision(desk, revision);
        goOn(monitor);
        Pictures now = new Pictures(desk.name(), desk.landscape().copy(), desk.language());
        goOn(monitor);
        return now.since(diagram, then, revision).orElseThrow(
                () -> new EditRefusedException(Message.of(CompareDiagramHandler.class, "export.gone")));
    }

    private static Landscape revision(OpenDesk desk, String name) {
        try (GitLandscapes git = GitLandscapes.open(desk.path(), desk.landscape().formats())) {
            return git.at(name).read();
        }
    }

    private static void show(OpenDesk desk, Drawing drawing, String title, IWorkbenchPage page) {
        if (desk.workplace().desk().filter(each -> each == desk).isPresent()) {
            try {
                page.openEditor(new PartInput(drawing, title, Images.descriptor("diagram")), PictureEditor.ID);
            } catch (PartInitException failure) {
                desk.workplace().talk().tell(failure);
            }
        }
    }

    private static void goOn(IProgressMonitor monitor) {
        monitor.worked(1);
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
