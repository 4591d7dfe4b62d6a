// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateText;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.editing.recovery.Recovery;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Share;

class RecoveryTest {

    private static final int GESTURES = 40;

    @TempDir
    private Path temporary;

    static LongStream seeds() {
        return LongStream.range(0, Share.of(1_000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverWasDoneAndNotSavedIsRecovered(long seed) throws IOException {
        Town town = Town.in(temporary);
        OpenLandscape open = town.open();
        RandomGestures gestures = new RandomGestures(open, seed);
        for (int i = 0; i < GESTURES; i++) {
            gestures.next();
            if (seed % 3 == 0 && i == GESTURES / 2) {
                gestures.save();
            }
        }
        Map<String, String> wanted = Written.of(open);
        town.crash();

        Optional<Recovery> pending = town.notes().pending(town.landscape());

        assertEquals(differing(wanted, town.files()),
                pending.map(Recovery::paths).orElse(Set.of()));
        if (pending.isPresent()) {
            assertRecovered(town, pending.get(), wanted);
        }
    }

    private static void assertRecovered(Town town, Recovery recovery, Map<String, String> wanted) throws IOException {
        try (OpenLandscape again = OpenLandscape.recover(town.landscape(), town.notes(), recovery, Language.EN)) {
            assertEquals(wanted, Written.of(again));
            assertEquals(recovery.paths(), again.dirty());
            Reread.check(again);
            new RandomGestures(again, 0).save();
            assertEquals(Written.of(again), town.files());
        }
        assertEquals(List.of(), List.of(Town.filesIn(town.journals())));
    }

    private static Set<String> differing(Map<String, String> wanted, Map<String, String> files) {
        return Stream.concat(wanted.keySet().stream(), files.keySet().stream())
                .filter(path -> !Objects.equals(wanted.get(path), files.get(path))).collect(Collectors.toSet());
    }

    @Test
    void aJournalThatEndsAnywhereIsReadUpToItsLastWholeNote() throws IOException {
        Town town = Town.in(temporary);
        OpenLandscape open = town.open();
        List<Long> ends = new ArrayList<>();
        for (String name : List.of("A", "B", "C")) {
            rename(open, name);
            ends.add(Files.size(Town.filesIn(town.journals())[0]));
        }
        town.crash();
        Path journal = Town.filesIn(town.journals())[0];
        byte[] whole = Files.readAllBytes(journal);

        for (int length = 0; length <= whole.length; length++) {
            Files.write(journal, Arrays.copyOf(whole, length));
            int end = length;
            long notes = ends.stream().filter(each -> each <= end).count();
            assertEquals(notes == 0 ? "Pay" : List.of("A", "B", "C").get((int) notes - 1), nameAfter(town));
        }
    }

    @Test
    void aByteThatTheDiskGarbledEndsTheJournal() throws IOException {
        Town town = Town.in(temporary);
        OpenLandscape open = town.open();
        rename(open, "A");
        int first = (int) Files.size(Town.filesIn(town.journals())[0]);
        rename(open, "B");
        town.crash();
        Path journal = Town.filesIn(town.journals())[0];
        byte[] whole = Files.readAllBytes(journal);

        for (int at = first; at < whole.length; at++) {
            byte[] garbled = whole.clone();
            garbled[at] ^= 0x10;
            Files.write(journal, garbled);
            assertEquals("A", nameAfter(town));
        }
    }

    private static String nameAfter(Town town) {
        return town.notes().pending(town.landscape())
                .map(recovery -> recovery.read().find("town.app.pay", Element.class).orElseThrow().getName())
                .orElse("Pay");
    }

    @Test
    void whoIsAskedIsToldWhichElementsAndWhetherSomebodyChangedTheFileSince() throws IOException {
        Town town = Town.in(temporary);
        OpenLandscape open = town.open();
        rename(open, "Wages");
        new Deletion(open, List.of(open.find("town.data.wage").orElseThrow())).call();
        town.crash();
        Path file = town.folder().resolve("town/application.landskab");
        Files.writeString(file, Files.readString(file).replace("\"Time\"", "\"Clock\""));

        Recovery recovery = town.notes().pending(town.landscape()).orElseThrow();

        assertEquals(Set.of("town/application.landskab true [town.app.pay]",
                "town/information.landskab false [town.data.wage]"),
                recovery.files().stream().map(each -> each.path() + " " + each.changedSince() + " " + each.elements())
                        .collect(Collectors.toSet()));
        assertEquals("Clock", recovery.read().find("town.app.time", Element.class).orElseThrow().getName());
        assertEquals("Wages", recovery.read().find("town.app.pay", Element.class).orElseThrow().getName());
    }

    @Test
    void whatIsRefusedIsThrownAwayAndNotBefore() throws IOException {
        Town town = Town.in(temporary);
        rename(town.open(), "Wages");
        town.crash();
        try (OpenLandscape other = town.open()) {
            assertTrue(town.notes().pending(town.landscape()).isPresent());
        }

        town.notes().pending(town.landscape()).orElseThrow().discard();

        assertEquals(Optional.empty(), town.notes().pending(town.landscape()));
    }

    @Test
    void whatWasOnDiskWhenTheProcessEndedIsNotOfferedWhenSomebodyChangesTheFileLater() throws IOException {
        Town town = Town.in(temporary);
        rename(town.open(), "Wages");
        town.crash();
        Path file = town.folder().resolve("town/application.landskab");
        Files.writeString(file, Files.readString(file).replace("\"Pay\"", "\"Wages\""));
        assertEquals(Optional.empty(), town.notes().pending(town.landscape()));

        Files.writeString(file, Files.readString(file).replace("\"Wages\"", "\"Salaries\""));

        assertEquals(Optional.empty(), town.notes().pending(town.landscape()));
        assertEquals(0, Town.filesIn(town.journals()).length);
    }

    @Test
    void aProcessThatStillLivesIsLeftAlone() {
        Town town = Town.in(temporary);
        rename(town.open(), "Wages");

        assertEquals(Optional.empty(), town.notes().pending(town.landscape()));
    }

    @Test
    void savingOrClosingLeavesNoJournal() throws IOException {
        Town town = Town.in(temporary);
        try (OpenLandscape open = town.open()) {
            rename(open, "Wages");
            assertEquals(1, Town.filesIn(town.journals()).length);
            open.save();
            assertEquals(0, Town.filesIn(town.journals()).length);
            rename(open, "Salaries");
        }
        assertEquals(0, Town.filesIn(town.journals()).length);
    }

    @Test
    void whereNothingCanBeWrittenDownThePersonIsToldAndGoesOn() throws IOException {
        Town town = Town.in(temporary);
        Path occupied = Files.writeString(temporary.resolve("file"), "");
        try (OpenLandscape open = OpenLandscape.open(town.landscape(), new Journal.Folder(occupied), Language.EN)) {
            rename(open, "Wages");

            assertTrue(open.unprotected().orElseThrow().in(Language.DA).contains(occupied.toString()));
            open.save();
            assertFalse(open.unprotected().isPresent());
        }
    }

    @Test
    void typingWritesDownWhatIsTypedAndNotTheWholeTextEachTime() throws IOException {
        Town town = Town.in(temporary);
        OpenLandscape open = town.open();
        new EditText(open).replace("town/buy.acq", 0, 0, "# long\n".repeat(10_000)).call();
        long before = Files.size(Town.filesIn(town.journals())[0]);
        for (int i = 0; i < 50; i++) {
            new EditText(open).replace("town/buy.acq", 2 + i, 0, "æ").typing().call();
        }
        assertTrue(Files.size(Town.filesIn(town.journals())[0]) - before < 50 * 200);
        open.undo();
        new EditText(open).replace("town/buy.acq", 2, 4, "short").call();
        String wanted = open.text("town/buy.acq").orElseThrow().content();
        town.crash();

        Recovery recovery = town.notes().pending(town.landscape()).orElseThrow();

        assertEquals(wanted, recovery.text("town/buy.acq"));
    }

    @Test
    void aTextThatWasNoTextAtAllIsRecoveredToTheCharacterWithTheObjectsOfTheFile() throws IOException {
        Town town = Town.in(temporary);
        OpenLandscape open = town.open();
        String before = open.text("town/buy.acq").orElseThrow().content();
        new EditText(open).replace("town/buy.acq", 0, 0, "<<<<<<< ours\n").call();
        new CreateText(open, "town/new.acq", "<<<<<<< theirs\n").call();
        town.crash();

        try (OpenLandscape again = OpenLandscape.recover(town.landscape(), town.notes(),
                town.notes().pending(town.landscape()).orElseThrow(), Language.EN)) {
            assertEquals("<<<<<<< ours\n" + before, again.text("town/buy.acq").orElseThrow().content());
            assertEquals("<<<<<<< theirs\n", again.text("town/new.acq").orElseThrow().content());
            assertEquals("Pay", again.find("town.case.pay").map(Element.class::cast).orElseThrow().getName());
            new EditText(again).replace("town/buy.acq", 0, 13, "").replace("town/new.acq", 0, 7, "#").call();
            again.save();
            assertEquals(before, town.files().get("town/buy.acq"));
        }
    }

    private static void rename(OpenLandscape open, String name) {
        new ChangeFeature(open).set(open.find("town.app.pay").orElseThrow(), CorePackage.Literals.ELEMENT__NAME, name)
                .call();
    }
}
