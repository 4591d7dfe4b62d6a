// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.ui.acquisitions.board.Pipelines;
import dk.landskab.ui.landscape.ChosenElements;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;

/** Asks for a folder, and writes the decision paper and the requirement specification of the chosen case into it. */
public final class ExportDocumentsHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        Optional<Acquisition> chosen = ChosenElements.of(workplace.chosen().getSelection()).stream()
                .flatMap(ExportDocumentsHandler::around).findFirst();
        if (chosen.isEmpty()) {
            workplace.talk().tell(Message.of(ExportDocumentsHandler.class, "export.noCase"));
            return;
        }
        String title = workplace.talk().say(ExportDocumentsHandler.class, "export.folder");
        workplace.desk().ifPresent(desk -> Optional.ofNullable(new Outgoing(desk, window.getShell()).folder(title).open())
                .map(Path::of).ifPresent(folder -> write(desk, chosen.get().getId(), folder)));
    }

    private static Stream<Acquisition> around(EObject element) {
        return Stream.iterate(element, each -> each != null, EObject::eContainer).filter(Acquisition.class::isInstance)
                .map(Acquisition.class::cast);
    }

    /** Writes the documents of a case as it is now, beside the window. */
    public static void write(OpenDesk desk, String id, Path folder) {
        desk.workplace().background().start(Message.of(ExportDocumentsHandler.class, "export.documents", id), monitor -> {
            Pipelines.documents(desk.landscape().copy(), id, desk.today(), desk.path(), folder, desk.language());
            return folder;
        }, written -> desk.tell(Message.of(ExportDocumentsHandler.class, "documents.done", written)));
    }
}
