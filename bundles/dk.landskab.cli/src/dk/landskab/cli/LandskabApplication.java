// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

package dk.landskab.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Starts {@link Main} inside the OSGi framework; what it returns becomes the exit status of the process. */
public final class LandskabApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        return Main.run((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    }

    @Override
    public void stop() {
        // A command ends by itself.
    }
}
