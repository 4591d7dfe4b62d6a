// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.BigLandscape;
import dk.landskab.ui.navigator.Filling;
import dk.landskab.ui.navigator.catalogue.Catalogue;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class FillingTest {

    private static final int MANY = 20_000;

    @TempDir
    private Path temporary;

    @Test
    void whatOthersWantDoneIsDoneInTurnHoweverManyAreFilled() {
        List<Catalogue> catalogues = catalogues(3);
        try (Window window = new Window(100, 100)) {
            List<Boolean> full = new ArrayList<>();
            catalogues.forEach(each -> Filling.of(each, window.shell().getDisplay()));

            window.shell().getDisplay().asyncExec(() -> full.add(catalogues.stream().anyMatch(Catalogue::isFull)));
            window.until(() -> !full.isEmpty());

            assertFalse(full.getFirst());
            window.until(() -> catalogues.stream().allMatch(Catalogue::isFull));
            assertTrue(catalogues.stream().allMatch(each -> each.cards().size() > MANY / 2));
        }
    }

    @Test
    void whatIsStoppedIsFilledNoFurther() {
        Catalogue catalogue = catalogues(1).getFirst();
        try (Window window = new Window(100, 100)) {
            Filling filling = Filling.of(catalogue, window.shell().getDisplay());
            filling.stop();

            window.settle();

            assertFalse(catalogue.isFull());
        }
    }

    private List<Catalogue> catalogues(int number) {
        LandscapeFolder folder = LandscapeFolder.at(temporary);
        folder.save(List.of(PartDraft.added("big.landskab", BigLandscape.part(MANY, 1))));
        Landscape landscape = folder.read();
        return Stream.generate(() -> new Catalogue(landscape, Language.DA)).limit(number).toList();
    }
}
