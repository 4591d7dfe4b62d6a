// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.Places;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.PartDraft;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.Sketch;

class PlacesTest {

    private static final ArchiSketch MODEL = ArchiSketch.of("Goal a \"A\"\nGoal b \"B\"\nComposition r a b");

    @TempDir
    private Path temporary;
    private final Places places = Places.standard();

    @BeforeEach
    void prepare() throws IOException, GitAPIException {
        Path work = temporary.resolve("work");
        try (Git git = Git.init().setDirectory(work.toFile()).setInitialBranch("main").call()) {
            save(work, "sub/one.landskab", "Goal kk.one \"One\"");
            save(work, "other/two.landskab", "Goal kk.two \"Two\" parent=kk.one");
            Files.createDirectories(work.resolve("foreign"));
            Files.write(work.resolve("foreign/m.archimate"), MODEL.archi());
            Files.write(work.resolve("foreign/m.xml"), MODEL.exchange());
            MODEL.coArchi(work.resolve("coarchi"));
            commit(git, "first");
            save(work, "sub/one.landskab", "Goal kk.one \"One more\"");
            Files.write(work.resolve("foreign/m.archimate"), ArchiSketch.of("Goal a \"A2\"").archi());
            ArchiSketch.of("Goal c \"C\"").coArchi(work.resolve("coarchi"));
            commit(git, "second");
        }
        Git.cloneRepository().setBare(true).setURI(work.toUri().toString())
                .setDirectory(temporary.resolve("bare.git").toFile()).call().close();
        Files.createDirectories(temporary.resolve("empty/folder"));
        save(temporary.resolve("odd@HEAD"), "x.landskab", "Goal kk.odd \"Odd\"");
    }

    @AfterEach
    void close() {
        places.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            work | kk.one, kk.two
            work/sub | kk.one
            work/sub/one.landskab | kk.one
            work/foreign/m.archimate | a, sketch
            work/foreign/m.xml | a, b, sketch
            work/coarchi | a, b, c, sketch
            work@HEAD~1 | kk.one, kk.two
            work@main | kk.one, kk.two
            work/sub@HEAD~1 | kk.one
            work/other/two.landskab@HEAD | kk.two
            work/foreign/m.archimate@HEAD~1 | a, b, sketch
            work/foreign/m.xml@HEAD | a, b, sketch
            work/coarchi@HEAD~1 | a, b, sketch
            work/coarchi@HEAD | a, b, c, sketch
            bare.git | kk.one, kk.two
            bare.git@HEAD~1 | kk.one, kk.two
            odd@HEAD | kk.odd
            """)
    void everyKindOfPlaceIsResolved(String place, String ids) {
        Landscape landscape = read(place);
        assertEquals(ids, String.join(", ", landscape.all(Element.class).stream().map(Identified::getId).sorted()
                .toList()));
    }

    @Test
    void aRevisionIsReadAsItWas() {
        assertEquals("One", read("work@HEAD~1").find("kk.one", Element.class).orElseThrow().getName());
        assertEquals("One more", read("bare.git").find("kk.one", Element.class).orElseThrow().getName());
        assertTrue(resolve("work@HEAD~1").origin().commit().isPresent());
    }

    @Test
    void whatIsGoneNowIsThereAtARevision() throws IOException {
        Files.delete(temporary.resolve("work/foreign/m.archimate"));
        assertTrue(read("work/foreign/m.archimate@HEAD").find("a").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "nowhere@HEAD", "empty", "empty/folder", "work@nosuch", "work/nosuch@HEAD",
            "work/foreign", "work@", "@HEAD", "", "\0", "\0@HEAD", "work/foreign@HEAD"})
    void whereThereIsNothingItSaysWhatToDo(String place) {
        UnreadableException refused = assertThrows(UnreadableException.class,
                () -> new Resolving(place).read());
        for (Language language : Language.values()) {
            assertTrue(refused.in(language).length() > place.length() + 20, () -> refused.in(language));
        }
    }

    private final class Resolving {

        private final String place;

        Resolving(String place) {
            this.place = place;
        }

        void read() {
            places.resolve(place.isEmpty() || place.startsWith("@") || place.startsWith("\0") ? place
                    : temporary.resolve(place).toString()).read();
        }
    }

    @Test
    void aFolderWithoutLandscapeIsNamedAsTheUserNamedIt() {
        String place = temporary.resolve("empty").toString();
        UnreadableException refused = assertThrows(UnreadableException.class, () -> places.resolve(place));
        assertEquals(place, refused.location().file());
        assertTrue(refused.in(Language.EN).contains("There is no landscape here"), () -> refused.in(Language.EN));
    }

    @Test
    void partsOfForeignModelsHaveKeysOfTheirContent() {
        LandscapeSource now = resolve("work/foreign/m.xml");
        LandscapeSource then = resolve("work/foreign/m.xml@HEAD");
        assertEquals(now.parts().getFirst().contentKey(), then.parts().getFirst().contentKey());
        LandscapeSource folder = resolve("work/coarchi");
        assertEquals(folder.parts().getFirst().contentKey(), resolve("work/coarchi@HEAD").parts().getFirst()
                .contentKey());
        assertTrue(!folder.parts().getFirst().contentKey()
                .equals(resolve("work/coarchi@HEAD~1").parts().getFirst().contentKey()));
        assertEquals(List.of(), folder.read(part -> false).parts());
        assertEquals(1, folder.read(part -> true).parts().size());
    }

    private Landscape read(String place) {
        return resolve(place).read();
    }

    private LandscapeSource resolve(String place) {
        return places.resolve(temporary.resolve(place).toString());
    }

    private static void save(Path folder, String path, String sketch) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve(path));
        LandscapeFolder.at(folder).save(List.of(PartDraft.added(path,
                Sketch.of(sketch).parts().getFirst().roots().getFirst())));
    }

    private static void commit(Git git, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.commit().setSign(false).setMessage(message).setAuthor("A", "a@example.org")
                .setCommitter("A", "a@example.org").call();
    }
}
