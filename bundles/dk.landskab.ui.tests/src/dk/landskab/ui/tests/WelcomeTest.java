// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Bench.class)
class WelcomeTest {

    private static final String WELCOME = "dk.landskab.ui.welcome";

    @TempDir
    private Path temporary;

    private final Driver driver;

    WelcomeTest(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void isShown() {
        driver.clear();
        driver.command(WELCOME);
        driver.until("the welcome page", () -> editors().contains(WELCOME));
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    private List<String> editors() {
        return Stream.of(driver.window().getActivePage().getEditorReferences()).map(IEditorReference::getId).toList();
    }

    private boolean zoomed() {
        return driver.on(() -> driver.window().getActivePage().isPageZoomed());
    }

    @Test
    void hasTheWindowToItselfUntilALandscapeIsOpen() {
        assertTrue(zoomed());

        driver.open(Town.write(temporary.resolve("town")));
        driver.until("the overview instead", () -> !editors().contains(WELCOME));

        assertFalse(zoomed());
    }

    @Test
    void leavesTheOtherPartsWhereTheyWereWhenItIsClosed() {
        driver.on(() -> driver.window().getActivePage().closeAllEditors(false));

        assertFalse(zoomed());
    }

    @Test
    void offersEveryBeginningOnce() {
        List<String> links = driver.on(() -> driver.controls(Link.class, each -> true).stream()
                .map(each -> each.getText().replaceAll("</?a>", "")).toList());

        assertEquals(1, links.stream().filter("Open the example"::equals).count(), links::toString);
        assertEquals(1, links.stream().filter("Import from KITOS"::equals).count(), links::toString);
    }
}
