// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks.start;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import dk.landskab.ui.LandskabWorkbench;

/** Our workbench, as far as its window. */
public final class OurWorkbench implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        return LandskabWorkbench.run(() -> Runtime.getRuntime().halt(0));
    }

    @Override
    public void stop() {
        // It has ended by then.
    }
}
