// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;

/** What a person does to import, but for the system's dialog in which files are looked for. */
record ImportHand(Driver driver) {

    /** Asks for an import of a kind, names a file, and goes on to what it would change. */
    void look(String kind, Path file) {
        driver.command("dk.landskab.ui.import", Map.of("dk.landskab.ui.import.kind", kind));
        driver.until("the wizard", () -> !files().isEmpty());
        driver.on(() -> {
            files().getFirst().add(file.toString());
            driver.controls(Combo.class, each -> each.indexOf("KITOS") >= 0).getFirst()
                    .notifyListeners(SWT.Selection, new Event());
            return null;
        });
        driver.press("Next >");
    }

    /** The same, and agrees to it. */
    void bringIn(String kind, Path file) {
        look(kind, file);
        driver.press("Finish");
    }

    private List<org.eclipse.swt.widgets.List> files() {
        return driver.controls(org.eclipse.swt.widgets.List.class, each -> true);
    }
}
