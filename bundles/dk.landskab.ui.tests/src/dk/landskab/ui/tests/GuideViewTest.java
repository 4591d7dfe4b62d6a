// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.ui.Perspectives;

@ExtendWith(Bench.class)
class GuideViewTest {

    @TempDir
    private Path temporary;

    private final Driver driver;

    GuideViewTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void asItWas() {
        driver.on(() -> {
            driver.window().getWorkbench().showPerspective(Perspectives.ARCHITECTURE, driver.window());
            return null;
        });
        driver.clear();
    }

    @Test
    void theGuideOpensAtTheChapterAboutWhatThePersonWorksWith() {
        driver.open(Town.write(temporary.resolve("town")));
        opensAt("An architect’s first day");

        show(Perspectives.VERSIONS);
        opensAt("Working together");

        driver.on(() -> {
            driver.window().getWorkbench().showPerspective(Perspectives.ACQUISITIONS, driver.window());
            return null;
        });
        show(Perspectives.NAVIGATOR);
        opensAt("Writing an acquisition");

        show(Perspectives.RESULTS);
        opensAt("Two become one");
    }

    private void show(String view) {
        driver.on(() -> driver.window().getActivePage().showView(view));
    }

    private void opensAt(String title) {
        driver.command("dk.landskab.ui.guide.show");
        driver.until(title, () -> shows(title));
    }

    private boolean shows(String title) {
        return !driver.controls(StyledText.class, each -> each.getText().startsWith(title)).isEmpty();
    }
}
