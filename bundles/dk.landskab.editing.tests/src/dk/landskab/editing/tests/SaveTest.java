// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.recovery.Recovery;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.Disk;
import dk.landskab.testkit.FaultyDisk;
import dk.landskab.testkit.FaultyDisk.After;
import dk.landskab.testkit.MeddlingDisk;

class SaveTest {

    @TempDir
    private Path temporary;

    @Test
    void savingTwiceWritesOnce() throws IOException {
        Town town = Town.in(temporary);
        try (OpenLandscape open = town.open()) {
            rename(open, "town.app.pay", "Wages");
            open.save();
            assertTrue(town.files().get("town/application.landskab").contains("Wages"));

            rename(open, "town.app.pay", "Salaries");
            open.save();
            assertTrue(town.files().get("town/application.landskab").contains("Salaries"));
            assertEquals(Set.of(), open.dirty());
        }
    }

    @Test
    void whatIsUndoneAfterItWasSavedIsDirtyAndCanBeSavedAgain() throws IOException {
        Town town = Town.in(temporary);
        Map<String, String> before = town.files();
        try (OpenLandscape open = town.open()) {
            rename(open, "town.app.pay", "Wages");
            open.save();
            open.undo();
            assertEquals(Set.of("town/application.landskab"), open.dirty());
            rename(open, "town.data.wage", "Pay");
            assertEquals(Set.of("town/application.landskab", "town/information.landskab"), open.dirty());
            open.undo();

            open.save();
            assertEquals(before, town.files());
        }
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwritten() throws IOException {
        Town town = Town.in(temporary);
        Path file = town.folder().resolve("town/application.landskab");
        try (OpenLandscape open = town.open()) {
            rename(open, "town.app.pay", "Wages");
            String theirs = Files.readString(file).replace("Time", "Clock");
            Files.writeString(file, theirs);

            WriteRefusedException refused = assertThrows(WriteRefusedException.class, open::save);

            assertEquals("town/application.landskab", refused.location().file());
            assertEquals(theirs, Files.readString(file));
            assertEquals(Set.of("town/application.landskab"), open.dirty());
            assertTrue(town.journals().toFile().list().length > 0);
        }
    }

    @Test
    void aSavingThatFailsAtAnyCallLosesNothingAndIsFinishedByTheNext() throws IOException {
        for (int fault = 0;; fault++) {
            Town town = Town.in(temporary.resolve("at-" + fault));
            FaultyDisk disk = new FaultyDisk(fault, After.RECOVERS, 100);
            try (OpenLandscape open = town.openOn(disk)) {
                rename(open, "town.app.pay", "Wages");
                rename(open, "town.data.wage", "Pay");
                Map<String, String> before = town.files();
                boolean refused = isRefused(open);
                assertWhole(town.files(), before, Written.of(open));
                assertEquals(refused, !open.dirty().isEmpty());

                open.save();
                assertEquals(Written.of(open), town.files());
            }
            if (!disk.hasFailed()) {
                assertTrue(fault > 10, "faults were met: " + fault);
                return;
            }
        }
    }

    @Test
    void whatIsEditedWhileTheDiskIsSlowStaysDirtyAndIsFoundAfterACrash() throws IOException {
        Town town = Town.in(temporary);
        Deque<Runnable> meanwhile = new ArrayDeque<>();
        try (OpenLandscape open = town.openOn(slow(meanwhile))) {
            rename(open, "town.app.pay", "Wages");
            rename(open, "town.data.wage", "Pay");
            meanwhile.add(() -> rename(open, "town.app.pay", "Salaries"));

            open.save();

            assertTrue(meanwhile.isEmpty());
            assertEquals(Set.of("town/application.landskab"), open.dirty());
            assertTrue(town.files().get("town/application.landskab").contains("Wages"));
            assertTrue(town.journals().toFile().list().length > 0);

            open.save();
            assertEquals(Written.of(open), town.files());
            assertEquals(0, town.journals().toFile().list().length);
        }
    }

    @Test
    void aCrashAfterASavingThatSomebodyEditedDuringBlamesNobodyElse() throws IOException {
        Town town = Town.in(temporary);
        Deque<Runnable> meanwhile = new ArrayDeque<>();
        OpenLandscape open = town.openOn(slow(meanwhile));
        rename(open, "town.app.pay", "Wages");
        meanwhile.add(() -> rename(open, "town.app.pay", "Salaries"));
        open.save();
        town.crash();

        Recovery recovery = town.notes().pending(town.landscape()).orElseThrow();

        assertEquals(List.of(new Recovery.File("town/application.landskab", recovery.files().getFirst().elements(), false)),
                recovery.files());
        assertEquals("Salaries", recovery.read().find("town.app.pay", Element.class).orElseThrow().getName());
    }

    @Test
    void whatIsTypedWhileTheDiskIsSlowIsAStepOfItsOwn() throws IOException {
        Town town = Town.in(temporary);
        Deque<Runnable> meanwhile = new ArrayDeque<>();
        try (OpenLandscape open = town.openOn(slow(meanwhile))) {
            rename(open, "town.app.pay", "Wages");
            meanwhile.add(() -> open.continuing(open.domain().getCommandStack().getMostRecentCommand(), () -> {
                rename(open, "town.app.pay", "Salaries");
                return null;
            }));

            open.save();
            open.undo();

            assertEquals(Set.of(), open.dirty());
            assertEquals("Wages", ((Element) open.find("town.app.pay").orElseThrow()).getName());
        }
    }

    /** A disk that is so slow that something else is done, by another thread, before it begins to write. */
    private static Disk slow(Queue<Runnable> meanwhile) {
        return new MeddlingDisk(Disk.real(), () -> {
            for (Runnable next = meanwhile.poll(); next != null; next = meanwhile.poll()) {
                CompletableFuture.runAsync(next).join();
            }
            return meanwhile;
        });
    }

    private static boolean isRefused(OpenLandscape open) {
        try {
            open.save();
            return false;
        } catch (WriteRefusedException refused) {
            return true;
        }
    }

    private static void assertWhole(Map<String, String> files, Map<String, String> before, Map<String, String> after) {
        Map<String, String> wrong = new HashMap<>(files);
        wrong.entrySet().removeIf(file -> file.getValue().equals(before.get(file.getKey()))
                || file.getValue().equals(after.get(file.getKey())) || file.getKey().endsWith(".saving"));
        assertEquals(Map.of(), wrong);
        assertFalse(files.isEmpty());
    }

    private static void rename(OpenLandscape open, String id, String name) {
        new ChangeFeature(open).set(open.find(id).orElseThrow(), CorePackage.Literals.ELEMENT__NAME, name).call();
    }
}
