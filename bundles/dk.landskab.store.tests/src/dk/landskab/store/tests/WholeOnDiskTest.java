// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.edit.Language;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.DiskReason;
import dk.landskab.store.disk.FolderSwap;
import dk.landskab.store.disk.NewFolder;
import dk.landskab.store.disk.WholeFile;
import dk.landskab.testkit.FaultyDisk;
import dk.landskab.testkit.FaultyDisk.After;

/** Files and folders that are written as a whole: whichever call of the disk fails, nothing that stood there is lost. */
class WholeOnDiskTest {

    private static final Map<String, String> OLD = Map.of("a.txt", "old", "sub/b.txt", "old too");
    private static final Map<String, String> NEW = Map.of("a.txt", "new", "c.txt", "new too");
    private static final SortedMap<String, byte[]> FILES = new TreeMap<>(Map.of("a.txt",
            "new".getBytes(StandardCharsets.UTF_8), "sub/c.txt", "new too".getBytes(StandardCharsets.UTF_8)));

    @TempDir
    private Path folder;

    private static void fill(Path place, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = place.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
    }

    private static Map<String, String> files(Path place) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(place)) {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path each : all.filter(Files::isRegularFile).toList()) {
                    files.put(place.relativize(each).toString().replace('\\', '/'), Files.readString(each));
                }
            }
        }
        return files;
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(After.class)
    void whateverCallFailsTheOldFolderOrTheNewStandsWholeAndIsNamedWhereItIsHidden(After after) throws IOException {
        int faults = 0;
        boolean failed = true;
        while (failed) {
            Path home = Files.createDirectory(folder.resolve("at" + faults));
            failed = swappedWithFault(home, faults, after);
            faults++;
        }
        assertTrue(faults > 8, "calls that failed: " + faults);
    }

    /** Says whether it came to the fault. */
    private static boolean swappedWithFault(Path home, int call, After after) throws IOException {
        Path place = home.resolve("report");
        fill(place, OLD);
        FaultyDisk disk = new FaultyDisk(call, after, 64);
        String fault = "after a fault at call " + call;
        try {
            Optional<Path> left = new FolderSwap(place, disk).write(fresh -> fill(fresh, NEW));
            assertEquals(NEW, files(place), fault);
            assertEquals(left.isPresent() ? 2 : 1, names(home).size(), fault);
        } catch (WriteRefusedException kept) {
            String hidden = String.valueOf(kept.what().arguments().getFirst());
            assertEquals(OLD, files(home.resolve(hidden)), fault);
            assertTrue(kept.in(Language.EN).contains(hidden));
        } catch (IOException refused) {
            assertEquals(OLD, files(place), fault);
            assertTrue(after == After.STAYS_BROKEN || names(home).equals(List.of("report")), fault);
        }
        return disk.hasFailed();
    }

    @Test
    void aFillingThatFailsLeavesTheOldFolderAndNothingElse() throws IOException {
        Path place = folder.resolve("report");
        fill(place, OLD);
        for (Exception fault : List.of(new IOException("full"), new IllegalStateException("a fault of ours"))) {
            Exception told = assertThrows(fault.getClass(), () -> new FolderSwap(place).write(fresh -> {
                fill(fresh, NEW);
                switch (fault) {
                    case IOException disk -> throw disk;
                    default -> throw (RuntimeException) fault;
                }
            }));
            assertEquals(fault, told);
            assertEquals(OLD, files(place));
            assertEquals(List.of("report"), names(folder));
        }
    }

    @Test
    void aLinkToTheFolderStaysALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("published"));
        fill(real, OLD);
        Path link = Files.createSymbolicLink(folder.resolve("report"), real);

        new FolderSwap(link).write(fresh -> fill(fresh, NEW));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals(NEW, files(real));
        assertEquals(List.of("published", "report"), names(folder));
    }

    @ParameterizedTest
    @EnumSource(After.class)
    void aNewFolderIsThereWholeOrNotAtAll(After after) throws IOException {
        int faults = 0;
        FaultyDisk disk;
        do {
            Path home = Files.createDirectory(folder.resolve("at" + faults));
            Path place = home.resolve("merged");
            disk = new FaultyDisk(faults++, after, 2);
            writeNew(place, disk);
            Map<String, String> there = files(place);
            assertTrue(there.isEmpty() || there.equals(Map.of("a.txt", "new", "sub/c.txt", "new too")), there::toString);
            assertTrue(disk.hasFailed() || !there.isEmpty(), "nothing failed, and nothing was written");
            assertEquals(there.isEmpty() ? List.of() : List.of("merged"), names(home), "nothing is left beside it");
        } while (disk.hasFailed());
        assertTrue(faults > 12, "calls that failed: " + faults);
    }

    private static void writeNew(Path place, FaultyDisk disk) {
        try {
            NewFolder.write(place, FILES, disk);
        } catch (WriteRefusedException refused) {
            assertTrue(disk.hasFailed(), refused::getMessage);
            assertTrue(refused.in(Language.EN).contains("the disk is full"), () -> refused.in(Language.EN));
        }
    }

    @ParameterizedTest
    @EnumSource(After.class)
    void aFileIsTheOldOneOrTheNewOneWhicheverCallFails(After after) throws IOException {
        byte[] bytes = "what a person decided".getBytes(StandardCharsets.UTF_8);
        int faults = 0;
        FaultyDisk disk;
        do {
            Path file = Files.writeString(Files.createDirectory(folder.resolve("at" + faults)).resolve("f"), "old");
            disk = new FaultyDisk(faults++, after, 5);
            boolean written = written(file, bytes, disk);
            assertEquals(written ? "what a person decided" : "old", Files.readString(file));
            assertTrue(after == After.STAYS_BROKEN || names(file.getParent()).equals(List.of("f")));
        } while (disk.hasFailed());
        assertTrue(faults > 8, "calls that failed: " + faults);
    }

    private static boolean written(Path file, byte[] bytes, FaultyDisk disk) {
        try {
            return new WholeFile(file, disk).write(bytes);
        } catch (IOException refused) {
            assertTrue(disk.hasFailed(), refused::getMessage);
            return false;
        }
    }

    @Test
    void aFileThatIsReplacedKeepsItsLinkAndOneThatSaysTheSameIsLeftAlone() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        assertTrue(new WholeFile(link).write("new".getBytes(StandardCharsets.UTF_8)));
        assertFalse(new WholeFile(link).write("new".getBytes(StandardCharsets.UTF_8)));
        assertTrue(new WholeFile(folder.resolve("deep/er/file")).write(new byte[0]));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
        assertEquals(List.of("deep", "link", "real"), names(folder));
    }

    @Test
    void nothingIsPutOutsideOfANewFolder() throws IOException {
        for (String path : List.of("../x", "a/../../x", "", ".")) {
            assertThrows(WriteRefusedException.class, () -> NewFolder.write(folder.resolve("merged"),
                    new TreeMap<>(Map.of(path, new byte[0]))), path);
        }
        assertEquals(List.of(), names(folder));
    }

    @Test
    void whatIsThereAlreadyIsNotReplacedByANewFolder() throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        fill(folder.resolve("full"), OLD);
        for (String name : List.of("file", "full")) {
            assertThrows(WriteRefusedException.class, () -> NewFolder.refuseUnlessFree(folder.resolve(name)));
            assertThrows(WriteRefusedException.class, () -> NewFolder.write(folder.resolve(name), FILES));
        }
        assertEquals("mine", Files.readString(folder.resolve("file")));
        assertEquals(OLD, files(folder.resolve("full")));
        assertEquals(List.of("file", "full"), names(folder));
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("/x/.report.1f"), "der er ingen fil eller mappe af det navn"),
                Arguments.of(new AccessDeniedException("/x/.report.1f"), "du må ikke bruge den"),
                Arguments.of(new FileSystemException("/x/.report.1f", null, "Quota exceeded"), "din plads på disken er brugt op"),
                Arguments.of(new FileSystemException("/x/.report.1f"), "systemet giver ingen grund"),
                Arguments.of(new IOException("No space left on device"), "disken er fuld"),
                Arguments.of(new IOException(), "systemet giver ingen grund"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void whyTheDiskRefusedIsToldWithoutTheNameOfAHiddenFile(IOException refusal, String words) {
        assertEquals(words, DiskReason.of(refusal).in(Language.DA));
    }
}
