// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import dk.landskab.diagram.Drawing;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.ui.diagrams.DiagramChooser;
import dk.landskab.ui.diagrams.Pictures;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.look.Images;

/** Shows a diagram with what has changed in it on a page. What is drawn is read beside the window, the older first. */
public record ComparedPicture(OpenDesk desk, IWorkbenchPage page) {

    private static final int STEPS = 3;

    /** Asks which diagram of the newer landscape, and shows it. */
    void ask(String older, Supplier<List<Landscape>> reading) {
        desk.workplace().background().start(drawing(older), monitor -> reading.get(), read -> {
            Pictures pictures = new Pictures(desk.name(), read.getLast(), desk.language());
            new DiagramChooser(page.getWorkbenchWindow().getShell(), desk, pictures::all).choose().ifPresent(each ->
                    show(older, each.name(), each.title(desk.language()), () -> read));
        });
    }

    /**
     * Shows a diagram.
     *
     * @param older what the older landscape is called
     * @param diagram what it is asked for with
     */
    public void show(String older, String diagram, String title, Supplier<List<Landscape>> reading) {
        desk.workplace().background().start(drawing(older),
                monitor -> draw(older, diagram, reading, SubMonitor.convert(monitor, STEPS)),
                drawing -> open(drawing, older + " – " + title));
    }

    private static Message drawing(String older) {
        return Message.of(ComparedPicture.class, "compare.drawing", older);
    }

    private Drawing draw(String older, String diagram, Supplier<List<Landscape>> reading, IProgressMonitor monitor) {
        List<Landscape> read = reading.get();
        monitor.worked(1);
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return new Pictures(desk.name(), read.getLast(), desk.language()).since(diagram, read.getFirst(), older)
                .orElseThrow(() -> new EditRefusedException(Message.of(ComparedPicture.class, "compare.gone")));
    }

    private void open(Drawing drawing, String title) {
        if (desk.workplace().desk().filter(each -> each == desk).isPresent()) {
            try {
                page.openEditor(new PartInput(drawing, title, Images.descriptor("diagram")), PictureEditor.ID);
            } catch (PartInitException failure) {
                desk.workplace().talk().tell(failure);
            }
        }
    }
}
