// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.welcome.WelcomeEditor;

/** What is chosen is in the form, whichever perspective the person comes from and however it was left. */
@ExtendWith(Bench.class)
class FormEverywhereTest {

    @TempDir
    private Path temporary;

    private final Driver driver;

    FormEverywhereTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
        driver.turnTo(Perspectives.ARCHITECTURE);
    }

    @Test
    void whereTheWelcomePageHadTheWindowToItselfTheFormIsThereAgainAfterALandscapeWasOpenedElsewhere() {
        driver.command("dk.landskab.ui.welcome");
        driver.until("it has the window to itself", () -> {
            IWorkbenchPage page = driver.window().getActivePage();
            return page.getActiveEditor() instanceof WelcomeEditor
                    && page.getPartState(page.getActivePartReference()) == IWorkbenchPage.STATE_MAXIMIZED;
        });

        driver.turnTo(Perspectives.ACQUISITIONS);
        choose(driver.open(Town.write(temporary.resolve("town"))));
        driver.turnTo(Perspectives.ARCHITECTURE);

        driver.until("the form", this::isInTheForm);
    }

    @ParameterizedTest
    @CsvSource({
        "dk.landskab.ui.acquisitions, dk.landskab.ui.form",
        "dk.landskab.ui.merger, dk.landskab.ui.guide",
    })
    void afterAnotherPerspectiveTheFormIsThereAgain(String perspective, String view) {
        driver.turnTo(perspective);
        choose(driver.open(Town.write(temporary.resolve("first"))));
        driver.show(view);

        driver.clear();
        driver.turnTo(Perspectives.ARCHITECTURE);

        choose(driver.open(Town.write(temporary.resolve("second"))));
        driver.until("the form", this::isInTheForm);
    }

    private boolean isInTheForm() {
        return !driver.controls(Text.class, each -> each.getText().equals("Pay")).isEmpty();
    }

    private void choose(OpenDesk desk) {
        driver.begin(() -> desk.select(desk.landscape().find("town.app.pay").orElseThrow()));
    }
}
