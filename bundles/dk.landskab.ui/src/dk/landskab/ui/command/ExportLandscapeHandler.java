// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ExportResult;
import dk.landskab.exchange.ExportTarget;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.landscape.Workplace;

/** Writes the open landscape, as it is now, in the format of another tool, and says what that does not hold. */
public final class ExportLandscapeHandler extends WorkplaceHandler {

    static final String COMMAND = "dk.landskab.ui.export";
    static final String KIND = "dk.landskab.ui.export.kind";

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        ExportFormat format = ExportFormat.named(event.getParameter(KIND)).orElse(ExportFormat.XLSX);
        workplace.settled().ifPresent(desk -> place(desk, format, window.getShell()).map(Path::of)
                .ifPresent(place -> write(desk, format, place,
                        workplace.talk().permits(Message.of(ExportLandscapeHandler.class, "export.people")))));
    }

    /** Where to; what lies there already is asked about for a file, and refused by the export for a folder. */
    private static Optional<String> place(OpenDesk desk, ExportFormat format, Shell shell) {
        Talk talk = desk.workplace().talk();
        String title = talk.say(ExportLandscapeHandler.class, "export.title", format.label(talk.language()));
        if (format.ending().isEmpty()) {
            return Optional.ofNullable(new Outgoing(desk, shell).folder(title).open());
        }
        FileDialog dialog = new Outgoing(desk, shell).file(title);
        dialog.setFilterExtensions(new String[] {"*" + format.ending()});
        dialog.setFileName(desk.name() + format.ending());
        return Optional.ofNullable(dialog.open())
                .map(each -> each.endsWith(format.ending()) ? each : each + format.ending());
    }

    /**
     * Writes it beside the window.
     *
     * @param people whether the names of people are written too
     */
    public static void write(OpenDesk desk, ExportFormat format, Path place, boolean people) {
        desk.workplace().background().start(
                Message.of(ExportLandscapeHandler.class, "export.writing", place.getFileName()), monitor -> {
                    ExportResult result = format.exporter().run(new ExportRequest(desk.landscape().copy(),
                            place.toString(), desk.language(), people));
                    new ExportTarget(place).write(result);
                    return result;
                }, result -> desk.tell(Message.of(ExportLandscapeHandler.class, "export.landscape", place,
                        new Losses(result.report(), desk.language()).text())));
    }
}
