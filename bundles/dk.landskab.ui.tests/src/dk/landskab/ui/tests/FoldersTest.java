// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.wizard.Folders;

class FoldersTest {

    /** What no system takes for the name of a file. */
    private static final String NO_NAME = "/srv/a\0b";

    @TempDir
    private Path folder;

    @Test
    void whatIsTypedIsAWholePathOrNoneAndNeverAFault() {
        assertTrue(Folders.isWhole(folder.toString()));
        assertTrue(Folders.isWhole("  " + folder + " "));
        for (String typed : List.of("", "  ", "town", "./town", NO_NAME)) {
            assertFalse(Folders.isWhole(typed), typed);
        }
        assertEquals(folder, Folders.begin(NO_NAME, folder));
    }

    @Test
    void whyAFolderCannotBeNewIsToldInEachLanguage() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertTrue(Folders.whyNotNew(folder.resolve("new").toString()).isEmpty());
        assertTrue(Folders.whyNotNew(Files.createDirectory(folder.resolve("empty")).toString()).isEmpty());
        for (String typed : List.of("", "town", file.toString(), folder.toString(), NO_NAME)) {
            Message why = Folders.whyNotNew(typed).orElseThrow();
            List<String> all = Arrays.stream(Language.values()).map(why::in).toList();
            assertEquals(all.size(), all.stream().distinct().count(), all::toString);
        }
        assertEquals("Det kan ikke være en mappe (navnet har et tegn, som intet navn må have). Nævn en anden.",
                Folders.whyNotNew(NO_NAME).orElseThrow().in(Language.DA));
    }
}
