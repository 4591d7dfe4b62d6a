// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.store.ContentKey;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.Disk;
import dk.landskab.testkit.FaultyDisk;
import dk.landskab.testkit.LineFormat;
import dk.landskab.testkit.RandomLandscape;

/** Texts are saved to the character, and files that are to be no more are taken away, as carefully as others. */
class TextDraftTest {

    private static final PartFormats FORMATS = PartFormats.standard().with(new LineFormat());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "# said", "case a A\r\n\r\n", "\uFEFF# æøå \uD83D\uDE00\n", "!! what\ncase a A", "no sentence"})
    void aTextIsSavedToTheCharacterWhateverItSays(String text) throws IOException {
        Map<String, String> keys = landscape().save(List.of(PartDraft.text("t/a.acq", text, Optional.empty())));

        assertEquals(text, Files.readString(folder.resolve("t/a.acq")));
        assertEquals(Map.of("t/a.acq", ContentKey.of(text.getBytes(StandardCharsets.UTF_8))), keys);
    }

    @Test
    void aTextWithAMistakeIsSavedOverByAnother() throws IOException {
        String key = save("!! what", Optional.empty());
        save("!! more", Optional.of(key));
        assertEquals("!! more", Files.readString(folder.resolve("a.acq")));
    }

    @Test
    void whatIsNoTextAtAllIsNotSavedAndThePlaceIsTold() throws IOException {
        String key = save("case a A", Optional.empty());
        WriteRefusedException refused = assertThrows(WriteRefusedException.class,
                () -> save("case a A\n<<<<<<< ours", Optional.of(key)));

        assertEquals("a.acq:2:1", refused.location().toString());
        assertEquals("case a A", Files.readString(folder.resolve("a.acq")));
    }

    @Test
    void aTextThatSomebodyElseChangedIsNotSavedOver() throws IOException {
        String key = save("case a A", Optional.empty());
        Files.writeString(folder.resolve("a.acq"), "case a B");

        assertThrows(WriteRefusedException.class, () -> save("case a C", Optional.of(key)));
        assertThrows(WriteRefusedException.class, () -> save("case a C", Optional.empty()));
        assertThrows(WriteRefusedException.class,
                () -> landscape().save(List.of(PartDraft.removed("a.acq", key))));
        assertEquals("case a B", Files.readString(folder.resolve("a.acq")));
    }

    @Test
    void aFileThatIsToBeNoMoreIsTakenAwayAndNothingElse() throws IOException {
        String key = save("case a A", Optional.empty());
        landscape().save(List.of(PartDraft.text("b.acq", "# b", Optional.empty())));

        assertEquals(Map.of(), landscape().save(List.of(PartDraft.removed("a.acq", key))));

        assertFalse(Files.exists(folder.resolve("a.acq")));
        assertTrue(Files.exists(folder.resolve("b.acq")));
        assertEquals(Map.of(), landscape().save(List.of(PartDraft.removed("a.acq", key))));
    }

    @Test
    void aFileOutsideOfTheFolderIsNotTakenAway() throws IOException {
        Path outside = Files.writeString(folder.resolveSibling("outside-" + folder.getFileName() + ".acq"), "");
        String path = "../" + outside.getFileName();
        LandscapeFolder landscape = landscape();

        assertThrows(WriteRefusedException.class,
                () -> landscape.save(List.of(PartDraft.removed(path, ContentKey.of(new byte[0])))));
        assertTrue(Files.exists(outside));
        Files.delete(outside);
    }

    @Test
    void whateverCallFailsATextIsWholeAndSavingAgainFinishes() throws IOException {
        for (int fault = 0;; fault++) {
            Path at = folder.resolve("at-" + fault);
            LandscapeFolder sound = LandscapeFolder.at(at, FORMATS, Disk.real());
            Map<String, String> keys = sound.save(List.of(PartDraft.text("a.acq", "old", Optional.empty()),
                    PartDraft.text("gone.acq", "gone", Optional.empty()),
                    PartDraft.added("m.landskab", RandomLandscape.part(3, 2))));
            FaultyDisk disk = new FaultyDisk(fault, FaultyDisk.After.RECOVERS, 7);
            List<PartDraft> drafts = List.of(PartDraft.text("a.acq", "new", Optional.of(keys.get("a.acq"))),
                    PartDraft.removed("gone.acq", keys.get("gone.acq")));
            boolean refused = isRefused(LandscapeFolder.at(at, FORMATS, disk), drafts);
            assertTrue(List.of("old", "new").contains(Files.readString(at.resolve("a.acq"))));
            if (!disk.hasFailed()) {
                assertFalse(refused);
                assertFalse(Files.exists(at.resolve("gone.acq")));
                assertTrue(fault > 10, "calls that failed: " + fault);
                return;
            }
        }
    }

    private static boolean isRefused(LandscapeFolder landscape, List<PartDraft> drafts) {
        try {
            landscape.save(drafts);
            return false;
        } catch (WriteRefusedException refused) {
            return true;
        }
    }

    private LandscapeFolder landscape() {
        return LandscapeFolder.at(folder, FORMATS);
    }

    private String save(String text, Optional<String> key) {
        return landscape().save(List.of(PartDraft.text("a.acq", text, key))).get("a.acq");
    }
}
