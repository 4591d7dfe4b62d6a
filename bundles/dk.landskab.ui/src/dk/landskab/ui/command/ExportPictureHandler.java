// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.diagrams.PictureFile;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.part.PictureEditor;

/** Writes the picture in front to a file, such as a diagram with what has changed in it. */
public final class ExportPictureHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        if (window.getActivePage().getActiveEditor() instanceof PictureEditor editor) {
            workplace.desk().ifPresent(desk -> ExportDiagramHandler.ask(editor.getTitle(), desk, window)
                    .ifPresent(file -> write(desk, editor.drawing(), file)));
        }
    }

    /** Writes a picture beside the window. */
    public static void write(OpenDesk desk, Drawing drawing, PictureFile file) {
        desk.workplace().background().start(
                Message.of(ExportDiagramHandler.class, "export.writing", file.path().getFileName()), monitor -> {
                    file.write(drawing, Theme.LIGHT);
                    return file;
                }, written -> desk.workplace().talk().tell(
                        Message.of(ExportDiagramHandler.class, "export.done", written.path())));
    }
}
