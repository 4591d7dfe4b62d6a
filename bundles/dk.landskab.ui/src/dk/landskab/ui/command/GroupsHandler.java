// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import dk.landskab.ui.Perspectives;
import dk.landskab.ui.forms.ElementForm;
import dk.landskab.ui.forms.Jump;
import dk.landskab.ui.landscape.Workplace;

/** Offers the groups of the form that one works in, or else of the form of what is chosen, and leads into one. */
public final class GroupsHandler extends WorkplaceHandler {

    private static final int DIGITS = 9;

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        Optional.ofNullable(Adapters.adapt(HandlerUtil.getActivePart(event), ElementForm.class))
                .or(() -> chosen(workplace, window)).filter(each -> !each.jumps().isEmpty()).ifPresent(GroupsHandler::offer);
    }

    private static Optional<ElementForm> chosen(Workplace workplace, IWorkbenchWindow window) {
        try {
            return Optional.ofNullable(Adapters.adapt(window.getActivePage().showView(Perspectives.FORM), ElementForm.class));
        } catch (PartInitException failure) {
            workplace.talk().tell(failure);
            return Optional.empty();
        }
    }

    private static void offer(ElementForm form) {
        Control control = form.control();
        Menu menu = new Menu(control.getShell(), SWT.POP_UP);
        List<Jump> jumps = form.jumps();
        for (int i = 0; i < jumps.size(); i++) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText((i < DIGITS ? "&" + (i + 1) + "  " : "    ") + jumps.get(i).title());
            Runnable go = jumps.get(i).go();
            // Not before the menu has given the keyboard back.
            item.addListener(SWT.Selection, chosen -> control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    go.run();
                }
            }));
        }
        menu.addListener(SWT.Hide, hidden -> control.getDisplay().asyncExec(menu::dispose));
        Point corner = control.toDisplay(0, 0);
        menu.setLocation(corner);
        menu.setVisible(true);
    }
}
