// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import dk.landskab.ui.landscape.Workplace;

/** A command that does something with the open landscape, or opens one. */
public abstract class WorkplaceHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        run(window.getService(Workplace.class), window, event);
        return null;
    }

    /** Does it. */
    protected abstract void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event);
}
