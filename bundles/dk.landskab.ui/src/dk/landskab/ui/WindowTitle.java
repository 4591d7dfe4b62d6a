// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;

/** The window's title: a star where something is not saved, the landscape, the program. */
final class WindowTitle implements Workplace.Watcher {

    private static final String PROGRAM = "Landskab";

    private final Workplace workplace;
    private final IWorkbenchWindowConfigurer window;

    WindowTitle(Workplace workplace, IWorkbenchWindowConfigurer window) {
        this.workplace = workplace;
        this.window = window;
    }

    void follow() {
        workplace.watch(this);
        changed();
    }

    @Override
    public void opened(OpenDesk desk) {
        changed();
    }

    @Override
    public void closed() {
        changed();
    }

    @Override
    public void changed() {
        window.setTitle(workplace.desk().map(desk -> (desk.isDirty() ? "*" : "") + desk.name() + " – " + PROGRAM)
                .orElse(PROGRAM));
    }
}
