// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import dk.landskab.ui.command.UndoWords;
import dk.landskab.ui.landscape.Workplace;

/** The one window: what it shows around the views, and what its title says. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1360, 860);

    WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(within(Display.getCurrent().getPrimaryMonitor().getClientArea()));
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
    }

    private static Point within(Rectangle screen) {
        return new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height));
    }

    @Override
    public void postWindowCreate() {
        Workplace workplace = getWindowConfigurer().getWindow().getService(Workplace.class);
        new WindowTitle(workplace, getWindowConfigurer()).follow();
        BranchStatus status = new BranchStatus(workplace);
        getWindowConfigurer().getActionBarConfigurer().getStatusLineManager().appendToGroup(StatusLineManager.BEGIN_GROUP,
                status);
        getWindowConfigurer().getActionBarConfigurer().getStatusLineManager().update(true);
        status.follow();
        new UndoWords(workplace, getWindowConfigurer().getWindow()).follow();
        Keyboard.guard(getWindowConfigurer().getWindow());
        getWindowConfigurer().getWindow().getShell().addListener(SWT.Activate, event -> {
            workplace.lookOutside();
            // Another program may have turned to another branch, too.
            status.versioned();
        });
    }
}
