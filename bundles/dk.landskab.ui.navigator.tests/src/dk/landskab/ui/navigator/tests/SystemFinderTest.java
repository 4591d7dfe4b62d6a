// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.ui.navigator.SystemFinder;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
class SystemFinderTest {

    @TempDir
    private Path temporary;

    private Path begin(String place) {
        return SystemFinder.beside(temporary.resolve(place), null).begin();
    }

    @Test
    void itBeginsInTheFolderInWhichSomethingLies() throws IOException {
        Files.createDirectories(temporary.resolve("towns/one"));

        assertEquals(temporary.resolve("towns"), begin("towns/one"));
        assertEquals(temporary.resolve("towns"), begin("towns/one/../two"));
        assertEquals(temporary.getRoot(), SystemFinder.beside(temporary.getRoot(), null).begin());
    }

    @Test
    void whereThatIsGoneItBeginsInTheNearestFolderAbove() throws IOException {
        Files.writeString(temporary.resolve("letter"), "Dear");

        assertEquals(temporary, begin("gone/for/good"));
        assertEquals(temporary, begin("letter/in/a/file"));
    }

    @Test
    void whatIsNoWholePathBeginsInAFolderThatIsThere() {
        assertEquals(Path.of("").toAbsolutePath(), SystemFinder.nearest(Path.of("no/such/folder")));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
    void everyDialogBeginsThere() {
        try (Window window = new Window(200, 100)) {
            SystemFinder finder = SystemFinder.beside(temporary.resolve("town"), window.shell());

            assertEquals(List.of(temporary.toString(), temporary.toString(), temporary.toString()),
                    List.of(finder.folders("").getFilterPath(), finder.files(SWT.OPEN).getFilterPath(),
                            finder.files(SWT.SAVE).getFilterPath()));
            assertEquals("Which one?", finder.folders("Which one?").getMessage());
        }
    }
}
