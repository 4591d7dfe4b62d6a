// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks the person for a name. */
record NameQuestion(Shell shell, Layouts layouts) {

    /**
     * The name without blank ends; empty where the person thinks better of it.
     *
     * @param key of what is asked
     * @param suggestion may be empty
     */
    Optional<String> ask(String key, String suggestion, Object... arguments) {
        InputDialog dialog = new InputDialog(shell, layouts.say(key + ".title"), layouts.say(key, arguments), suggestion,
                typed -> typed.isBlank() ? "" : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }
}
