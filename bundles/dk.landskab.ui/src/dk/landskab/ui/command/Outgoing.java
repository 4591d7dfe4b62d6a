// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.navigator.SystemFinder;

/**
 * The dialogs of the system that ask where something of a landscape goes. They begin beside the landscape: else they would
 * begin where the workbench was started, and a name that is typed would become a folder there.
 */
public record Outgoing(OpenDesk desk, Shell shell) {

    /** Asks for a folder; not opened yet. */
    public DirectoryDialog folder(String title) {
        DirectoryDialog dialog = beside().folders("");
        dialog.setText(title);
        return dialog;
    }

    /** Asks for a file, and before one is written over; not opened yet. */
    public FileDialog file(String title) {
        FileDialog dialog = beside().files(SWT.SAVE);
        dialog.setText(title);
        dialog.setOverwrite(true);
        return dialog;
    }

    private SystemFinder beside() {
        return SystemFinder.beside(desk.path(), shell);
    }
}
