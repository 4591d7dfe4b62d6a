// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.look;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;

/** Light or dark: the platform's own two themes. */
public enum Theme {

    /** As the system wishes, when the workbench starts. */
    SYSTEM(""),
    /** Light. */
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
    /** Dark. */
    DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private static final String HOME = "org.eclipse.e4.ui.css.swt.theme";
    private static final String KEY = "themeid";

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    /** The theme that was chosen. */
    public static Theme chosen() {
        String id = InstanceScope.INSTANCE.getNode(HOME).get(KEY, "");
        for (Theme each : values()) {
            if (each.id.equals(id)) {
                return each;
            }
        }
        return SYSTEM;
    }

    /** Whether what is seen now is dark. */
    public static boolean isDark(IWorkbench workbench) {
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active == null ? Display.isSystemDarkTheme() : active.getId().startsWith(DARK.id);
    }

    /** Chooses it, now and for later runs. */
    public void choose(IWorkbench workbench) {
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        if (this == SYSTEM) {
            engine.setTheme(Display.isSystemDarkTheme() ? DARK.id : LIGHT.id, false);
            InstanceScope.INSTANCE.getNode(HOME).remove(KEY);
        } else {
            engine.setTheme(id, true);
        }
    }
}
