// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.disk.OutsideChanges;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.gesture.Move;
import dk.landskab.model.application.Integration;
import dk.landskab.model.change.Merger;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

class OutsideTest {

    private static final String APPLICATIONS = "town/application.landskab";
    private static final String CASES = "town/buy.acq";

    @TempDir
    private Path temporary;
    private Town town;
    private OpenLandscape open;

    static LongStream seeds() {
        return LongStream.range(0, Share.of(500));
    }

    @BeforeEach
    void open() {
        town = Town.in(temporary.resolve("mine"));
        open = town.open();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whereNobodyDidAnythingThereIsNothingToTell() {
        rename("Mine");
        assertTrue(open.outside().isEmpty());
        open.save();
        assertTrue(open.outside().isEmpty());
    }

    @Test
    void whatAnotherProgramWroteIsTakenOverAndTheObjectsStay() throws IOException {
        Element pay = pay();
        write(APPLICATIONS, "\"Pay\"", "\"Theirs\"");
        write(CASES, "Pay runs", "Theirs runs");
        OutsideChanges changes = open.outside();
        assertEquals(new OutsideChanges(Set.of(APPLICATIONS, CASES), Set.of(), Set.of(), Set.of()), changes);

        assertEquals(List.of(), open.reload(changes));

        assertSame(pay, pay());
        assertEquals("Theirs Theirs", pay.getName() + " "
                + Town.find(open, "town.case.pay", Acquisition.class).getName());
        assertEquals(Set.of(), open.dirty());
        assertEquals(town.files(), Written.of(open));
        assertTrue(open.undoesOutside());
        open.undo();
        assertFalse(open.undoesOutside());
        assertEquals("Pay", pay.getName());
        assertEquals(Set.of(APPLICATIONS, CASES), open.dirty());
        open.redo();
        assertEquals(Set.of(), open.dirty());
    }

    @Test
    void theNameThatAnotherProgramKeptOfWhatIsNotHereIsTakenOver() throws IOException {
        Path folder = temporary.resolve("plan");
        LandscapeFolder.at(folder).save(List.of(PartDraft.added("plan.landskab", Sketch.of("""
                Merger ny.merger "M" parties=aa
                  Property ny.name.aa key=aa value=Before
                """).parts().getFirst().roots().getFirst())));
        try (OpenLandscape plan = OpenLandscape.open(LandscapeFolder.at(folder), town.notes(), Language.EN)) {
            Merger merger = Town.find(plan, "ny.merger", Merger.class);
            assertEquals("Before", Labels.in(Language.EN).of(merger.getParties().getFirst()));
            Path file = folder.resolve("plan.landskab");
            Files.writeString(file, Files.readString(file).replace("Before", "After"));

            plan.reload(plan.outside());

            assertEquals("After", Labels.in(Language.EN).of(merger.getParties().getFirst()));
            assertEquals(Set.of(), plan.dirty());
        }
    }

    @Test
    void anUndoIsOfAGestureAgainOnceSomethingIsDoneHereAfterTheChange() throws IOException {
        write(APPLICATIONS, "\"Pay\"", "\"Theirs\"");
        assertFalse(open.undoesOutside());
        open.reload(open.outside());
        new ChangeFeature(open).set(pay(), CorePackage.Literals.ELEMENT__NAME, "Mine").call();

        assertFalse(open.undoesOutside());
        open.undo();
        assertTrue(open.undoesOutside());
    }

    @Test
    void filesThatCameAndWentComeAndGoHere() throws IOException {
        Files.move(town.folder().resolve(CASES), town.folder().resolve("town/moved.acq"));
        Files.delete(town.folder().resolve("town/information.landskab"));
        Element time = Town.find(open, "town.app.time", Element.class);
        OutsideChanges changes = open.outside();
        assertEquals(new OutsideChanges(Set.of(), Set.of("town/moved.acq"),
                Set.of(CASES, "town/information.landskab"), Set.of()), changes);

        open.reload(changes);

        assertEquals(Optional.empty(), open.find("town.data.wage"));
        assertSame(time, Town.find(open, "town.case.pay", Acquisition.class).getReplaces().getFirst());
        assertEquals(town.files(), Written.of(open));
        assertEquals(Set.of(), open.dirty());
        Reread.check(open);
        open.undo();
        Reread.check(open);
        open.save();
        assertEquals(Written.of(open), town.files());
    }

    @Test
    void anElementThatMovedToAnotherFileIsTheOneThatOthersReferTo() throws IOException {
        Path applications = town.folder().resolve(APPLICATIONS);
        try (OpenLandscape other = Town.at(temporary.resolve("mine")).open()) {
            new Move(other, other.find("town.app.pay").orElseThrow(),
                    other.parts().stream().filter(part -> part.path().equals("town/information.landskab")).findFirst()
                            .orElseThrow().root()).call();
            other.save();
        }
        assertTrue(Files.exists(applications));
        open.reload(open.outside());

        assertSame(pay(), Town.find(open, "town.int.time", Integration.class).getTo());
        Reread.check(open);
        assertEquals(town.files(), Written.of(open));
    }

    @Test
    void whatWasEditedHereIsKeptUntilAPersonHasSaidWhich() throws IOException {
        rename("Mine");
        new EditText(open).replace(CASES, 0, 0, "# mine\n").call();
        write(APPLICATIONS, "\"Time\"", "\"Theirs\"");
        write(CASES, "Other runs", "Theirs runs");
        OutsideChanges changes = open.outside();
        assertEquals(Set.of(APPLICATIONS, CASES), changes.dirty());

        open.reload(changes);
        assertEquals("Mine", pay().getName());
        assertThrows(WriteRefusedException.class, open::save);

        open.keepMine(APPLICATIONS);
        open.takeTheirs(CASES);
        assertFalse(open.undoesOutside());
        assertEquals(Set.of(APPLICATIONS), open.dirty());
        assertTrue(open.outside().isEmpty());
        open.save();
        assertTrue(town.files().get(APPLICATIONS).contains("Mine"));
        assertTrue(town.files().get(CASES).contains("Theirs runs"));
        assertEquals(town.files(), Written.of(open));
        open.undo();
        assertTrue(open.text(CASES).orElseThrow().content().startsWith("# mine\n"));
        Reread.check(open);
    }

    @Test
    void aFileThatIsGoneAndWasEditedHereIsSavedAgainOrLetGo() throws IOException {
        rename("Mine");
        Files.delete(town.folder().resolve(APPLICATIONS));
        assertEquals(Set.of(APPLICATIONS), open.outside().dirty());
        assertThrows(WriteRefusedException.class, open::save);

        open.keepMine(APPLICATIONS);
        open.save();
        assertTrue(town.files().get(APPLICATIONS).contains("Mine"));

        rename("More");
        Files.delete(town.folder().resolve(APPLICATIONS));
        open.takeTheirs(APPLICATIONS);
        assertEquals(Optional.empty(), open.find("town.app.pay"));
        assertEquals(Set.of(), open.dirty());
    }

    @Test
    void whatCannotBeReadIsToldAndStaysAsItWasHere() throws IOException {
        write(APPLICATIONS, "<?xml", "<<<<<<< ours\n<?xml");
        write(CASES, "Pay runs", "Theirs runs");

        List<UnreadableException> unreadable = open.reload(open.outside());

        assertEquals(List.of(APPLICATIONS), unreadable.stream().map(each -> each.location().file()).toList());
        assertEquals("Pay", pay().getName());
        assertEquals("Theirs", Town.find(open, "town.case.pay", Acquisition.class).getName());
        rename("Mine");
        assertThrows(WriteRefusedException.class, open::save);
    }

    @Test
    void aFileThatIsNotWhollyUnderstoodAnyMoreIsShownAndNotEdited() throws IOException {
        write(APPLICATIONS, "name=\"Pay\"", "name=\"Theirs\" newer=\"1\"");
        open.reload(open.outside());

        assertEquals("Theirs", pay().getName());
        assertThrows(EditRefusedException.class, () -> rename("Mine"));
    }

    @Test
    void aTextThatSomebodyChangedSinceACrashIsNotSavedOver() throws IOException {
        new EditText(open).replace(CASES, 0, 0, "# mine\n").call();
        town.crash();
        write(CASES, "Other runs", "Theirs runs");

        try (OpenLandscape again = OpenLandscape.recover(town.landscape(), town.notes(),
                town.notes().pending(town.landscape()).orElseThrow(), Language.EN)) {
            assertTrue(again.text(CASES).orElseThrow().content().startsWith("# mine\n"));
            assertEquals(Set.of(CASES), again.outside().dirty());
            assertThrows(WriteRefusedException.class, again::save);
            again.keepMine(CASES);
            again.save();
            assertTrue(town.files().get(CASES).startsWith("# mine\n"));
        }
    }

    /** Two programs on one folder: whatever each does, taking over what is not dirty leaves nothing mixed up. */
    @ParameterizedTest
    @MethodSource("seeds")
    void twoProgramsOnOneFolderLoseNothing(long seed) throws IOException {
        RandomGestures mine = new RandomGestures(open, seed);
        for (int round = 0; round < 4; round++) {
            gestures(mine, 8);
            if (round % 2 == 0) {
                mine.save();
            }
            Map<String, String> before = Written.of(open);
            Set<String> dirty = open.dirty();
            try (OpenLandscape other = Town.at(temporary.resolve("mine")).open()) {
                RandomGestures theirs = new RandomGestures(other, seed * 31 + round);
                gestures(theirs, 8);
                theirs.save();
            }
            OutsideChanges changes = open.outside();
            assertEquals(List.of(), open.reload(changes));
            Reread.check(open);
            Map<String, String> now = Written.of(open);
            Map<String, String> disk = town.files();
            now.keySet().stream().filter(path -> !dirty.contains(path))
                    .forEach(path -> assertEquals(disk.get(path), now.get(path), path));
            dirty.stream().filter(before::containsKey)
                    .forEach(path -> assertEquals(before.get(path), now.get(path), path));
            changes.dirty().forEach(path -> {
                if (path.hashCode() % 2 == 0) {
                    open.keepMine(path);
                } else {
                    open.takeTheirs(path);
                }
            });
            Reread.check(open);
            assertEquals(Set.of(), open.outside().dirty());
            assertSaved(mine);
        }
    }

    /** What two programs give one id in one file is not saved before a person has given it another. */
    private void assertSaved(RandomGestures mine) throws IOException {
        try {
            mine.save();
            assertEquals(Written.of(open), town.files());
            assertEquals(Set.of(), open.dirty());
        } catch (WriteRefusedException twice) {
            assertTrue(twice.getMessage().contains("is used twice"), twice::getMessage);
            open.dirty().forEach(open::takeTheirs);
        }
    }

    private static void gestures(RandomGestures gestures, int count) {
        for (int i = 0; i < count; i++) {
            gestures.next();
        }
    }

    private Element pay() {
        return Town.find(open, "town.app.pay", Element.class);
    }

    private void rename(String name) {
        new ChangeFeature(open).set(pay(), CorePackage.Literals.ELEMENT__NAME, name).call();
    }

    private void write(String path, String words, String by) throws IOException {
        Path file = town.folder().resolve(path);
        assertTrue(Files.readString(file).contains(words));
        Files.writeString(file, Files.readString(file).replace(words, by));
    }
}
