// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.acquisitions.board.Pipelines;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;

/** Asks for a folder, and writes the report on all cases into it; its page is shown by the system's browser. */
public final class ExportPipelineHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        String title = workplace.talk().say(ExportPipelineHandler.class, "export.folder");
        workplace.desk().ifPresent(desk -> Optional.ofNullable(new Outgoing(desk, window.getShell()).folder(title).open())
                .map(Path::of).ifPresent(folder -> write(desk, folder)));
    }

    /** Writes the report on all cases as they are now, beside the window. */
    public static void write(OpenDesk desk, Path folder) {
        desk.workplace().background().start(Message.of(ExportPipelineHandler.class, "export.pipeline"),
                monitor -> Pipelines.of(desk.landscape().copy(), desk.today(), desk.language()).write(folder), page -> {
                    if (!Program.launch(page.toUri().toString())) {
                        desk.tell(Message.of(ExportPipelineHandler.class, "documents.done", page));
                    }
                });
    }
}
