// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.core.Document;
import dk.landskab.model.core.Part;
import dk.landskab.store.ContentKey;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.Disk;
import dk.landskab.testkit.FaultyDisk;
import dk.landskab.testkit.MeddlingDisk;
import dk.landskab.testkit.RandomLandscape;

/** A file is the old one or the new one, whole, whatever fails; and nobody's change is overwritten unseen. */
class SavingTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasSavedIsReadBack() throws IOException {
        LandscapeFolder landscape = LandscapeFolder.at(folder);
        Map<String, String> keys = landscape.save(List.of(PartDraft.added("a/b.landskab", RandomLandscape.part(1, 20))));
        Landscape read = landscape.read();
        assertEquals(List.of(), read.problems());
        assertEquals(keys, Map.of("a/b.landskab", read.parts().getFirst().source().contentKey()));
        assertEquals(List.of("a", "a/b.landskab"), names());
    }

    @Test
    void savingWhatIsUnchangedDoesNotTouchTheFile() throws IOException {
        LandscapeFolder landscape = saved(1);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file(), longAgo);
        landscape.save(List.of(PartDraft.changed(landscape.read().parts().getFirst())));
        assertEquals(longAgo, Files.getLastModifiedTime(file()));
    }

    @ParameterizedTest
    @EnumSource(FaultyDisk.After.class)
    void whateverCallFailsEveryFileIsWholeAndTheErrorTellsWhichAreNew(FaultyDisk.After after) throws IOException {
        saved(1);
        Part other = RandomLandscape.part(5, 3);
        other.setId("other");
        LandscapeFolder.at(folder).save(List.of(PartDraft.added("b.landskab", other)));
        byte[] oldA = Files.readAllBytes(file());
        byte[] oldB = Files.readAllBytes(folder.resolve("b.landskab"));
        int faults = 0;
        for (boolean failed = true; failed; faults++) {
            failed = saveWithFault(faults, after, oldA, oldB);
        }
        assertTrue(faults > 50, "calls that failed: " + faults);
    }

    /** Saves two files on a disk that fails at a call; says whether it came to that. */
    private boolean saveWithFault(int call, FaultyDisk.After after, byte[] oldA, byte[] oldB) throws IOException {
        Files.write(file(), oldA);
        Files.write(folder.resolve("b.landskab"), oldB);
        Landscape landscape = LandscapeFolder.at(folder).read();
        landscape.parts().forEach(part -> ((Part) part.roots().getFirst()).setTitle("new"));
        List<PartDraft> drafts = landscape.parts().stream().map(PartDraft::changed).toList();
        FaultyDisk disk = new FaultyDisk(call, after, 64);
        LandscapeFolder target = LandscapeFolder.at(folder, PartFormats.standard(), disk);
        try {
            target.save(drafts);
            assertNew("a.landskab", drafts);
            assertNew("b.landskab", drafts);
        } catch (WriteRefusedException e) {
            assertTrue(disk.hasFailed(), e::getMessage);
            assertOldOrNew("a.landskab", oldA, drafts, e);
            assertOldOrNew("b.landskab", oldB, drafts, e);
        }
        if (after == FaultyDisk.After.RECOVERS) {
            assertEquals(List.of("a.landskab", "b.landskab"), names(), "after a fault at call " + call);
        }
        clean();
        return disk.hasFailed();
    }

    private void assertNew(String path, List<PartDraft> drafts) throws IOException {
        assertArrayEquals(bytes(path, drafts), Files.readAllBytes(folder.resolve(path)));
    }

    private void assertOldOrNew(String path, byte[] old, List<PartDraft> drafts, WriteRefusedException e)
            throws IOException {
        boolean told = e.what().key().equals("midway") && ((List<?>) e.what().arguments().get(1)).contains(path);
        assertArrayEquals(told ? bytes(path, drafts) : old, Files.readAllBytes(folder.resolve(path)),
                () -> path + " after " + e.getMessage());
    }

    private static byte[] bytes(String path, List<PartDraft> drafts) {
        return Parts.write(drafts.stream().filter(draft -> draft.path().equals(path)).findFirst().orElseThrow().root());
    }

    @Test
    void aSerialiserThatThrowsAtAnyObjectLeavesTheFileAlone() throws IOException {
        saved(1);
        byte[] old = Files.readAllBytes(file());
        Part part = (Part) LandscapeFolder.at(folder).read().parts().getFirst().roots().getFirst();
        String key = ContentKey.of(old);
        part.getElements().clear();
        for (int i = 0; i < 200; i++) {
            Document document = dk.landskab.model.core.CoreFactory.eINSTANCE.createDocument();
            document.setId("d" + i);
            part.getElements().add(document);
        }
        for (int i = 0; i < 200; i++) {
            part.getElements().get(i).setName("bad \u0000");
            PartDraft draft = new PartDraft("a.landskab", part, Optional.of(key));
            assertThrows(WriteRefusedException.class, () -> LandscapeFolder.at(folder).save(List.of(draft)));
            assertArrayEquals(old, Files.readAllBytes(file()));
            assertEquals(List.of("a.landskab"), names());
            part.getElements().get(i).setName("good");
        }
    }

    @Test
    void aSerialiserWithAFaultOfItsOwnLeavesTheFileAlone() throws IOException {
        saved(1);
        byte[] old = Files.readAllBytes(file());
        IllegalStateException fault = new IllegalStateException("a fault of ours");
        LandscapeFolder landscape = LandscapeFolder.at(folder, PartFormats.standard().with(new FaultyFormat(fault)));
        PartDraft first = new PartDraft("a.landskab", RandomLandscape.part(2, 3), Optional.of(ContentKey.of(old)));
        PartDraft second = PartDraft.added("b.faulty", RandomLandscape.part(3, 3));
        assertSame(fault, assertThrows(IllegalStateException.class, () -> landscape.save(List.of(first, second))));
        assertArrayEquals(old, Files.readAllBytes(file()));
        assertEquals(List.of("a.landskab"), names());
    }

    @Test
    void aFileChangedByAnotherWithTheSameSizeAndTimeIsNotOverwritten() throws IOException {
        LandscapeFolder landscape = saved(1);
        PartDraft draft = PartDraft.changed(landscape.read().parts().getFirst());
        ((Part) draft.root()).setTitle("mine");
        FileTime time = Files.getLastModifiedTime(file());
        byte[] theirs = Files.readAllBytes(file());
        theirs[theirs.length - 20] ^= 1;
        Files.write(file(), theirs);
        Files.setLastModifiedTime(file(), time);
        refused("changed", landscape, draft);
        assertArrayEquals(theirs, Files.readAllBytes(file()));
    }

    @Test
    void aFileThatWasRemovedIsNotMadeAgain() throws IOException {
        LandscapeFolder landscape = saved(1);
        PartDraft draft = PartDraft.changed(landscape.read().parts().getFirst());
        Files.delete(file());
        refused("gone", landscape, draft);
        assertFalse(Files.exists(file()));
    }

    @Test
    void aFileThatWasNotReadIsNotOverwritten() throws IOException {
        LandscapeFolder landscape = saved(1);
        byte[] theirs = Files.readAllBytes(file());
        refused("alreadyThere", landscape, PartDraft.added("a.landskab", RandomLandscape.part(2, 2)));
        assertArrayEquals(theirs, Files.readAllBytes(file()));
    }

    @Test
    void aFileChangedBetweenTheFirstLookAndTheReplacementIsNotOverwritten() throws IOException {
        saved(1);
        byte[] theirs = "theirs".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Disk disk = new MeddlingDisk(Disk.real(), () -> Files.write(file(), theirs));
        LandscapeFolder landscape = LandscapeFolder.at(folder, PartFormats.standard(), disk);
        PartDraft draft = PartDraft.changed(landscape.read().parts().getFirst());
        ((Part) draft.root()).setTitle("mine");
        refused("changed", landscape, draft);
        assertArrayEquals(theirs, Files.readAllBytes(file()));
        assertEquals(List.of("a.landskab"), names());
    }

    @Test
    void whatWasNotUnderstoodIsNotSavedOver() throws IOException {
        byte[] newer = Parts.file("<elements xsi:type=\"core:Document\" id=\"d\" pages=\"3\"/>");
        Files.write(file(), newer);
        LandscapeFolder landscape = LandscapeFolder.at(folder);
        PartDraft draft = PartDraft.changed(landscape.read().parts().getFirst());
        ((Part) draft.root()).setTitle("mine");
        WriteRefusedException refusal = refused("wouldLose", landscape, draft);
        assertEquals("a.landskab:12", refusal.location().file() + ":" + refusal.location().line());
        assertArrayEquals(newer, Files.readAllBytes(file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.landskab", "a/../../x.landskab", "/tmp-x/x.landskab", ".."})
    void nothingIsWrittenOutsideTheFolder(String path) throws IOException {
        assertThrows(WriteRefusedException.class,
                () -> LandscapeFolder.at(folder).save(List.of(PartDraft.added(path, RandomLandscape.part(1, 1)))));
        assertEquals(List.of(), names());
    }

    @Test
    void nothingIsWrittenThroughALink(@TempDir Path outside) throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), outside);
        Files.createSymbolicLink(folder.resolve("x.landskab"), outside.resolve("x.landskab"));
        LandscapeFolder landscape = LandscapeFolder.at(folder);
        refused("outside", landscape, PartDraft.added("link/y.landskab", RandomLandscape.part(1, 1)));
        refused("notAFile", landscape, PartDraft.added("x.landskab", RandomLandscape.part(1, 1)));
        assertEquals(0, outside.toFile().list().length);
    }

    @Test
    void aFileOfAnotherKindIsNotWritten() {
        refused("noFormat", LandscapeFolder.at(folder), PartDraft.added("a.txt", RandomLandscape.part(1, 1)));
        refused("noFormat", LandscapeFolder.at(folder), PartDraft.added("a.acq", RandomLandscape.part(1, 1)));
    }

    @Test
    void oneFileIsNotWrittenTwiceAtOnce() throws IOException {
        PartDraft draft = PartDraft.added("a.landskab", RandomLandscape.part(1, 1));
        assertThrows(WriteRefusedException.class, () -> LandscapeFolder.at(folder).save(List.of(draft,
                PartDraft.added("x/../a.landskab", RandomLandscape.part(1, 1)))));
        assertEquals(List.of(), names());
    }

    @Test
    void aFileThatIsReadOnlyIsLeftAlone() throws IOException {
        LandscapeFolder landscape = saved(1);
        assumeTrue(Files.getFileStore(file()).supportsFileAttributeView("posix"), "no POSIX permissions here");
        byte[] old = Files.readAllBytes(file());
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));
        PartDraft draft = PartDraft.changed(landscape.read().parts().getFirst());
        ((Part) draft.root()).setTitle("mine");
        refused("readOnly", landscape, draft);
        assertArrayEquals(old, Files.readAllBytes(file()));
    }

    @Test
    void theNewFileHasThePermissionsOfTheOld() throws IOException {
        LandscapeFolder landscape = saved(1);
        assumeTrue(Files.getFileStore(file()).supportsFileAttributeView("posix"), "no POSIX permissions here");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-rw----"));
        PartDraft draft = PartDraft.changed(landscape.read().parts().getFirst());
        ((Part) draft.root()).setTitle("mine");
        landscape.save(List.of(draft));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    void aFolderInPlaceOfTheFileIsLeftAlone() throws IOException {
        Files.createDirectories(file());
        refused("notAFile", LandscapeFolder.at(folder), PartDraft.added("a.landskab", RandomLandscape.part(1, 1)));
        assertTrue(Files.isDirectory(file()));
    }

    @Test
    void whatAKilledProcessLeftIsReadOverAndRemovedByTheNextSaving() throws IOException {
        LandscapeFolder landscape = saved(1);
        Files.writeString(folder.resolve(".a.landskab.2147483646-1f.saving"), "half");
        Files.writeString(folder.resolve(".other.landskab.2147483646-1f.saving"), "half");
        PartDraft draft = PartDraft.changed(landscape.read().parts().getFirst());
        ((Part) draft.root()).setTitle("mine");
        landscape.save(List.of(draft));
        assertEquals(List.of(".other.landskab.2147483646-1f.saving", "a.landskab"), names());
    }

    @Test
    void theNewKeyIsWhatTheNextSavingNeeds() {
        LandscapeFolder landscape = saved(1);
        Part part = RandomLandscape.part(1, 5);
        String key = landscape.read().parts().getFirst().source().contentKey();
        for (int i = 0; i < 5; i++) {
            part.setTitle("title " + i);
            key = landscape.save(List.of(new PartDraft("a.landskab", part, Optional.of(key)))).get("a.landskab");
        }
        assertEquals("title 4", landscape.read().find("part", Part.class).orElseThrow().getTitle());
    }

    private WriteRefusedException refused(String key, LandscapeFolder landscape, PartDraft draft) {
        WriteRefusedException refusal = assertThrows(WriteRefusedException.class,
                () -> landscape.save(List.of(draft)));
        assertEquals(key, refusal.what().key(), refusal::getMessage);
        return refusal;
    }

    private LandscapeFolder saved(int seed) {
        LandscapeFolder landscape = LandscapeFolder.at(folder);
        landscape.save(List.of(PartDraft.added("a.landskab", RandomLandscape.part(seed, 5))));
        return landscape;
    }

    private Path file() {
        return folder.resolve("a.landskab");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted().toList();
        }
    }

    private void clean() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.filter(each -> each.getFileName().toString().startsWith(".")).toList()) {
                Files.delete(path);
            }
        }
    }
}
