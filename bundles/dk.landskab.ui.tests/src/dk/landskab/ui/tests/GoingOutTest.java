// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.ui.command.ExportFormat;
import dk.landskab.ui.command.ExportLandscapeHandler;
import dk.landskab.ui.command.Outgoing;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Whereabouts;
import dk.landskab.ui.navigator.SystemFinder;

/** What leaves the open landscape: files for other tools, and what Git on the command line is told. */
@ExtendWith(Bench.class)
class GoingOutTest {

    @TempDir
    private Path temporary;

    private final Driver driver;
    private OpenDesk desk;

    GoingOutTest(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void theTownIsOpen() {
        desk = driver.open(Town.write(temporary.resolve("town")));
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @ParameterizedTest
    @EnumSource
    void theLandscapeIsWrittenAsItIsNowAndWhatTheFormatDoesNotHoldIsSaid(ExportFormat format) throws IOException {
        Path place = temporary.resolve("out" + format.ending());
        driver.begin(() -> new ChangeFeature(desk.landscape()).set(desk.landscape().find("town.app.pay").orElseThrow(),
                CorePackage.Literals.ELEMENT__NAME, "Wages").call());

        driver.begin(() -> ExportLandscapeHandler.write(desk, format, place, false));

        driver.until("it is told", () -> driver.onTheScreen().stream()
                .anyMatch(each -> each.startsWith("Written: " + place) && each.lines().count() > 2));
        driver.press("Close");
        assertEquals(!format.ending().isEmpty(), Files.isRegularFile(place));
        assertTrue(format == ExportFormat.XLSX || says(place, "Wages"));
    }

    @Test
    void whatStandsInTheWayOfAnExportIsToldAndStays() throws IOException {
        Path place = Files.createDirectory(temporary.resolve("mine"));
        Path mine = Files.writeString(place.resolve("mine.txt"), "mine");

        driver.begin(() -> ExportLandscapeHandler.write(desk, ExportFormat.CSV, place, false));

        driver.until("it is told", () -> driver.onTheScreen().toString().contains("which an export would replace"));
        driver.press("Close");
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void whereSomethingGoesIsAskedBesideTheLandscapeWhereverTheWorkbenchWasStarted() {
        List<String> begun = driver.on(() -> {
            Outgoing outgoing = new Outgoing(desk, driver.window().getShell());
            return List.of(outgoing.folder("Papers").getFilterPath(), outgoing.file("Picture").getFilterPath(),
                    ((SystemFinder) desk.finder(driver.window().getShell())).begin().toString(),
                    Whereabouts.of(desk.workplace()).finder(driver.window().getShell()).begin().toString());
        });

        assertEquals(Set.of(temporary.toString()), Set.copyOf(begun));
    }

    @Test
    void gitOnTheCommandLineIsSetUpWhereThePersonAgrees() throws IOException, GitAPIException {
        Git.init().setDirectory(desk.path().toFile()).call().close();

        driver.command("dk.landskab.ui.git");
        driver.press("Yes");

        driver.until("it is told", () -> driver.onTheScreen().toString().contains("Commit .gitattributes"));
        driver.press("Close");
        assertTrue(Files.readString(desk.path().resolve(".gitattributes")).contains("merge=landskab"));
        assertTrue(Files.readString(desk.path().resolve(".git/config")).contains("git merge-driver"));
    }

    private static boolean says(Path place, String word) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(each).contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
