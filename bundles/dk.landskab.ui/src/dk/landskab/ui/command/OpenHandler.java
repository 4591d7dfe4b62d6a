// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.Whereabouts;
import dk.landskab.ui.landscape.Workplace;

/** Asks for a folder, and opens the landscape in it. */
public final class OpenHandler extends WorkplaceHandler {

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        DirectoryDialog dialog = Whereabouts.of(workplace).finder(window.getShell())
                .folders(workplace.talk().say(OpenHandler.class, "open.what"));
        dialog.setText(workplace.talk().say(OpenHandler.class, "open.title"));
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(workplace::open);
    }
}
