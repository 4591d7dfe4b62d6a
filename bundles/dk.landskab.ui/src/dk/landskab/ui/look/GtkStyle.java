// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.look;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;

/** What GTK is told of the look of controls beyond what a theme of the platform can say; elsewhere there is nothing to tell. */
public final class GtkStyle {

    /** Where SWT reads a style of GTK from, once, when it begins. */
    private static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile";

    private GtkStyle() {
    }

    /** Lays the style down for a display that is made after this; where somebody has named a style of their own, that stays. */
    public static void lay() {
        if (SWT.getPlatform().equals("gtk") && System.getProperty(PROPERTY) == null) {
            try {
                System.setProperty(PROPERTY, file(GtkStyle.class.getResource("/css/gtk.css")).toString());
            } catch (IOException failure) {
                ILog.of(GtkStyle.class).warn("css/gtk.css cannot be read; what is disabled looks like what is not", failure);
            }
        }
    }

    private static Path file(URL resource) throws IOException {
        return Path.of(FileLocator.toFileURL(resource).getPath());
    }
}
