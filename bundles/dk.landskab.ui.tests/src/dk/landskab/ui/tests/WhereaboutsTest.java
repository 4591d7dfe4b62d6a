// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.ui.landscape.Whereabouts;
import dk.landskab.ui.wizard.Folders;

class WhereaboutsTest {

    @TempDir
    private Path temporary;

    private Path home;
    private Path open;
    private Path last;

    @BeforeEach
    void places() throws IOException {
        home = Files.createDirectories(temporary.resolve("home"));
        open = Files.createDirectories(temporary.resolve("work/town"));
        last = Files.createDirectories(temporary.resolve("before/town"));
    }

    @Test
    void whatIsOpenComesBeforeWhatWasAndThatBeforeHome() {
        assertEquals(temporary.resolve("work"), begin(new Whereabouts(Optional.of(open), List.of(last), home)));
        assertEquals(temporary.resolve("before"), begin(new Whereabouts(Optional.empty(), List.of(last, open), home)));
        assertEquals(home, begin(new Whereabouts(Optional.empty(), List.of(), home)));
    }

    private static Path begin(Whereabouts whereabouts) {
        return whereabouts.finder(null).begin();
    }

    @Test
    void whatIsTypedIsLookedForFromTheNearestFolderThatIsThere() {
        assertEquals(open, Folders.begin(open.toString(), home));
        assertEquals(temporary.resolve("work"), Folders.begin(" " + temporary.resolve("work/new/town") + " ", home));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "town", "../town", "a\0b"})
    void whatIsNoWholePathIsLookedForFromElsewhere(String typed) {
        assertEquals(home, Folders.begin(typed, home));
    }

    @Test
    void whatWasOpenAndWhatLiesBesideIsOfferedEachOnceAndNeverWhatIsOpen() throws IOException {
        Path one = landscape("work/one/part/one.landskab");
        Path two = landscape("work/two/two.landskab");
        landscape("work/nothing/readme.txt");
        landscape("work/deep/in/a/folder.landskab");
        landscape("work/town/town.landskab");
        Files.writeString(temporary.resolve("work/file.landskab"), "");

        assertEquals(List.of(two, last, one), new Whereabouts(Optional.of(open), List.of(open, two, last), home)
                .landscapes());
        assertEquals(List.of(last), new Whereabouts(Optional.empty(), List.of(last), home).landscapes());
    }

    /** Puts a file into a folder beside others, and names that folder. */
    private Path landscape(String file) throws IOException {
        Path whole = temporary.resolve(file);
        Files.createDirectories(whole.getParent());
        Files.writeString(whole, "");
        return temporary.resolve(Path.of(file).subpath(0, 2));
    }

    @Test
    void nothingIsOfferedBesideWhatIsNotThere() {
        assertEquals(List.of(), new Whereabouts(Optional.of(temporary.resolve("gone/town")), List.of(), home).landscapes());
        assertEquals(List.of(), new Whereabouts(Optional.of(Path.of("/")), List.of(), home).landscapes());
    }
}
