// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.example.repository.ExampleRepositories;
import dk.landskab.guide.Chapter;
import dk.landskab.guide.Guide;
import dk.landskab.model.edit.Language;

/**
 * Does what the guide says and sees what it says. With {@code -Dlandskab.guide.accept=FOLDER} the chapters in that
 * folder are given what the commands really show, to be looked at and committed.
 */
class GuideIsTrueTest {

    private static final String ACCEPT = System.getProperty("landskab.guide.accept", "");

    @TempDir
    private static Path example;

    @TempDir
    private Path folder;

    @BeforeAll
    static void theExampleIsSetUpOnce() {
        ExampleRepositories.create(example);
    }

    static Stream<Chapter> chapters() {
        return Stream.of(Language.values()).flatMap(language -> Guide.in(language).stream());
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void whoDoesWhatAChapterSaysSeesWhatItSays(Chapter chapter) throws IOException {
        if (!chapter.blocks().isEmpty()) {
            copyExample();
        }

        String read = new Reader(new Desk(folder, chapter.language()), chapter).read();

        if (!ACCEPT.isEmpty()) {
            Files.writeString(Path.of(ACCEPT, chapter.file()), read);
        }
        assertEquals(chapter.markdown(), read, chapter.file());
    }

    /** What a chapter does to the example is no matter of the others. */
    private void copyExample() throws IOException {
        try (Stream<Path> all = Files.walk(example)) {
            for (Path each : (Iterable<Path>) all.filter(file -> !file.equals(example))::iterator) {
                Files.copy(each, folder.resolve(example.relativize(each).toString()));
            }
        }
    }
}
