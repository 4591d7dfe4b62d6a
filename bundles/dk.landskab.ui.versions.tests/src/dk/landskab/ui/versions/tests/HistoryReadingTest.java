// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.edit.Language;
import dk.landskab.store.PartFormats;
import dk.landskab.store.UnreadableException;
import dk.landskab.ui.versions.story.Chapter;
import dk.landskab.ui.versions.story.HistoryReading;
import dk.landskab.ui.versions.story.Place;

class HistoryReadingTest {

    @TempDir
    private Path temporary;

    @Test
    void eachCommitSaysWhenWhoWhyAndWhatChanged() {
        GitTown town = three();

        List<Chapter> read = all(town, Optional.empty());

        Chapter newest = read.getFirst();
        assertEquals("Renew A", newest.message());
        assertEquals(GitTown.AUTHOR, newest.who());
        assertEquals("14 Nov 2023, 22:16", newest.when());
        assertEquals("A: version set to 2", newest.what());
        assertEquals("""
                Applications – 1
                  Δ A: version set to 2 [a]
                """, Outline.of(newest.lines()));
        assertEquals(List.of("Renew A", "Add B", "Begin"), read.stream().map(Chapter::message).toList());
    }

    @Test
    void itIsReadPageByPage() {
        try (HistoryReading reading = new HistoryReading(three().place(Language.EN), Optional.empty())) {
            List<String> read = new ArrayList<>();

            assertTrue(reading.next(2, chapter -> read.add(chapter.message())));
            assertEquals(List.of("Renew A", "Add B"), read);
            assertFalse(reading.next(2, chapter -> read.add(chapter.message())));
            assertEquals(List.of("Renew A", "Add B", "Begin"), read);
        }
    }

    @Test
    void theHistoryOfAnElementLeavesOutWhatOthersDid() {
        assertEquals(List.of("Renew A", "Begin"),
                all(three(), Optional.of("a")).stream().map(Chapter::message).toList());
    }

    @Test
    void whoStopsItIsToldNoFurtherCommit() {
        try (HistoryReading reading = new HistoryReading(three().place(Language.EN), Optional.empty())) {
            List<String> read = new ArrayList<>();

            boolean more = reading.next(10, chapter -> {
                read.add(chapter.message());
                reading.stop();
            });

            assertFalse(more);
            assertEquals(List.of("Renew A"), read);
        }
    }

    @Test
    void whatIsLongIsToldInShort() {
        GitTown town = GitTown.in(temporary.resolve("g")).sketch("Application a \"A\"", "Application b \"B\"",
                "Application c \"C\"", "Application d \"D\"");
        town.commit("Begin");

        assertEquals("A: application added; B: application added; and 2 more",
                all(town, Optional.empty()).getFirst().what());
    }

    @Test
    void aMergeSaysThatItIsOne() {
        GitTown town = GitTown.in(temporary.resolve("g"));
        town.sketch("file one.landskab", "Application a \"A\"").commit("Begin");
        town.git("checkout", "--quiet", "-b", "other");
        town.sketch("file two.landskab", "Application b \"B\"").commit("Add B");
        town.git("checkout", "--quiet", "main");
        town.sketch("file one.landskab", "Application a \"A\" version=2").commit("Renew A");
        town.git("merge", "--quiet", "--no-ff", "-m", "Together", "other");

        Chapter merge = all(town, Optional.empty()).getFirst();

        assertEquals("Together (merge)", merge.message());
        assertEquals("B: application added", merge.what());
    }

    @Test
    void aCommitThatChangedOnlyHowAFileIsWrittenSaysSo() {
        GitTown town = three();
        String file = town.git("ls-files");
        town.write(file, town.read(file) + "\n").commit("A line more");

        assertEquals("nothing that the landscape says", all(town, Optional.empty()).getFirst().what());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | A: version set to 2
            DA | A: version er sat til 2
            SV | A: version har satts till 2
            """)
    void itIsToldInTheLanguageOfTheReader(Language language, String what) {
        try (HistoryReading reading = new HistoryReading(three().place(language), Optional.empty())) {
            List<String> read = new ArrayList<>();
            reading.next(1, chapter -> read.add(chapter.what()));

            assertEquals(List.of(what), read);
        }
    }

    @Test
    void aFolderInNoRepositoryAndARepositoryWithoutACommitAreRefused() {
        Place nowhere = new Place(temporary, PartFormats.standard(), Language.EN, ZoneOffset.UTC);
        GitTown empty = GitTown.in(temporary.resolve("g"));

        try (HistoryReading reading = new HistoryReading(nowhere, Optional.empty())) {
            assertThrows(UnreadableException.class, () -> reading.next(1, chapter -> { }));
        }
        assertThrows(UnreadableException.class, () -> all(empty, Optional.empty()));
    }

    private GitTown three() {
        GitTown town = GitTown.in(temporary.resolve("g"));
        town.sketch("Application a \"A\"").commit("Begin");
        town.sketch("Application a \"A\"", "Application b \"B\"").commit("Add B");
        town.sketch("Application a \"A\" version=2", "Application b \"B\"").commit("Renew A\n\nbecause it is old");
        return town;
    }

    private static List<Chapter> all(GitTown town, Optional<String> id) {
        try (HistoryReading reading = new HistoryReading(town.place(Language.EN), id)) {
            List<Chapter> read = new ArrayList<>();
            while (reading.next(1, read::add)) {
                assertFalse(read.isEmpty());
            }
            return read;
        }
    }
}
