// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.Deletion;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.Remembered;
import dk.landskab.ui.landscape.OpenDesk;

/** What is there again when a landscape is opened again, and what of the last run is not. */
@ExtendWith(Bench.class)
class TabsTest {

    @TempDir
    private Path temporary;
    private final Driver driver;

    TabsTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    private List<String> tabs() {
        return Stream.of(driver.window().getActivePage().getEditorReferences()).map(IEditorReference::getPartName).toList();
    }

    private String front() {
        return driver.window().getActivePage().getActiveEditor().getTitle();
    }

    private void opened(OpenDesk desk, String id) {
        driver.on(() -> {
            desk.open(desk.landscape().find(id).orElseThrow());
            return null;
        });
    }

    @Test
    void aLandscapeHasItsTabsAgainWhenItIsOpenedAgainButForWhatIsNoMore() {
        Path town = Town.write(temporary.resolve("town"));
        OpenDesk desk = driver.open(town);
        List<String> ids = List.of("town.app.time", "town.app.pay", "town");
        ids.forEach(each -> opened(desk, each));
        opened(desk, "town.app.pay");
        assertEquals(4, driver.on(this::tabs).size());
        assertEquals("Pay", driver.on(this::front));
        driver.on(() -> {
            new Deletion(desk.landscape(), List.of(desk.landscape().find("town.app.time").orElseThrow())).call();
            return driver.workplace().save();
        });
        driver.until("its tab goes with it", () -> tabs().size() == 3);
        List<String> before = driver.on(this::tabs);
        assertTrue(driver.on(() -> driver.workplace().askAndClose()));
        driver.until("no tabs", () -> tabs().isEmpty());

        driver.open(town);

        driver.until("the same tabs", () -> tabs().equals(before));
        driver.until("the one that was in front", () -> front().equals("Pay"));
    }

    @Test
    void whatThePlatformRemembersOfEditorsIsNoTabAndViewsAreCalledAsTheyAreNow() {
        MApplication application = PlatformUI.getWorkbench().getService(MApplication.class);
        EModelService models = PlatformUI.getWorkbench().getService(EModelService.class);
        MPart problems = driver.on(() -> models.findElements(application, Perspectives.PROBLEMS, MPart.class,
                List.of(), EModelService.ANYWHERE).getFirst());
        MPerspective perspective = driver.on(() -> models.findElements(application, Perspectives.ARCHITECTURE,
                MPerspective.class).getFirst());
        driver.on(() -> {
            MPart old = models.createModelElement(MPart.class);
            old.setElementId("org.eclipse.e4.ui.compatibility.editor");
            old.setToBeRendered(false);
            problems.getCurSharedRef().getParent().getChildren().add(old);
            problems.setLabel("Problemer");
            perspective.setLabel("Arkitektur");
            return null;
        });

        driver.on(() -> {
            new Remembered(PlatformUI.getWorkbench()).tidy();
            return null;
        });

        assertEquals("Problems", problems.getLabel());
        assertEquals("Architecture", perspective.getLabel());
        assertEquals(0, driver.on(() -> models.findElements(application, "org.eclipse.e4.ui.compatibility.editor",
                MPart.class).size()));
    }
}
