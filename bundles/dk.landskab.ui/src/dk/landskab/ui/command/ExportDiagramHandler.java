// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.diagrams.PictureFile;
import dk.landskab.ui.diagrams.Pictures;
import dk.landskab.ui.landscape.OpenDesk;

/** Writes the diagram in front to a file, as it is now, whether it is saved or not. */
public final class ExportDiagramHandler extends DiagramHandler {

    private static final int STEPS = 3;

    @Override
    protected void run(OpenDesk desk, String diagram, IWorkbenchWindow window) {
        String title = desk.diagrams().named(diagram).map(each -> each.title(desk.language())).orElse(diagram);
        ask(title, desk, window).ifPresent(file -> write(desk, diagram, file));
    }

    /** Asks for a file that a picture with a title is written to; empty where the person leaves. */
    static Optional<PictureFile> ask(String title, OpenDesk desk, IWorkbenchWindow window) {
        FileDialog dialog = new Outgoing(desk, window.getShell())
                .file(desk.workplace().talk().say(ExportDiagramHandler.class, "export.title", title));
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        dialog.setFilterNames(new String[] {desk.workplace().talk().say(ExportDiagramHandler.class, "export.svg"),
            desk.workplace().talk().say(ExportDiagramHandler.class, "export.png")});
        dialog.setFileName(fileName(title) + PictureFile.ENDINGS[0]);
        return Optional.ofNullable(dialog.open()).map(Path::of).map(PictureFile::named);
    }

    /** Writes a picture beside the window. */
    public static void write(OpenDesk desk, String diagram, PictureFile file) {
        desk.workplace().background().start(
                Message.of(ExportDiagramHandler.class, "export.writing", file.path().getFileName()),
                monitor -> write(desk, diagram, file, SubMonitor.convert(monitor, STEPS)),
                written -> desk.workplace().talk().tell(
                        Message.of(ExportDiagramHandler.class, "export.done", written.path())));
    }

    private static PictureFile write(OpenDesk desk, String diagram, PictureFile file, SubMonitor monitor)
            throws IOException {
        Pictures pictures = new Pictures(desk.name(), desk.landscape().copy(), desk.language());
        goOn(monitor);
        Drawing drawing = pictures.of(diagram)
                .orElseThrow(() -> new EditRefusedException(Message.of(ExportDiagramHandler.class, "export.gone")));
        goOn(monitor);
        file.write(drawing, Theme.LIGHT);
        return file;
    }

    private static void goOn(IProgressMonitor monitor) {
        monitor.worked(1);
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** A title without what no system takes in the name of a file. */
    private static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
    }
}
