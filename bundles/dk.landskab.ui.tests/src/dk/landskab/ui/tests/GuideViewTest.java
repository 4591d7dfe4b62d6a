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
    void theGuideOpensAtItsContentsAndWhereAcquisitionsAreTheSubjectAtTheirChapter() {
        driver.open(Town.write(temporary.resolve("town")));
        driver.command("dk.landskab.ui.guide.show");
        driver.until("the contents", () -> shows("The guide"));

        driver.on(() -> {
            driver.window().getWorkbench().showPerspective(Perspectives.ACQUISITIONS, driver.window());
            return null;
        });
        driver.command("dk.landskab.ui.guide.show");
        driver.until("the chapter", () -> shows("Writing an acquisition"));
    }

    private boolean shows(String title) {
        return !driver.controls(StyledText.class, each -> each.getText().startsWith(title)).isEmpty();
    }
}
