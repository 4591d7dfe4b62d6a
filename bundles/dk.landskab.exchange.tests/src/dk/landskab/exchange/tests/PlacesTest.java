// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
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
    private static Path temporary;
    private final Places places = Places.standard();

    @BeforeAll
    static void prepare() throws IOException, GitAPIException {
        Path work = temporary.resolve("work");
        try (Git git = Git.init().setDirectory(work.toFile()).setInitialBranch("main").call()) {
            save(work, "sub/one.landskab", "Goal kk.one \"One\"");
            save(work, "other/two.landskab", "Goal kk.two \"Two\" parent=kk.one");
            Files.createDirectories(work.resolve("foreign"));
            Files.write(work.resolve("foreign/m.archimate"), MODEL.archi());
            Files.write(work.resolve("foreign/gone.archimate"), MODEL.archi());
            Files.write(work.resolve("foreign/m.xml"), MODEL.exchange());
            MODEL.coArchi(work.resolve("coarchi"));
            commit(git, "first");
            save(work, "sub/one.landskab", "Goal kk.one \"One more\"");
            Files.write(work.resolve("foreign/m.archimate"), ArchiSketch.of("Goal a \"A2\"").archi());
            Files.delete(work.resolve("foreign/gone.archimate"));
            ArchiSketch.of("Goal c \"C\"").coArchi(work.resolve("coarchi"));
            commit(git, "second");
        }
        copyBare(work.resolve(".git"), temporary.resolve("bare.git"));
        Files.createDirectories(temporary.resolve("empty/folder"));
        save(temporary.resolve("odd@HEAD"), "x.landskab", "Goal kk.odd \"Odd\"");
    }

    private static void copyBare(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        String config = Files.readString(to.resolve("config"));
        Files.writeString(to.resolve("config"), config.replace("bare = false", "bare = true"));
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
    void whatIsGoneNowIsThereAtARevision() {
        assertTrue(read("work/foreign/gone.archimate@HEAD~1").find("a").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "nowhere@HEAD", "empty", "empty/folder", "work@nosuch", "work/nosuch@HEAD",
            "work/foreign", "work@", "@HEAD", "", "\0", "\0@HEAD", "work/foreign@HEAD"})
    void whereThereIsNothingItSaysWhatToDo(String place) {
        boolean whole = place.isEmpty() || place.startsWith("@") || place.startsWith("\0");
        String named = whole ? place : temporary.resolve(place).toString();
        UnreadableException refused = assertThrows(UnreadableException.class, () -> places.resolve(named).read());
        for (Language language : Language.values()) {
            assertTrue(refused.in(language).length() > named.length() + 20, () -> refused.in(language));
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
        assertNotEquals(folder.parts().getFirst().contentKey(),
                resolve("work/coarchi@HEAD~1").parts().getFirst().contentKey());
        assertEquals(List.of(), folder.read(part -> false).parts());
        assertEquals(1, folder.read(part -> true).parts().size());
    }

    @Test
    void aForeignModelIsFoundBesideALandscapeByWhoAsksForIt(@TempDir Path both) throws IOException {
        MODEL.coArchi(both);
        save(both, "own/x.landskab", "Goal kk.x \"X\"");
        assertTrue(places.resolve(both.toString()).read().find("kk.x").isPresent());
        assertTrue(places.resolveForeign(both.toString()).read().find("a").isPresent());
    }

    @Test
    void anyChangeOfAFileOfAFolderChangesItsKey(@TempDir Path model) throws IOException {
        LandscapeSource folder = places.resolve(MODEL.coArchi(model).toString());
        String key = folder.parts().getFirst().contentKey();
        assertEquals(key, folder.parts().getFirst().contentKey());
        Files.writeString(model.resolve("model/new.xml"), "<x/>");
        assertNotEquals(key, folder.parts().getFirst().contentKey());
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
