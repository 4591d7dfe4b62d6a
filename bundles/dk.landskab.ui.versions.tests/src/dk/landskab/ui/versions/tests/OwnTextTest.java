// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.versions.merge.OwnText;
import dk.landskab.ui.versions.merge.PlaceMerging;

/** A text of one's own for what two changed in a text. */
class OwnTextTest {

    @TempDir
    private Path temporary;

    private static String need(String need) {
        return "text c.acq acquisition a \"A\" {/  need \"" + need + "\"/}/";
    }

    private OwnText own() throws IOException {
        Path places = temporary.resolve("places");
        Files.createDirectories(places);
        try (PlaceMerging merging = new ThreeFolders(places, need("1"), need("2"), need("3")).merge(Language.EN)) {
            return (OwnText) merging.look().disputes().getFirst().own().orElseThrow();
        }
    }

    /** The window shows it when somebody looks at the conflict, and reads nothing then. */
    @Test
    void whatItBeginsWithIsKnownWhenTheConflictIs() throws IOException {
        OwnText own = own();
        try (Stream<Path> all = Files.walk(temporary.resolve("places"))) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        assertEquals(List.of("acquisition a \"A\" {", "  need \"2\"", "}"), own.first().strip().lines().toList());
    }

    @Test
    void itIsDecidedAsItIsTypedButForEndsOfLines() throws IOException {
        assertEquals(Optional.of("acquisition a {\n}"), own().decide("\r\nacquisition a {\r\n}\r\n").value());
    }

    @Test
    void itIsToldInOneLineThatIsNotTooLong() throws IOException {
        OwnText own = own();
        Labels labels = Labels.in(Language.EN);
        assertEquals(Optional.of("acquisition a { }"), own.label(own.decide("acquisition a {\n}"), labels));
        String told = own.label(own.decide("need ".repeat(40)), labels).orElseThrow();
        assertFalse(told.length() > 61, told);
        assertEquals("…", told.substring(told.length() - 1));
    }
}
