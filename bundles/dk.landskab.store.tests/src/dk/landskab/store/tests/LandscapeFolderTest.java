// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.core.Document;
import dk.landskab.store.ContentKey;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;

class LandscapeFolderTest {

    @TempDir
    private Path folder;

    @Test
    void theFilesOfAllFoldersAreListedByPathAndWhatIsHiddenOrLinkedIsNot(@TempDir Path outside) throws IOException {
        Files.write(outside.resolve("secret.landskab"), Parts.file(""));
        for (String path : List.of("b.landskab", "a/z.landskab", "a/B.diagram", "Ø.landskab", "x.acq", "readme.md",
                ".git/c.landskab", "a/.hidden/d.landskab", ".e.landskab", "landskab")) {
            write(path, Parts.text(Parts.file("")));
        }
        Files.createSymbolicLink(folder.resolve("l.landskab"), outside.resolve("secret.landskab"));
        Files.createSymbolicLink(folder.resolve("link"), outside);
        assertEquals(List.of("a/B.diagram", "a/z.landskab", "b.landskab", "x.acq", "Ø.landskab"),
                LandscapeFolder.at(folder).parts().stream().map(PartSource::path).toList());
    }

    @Test
    void manyFilesAreReadAsIfOneAfterTheOther() throws IOException {
        for (int i = 0; i < 60; i++) {
            write("f%02d.landskab".formatted(i), file(i, (i + 1) % 61));
        }
        Landscape landscape = LandscapeFolder.at(folder).read();
        assertEquals(IntStream.range(0, 60).mapToObj(i -> "d" + i).toList(),
                landscape.all(Document.class).stream().map(Document::getId).toList());
        assertEquals(1, landscape.problems().size());
        assertEquals("f59.landskab", landscape.problems().getFirst().location().file());
        for (int i = 20; i < 60; i += 10) {
            write("f%02d.landskab".formatted(i), "broken " + i);
        }
        for (int i = 0; i < 20; i++) {
            assertEquals("f20.landskab", refused("notWellFormed", LandscapeFolder.at(folder)).location().file());
        }
    }

    private static String file(int number, int about) {
        return Parts.text(Parts.file("<elements xsi:type=\"core:Document\" id=\"d%d\" name=\"D\" about=\"d%d\"/>"
                .formatted(number, about))).replace("id=\"part\"", "id=\"part" + number + "\"");
    }

    @Test
    void someOfTheFilesCanBeReadAlone() throws IOException {
        write("a.landskab", file(1, 2));
        write("b.landskab", "broken");
        Landscape landscape = LandscapeFolder.at(folder).read(part -> part.path().startsWith("a"));
        assertEquals(1, landscape.parts().size());
        assertEquals(List.of(), landscape.problems());
    }

    @Test
    void aSingleFileIsALandscape() throws IOException {
        write("a.landskab", file(1, 1));
        write("b.landskab", "broken");
        Landscape landscape = LandscapeFolder.at(folder.resolve("a.landskab")).read();
        assertEquals(1, landscape.all(Document.class).size());
    }

    @Test
    void whatIsNoLandscapeIsRefused() throws IOException {
        refused("noLandscape", LandscapeFolder.at(folder));
        refused("missing", LandscapeFolder.at(folder.resolve("nowhere")));
        write("readme.md", "x");
        refused("noLandscape", LandscapeFolder.at(folder));
        refused("noKind", LandscapeFolder.at(folder.resolve("readme.md")));
    }

    private static UnreadableException refused(String key, LandscapeFolder landscape) {
        UnreadableException refusal = assertThrows(UnreadableException.class, landscape::read);
        assertEquals(key, refusal.what().key());
        return refusal;
    }

    @Test
    void theContentKeyIsTheIdThatGitGivesTheSameBytes() throws IOException {
        assertEquals("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", ContentKey.of(new byte[0]));
        assertEquals("ce013625030ba8dba906f756967f9e9ca394464a", ContentKey.of("hello\n".getBytes()));
        write("a.landskab", file(1, 1));
        LandscapeFolder landscape = LandscapeFolder.at(folder);
        assertEquals(landscape.parts().getFirst().contentKey(),
                landscape.read().parts().getFirst().source().contentKey());
    }

    @Test
    void aFileThatChangedSinceItWasReadDoesNotHandOutOtherBytes() throws IOException {
        write("a.landskab", file(1, 1));
        PartSource source = LandscapeFolder.at(folder).read().parts().getFirst().source();
        assertEquals(file(1, 1), Parts.text(source.bytes()));
        write("a.landskab", file(1, 2));
        assertEquals("fileChanged", assertThrows(UnreadableException.class, source::bytes).what().key());
        Files.delete(folder.resolve("a.landskab"));
        assertEquals("fileGone", assertThrows(UnreadableException.class, source::bytes).what().key());
        assertTrue(source.contentKey().length() == 40);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
