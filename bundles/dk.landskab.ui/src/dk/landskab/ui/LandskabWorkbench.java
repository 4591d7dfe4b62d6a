// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.look.GtkStyle;
import dk.landskab.ui.look.PlainRows;

/** The workbench as a program of its own; in an ordinary Eclipse the views and commands are there without it. */
public final class LandskabWorkbench implements IApplication {

    /** The id under which the launchers start it. */
    public static final String ID = "dk.landskab.ui.application";

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return run(() -> {
            // Nobody waits for it.
        }, arguments) == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    }

    /**
     * Runs it on this thread, until the person closes it.
     *
     * @param up is told when its window is there
     * @param arguments the landscape to open first, where one is named
     * @return how it ended, as {@link PlatformUI#createAndRunWorkbench} tells
     */
    public static int run(Runnable up, String... arguments) {
        GtkStyle.lay();
        Display display = PlatformUI.createDisplay();
        PlainRows.on(display);
        try {
            return PlatformUI.createAndRunWorkbench(display, new Advisor(up, arguments));
        } finally {
            display.dispose();
        }
    }

    /** The system ends the program and waits for no answer, so that nothing is asked. */
    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(() -> {
                workbench.getService(Workplace.class).leave();
                workbench.close();
            });
        }
    }
}
