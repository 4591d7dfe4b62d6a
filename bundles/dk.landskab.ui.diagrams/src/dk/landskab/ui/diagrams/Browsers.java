// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams;

import org.eclipse.swt.SWT;

/** What shows pages in a window, on each system. */
final class Browsers {

    private Browsers() {
    }

    /** The key of what is said where this system has none. */
    static String missing() {
        return switch (SWT.getPlatform()) {
            case "gtk" -> "none.gtk";
            case "win32" -> "none.win32";
            default -> "none";
        };
    }
}
