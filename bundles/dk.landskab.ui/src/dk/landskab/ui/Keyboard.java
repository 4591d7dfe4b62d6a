// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import java.util.function.Predicate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;

/**
 * Gives the keyboard to the part that is active, where what had it is gone with a part that was hidden: who makes a part
 * small or large by keys would else have no key left, but for those of the menus. The same where a view is asked for that
 * is active already: what had the keyboard in it may be disabled by now.
 */
final class Keyboard implements IPartListener2, IExecutionListener {

    private static final String SHOW_VIEW = "org.eclipse.ui.views.showView";

    private final IWorkbenchWindow window;

    private Keyboard(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Sees to it in a window, as long as that is there. */
    static void guard(IWorkbenchWindow window) {
        Keyboard keyboard = new Keyboard(window);
        window.getPartService().addPartListener(keyboard);
        window.getService(ICommandService.class).addExecutionListener(keyboard);
    }

    @Override
    public void postExecuteSuccess(String command, Object result) {
        if (command.equals(SHOW_VIEW)) {
            later(display -> display.getActiveShell() == window.getShell());
        }
    }

    @Override
    public void notHandled(String command, NotHandledException why) {
        // Nothing was shown.
    }

    @Override
    public void postExecuteFailure(String command, ExecutionException why) {
        // Nothing was shown.
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        // It has the keyboard when it is shown.
    }

    @Override
    public void partHidden(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        look();
    }

    /** What had it goes a moment after the part. */
    private void look() {
        later(this::isLost);
    }

    private void later(Predicate<Display> isWanted) {
        Display display = window.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            if (!display.isDisposed() && isWanted.test(display) && window.getActivePage() != null) {
                IWorkbenchPart active = window.getActivePage().getActivePart();
                if (active != null) {
                    active.setFocus();
                }
            }
        });
    }

    private boolean isLost(Display display) {
        Control focus = display.getFocusControl();
        return display.getActiveShell() == window.getShell() && (focus == null || !focus.isVisible());
    }
}
