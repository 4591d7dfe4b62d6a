// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks.start;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;

/** A workbench with an empty perspective, as far as its window. */
public final class BareWorkbench implements IApplication {

    /** A perspective of nothing. */
    public static final class Nothing implements IPerspectiveFactory {

        @Override
        public void createInitialLayout(IPageLayout layout) {
            layout.setEditorAreaVisible(false);
        }
    }

    static final class Advisor extends WorkbenchAdvisor {

        @Override
        public String getInitialWindowPerspectiveId() {
            return Nothing.class.getName();
        }

        @Override
        public void postStartup() {
            Runtime.getRuntime().halt(0);
        }
    }

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            return PlatformUI.createAndRunWorkbench(display, new Advisor());
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        // It has ended by then.
    }
}
