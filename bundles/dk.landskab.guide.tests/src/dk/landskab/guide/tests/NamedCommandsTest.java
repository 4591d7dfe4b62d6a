// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.guide.Chapter;
import dk.landskab.guide.Guide;
import dk.landskab.model.edit.Language;

/** Commands that a chapter names within its sentences are there too. */
class NamedCommandsTest {

    private static final Pattern NAMED = Pattern.compile("`(landskab( [a-z]+)+)");

    @TempDir
    private Path folder;

    static Stream<Chapter> chapters() {
        return Stream.of(Language.values()).flatMap(language -> Guide.in(language).stream());
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void everyNamedCommandExplainsItself(Chapter chapter) {
        List<String> named = named(chapter.markdown());
        assertFalse(named.isEmpty());
        named.forEach(command -> assertTrue(isThere(chapter.language(), command), command));
    }

    @Test
    void aCommandThatIsNotThereIsNoticed() {
        assertFalse(isThere(Language.EN, "landskab acquisition purchase"));
        assertTrue(isThere(Language.EN, "landskab acquisition adopt"));
    }

    private boolean isThere(Language language, String command) {
        return new Desk(folder, language).type(command + " --help").stream()
                .anyMatch(line -> line.contains(command + " ["));
    }

    private static List<String> named(String markdown) {
        return NAMED.matcher(markdown).results().map(each -> each.group(1)).distinct().toList();
    }
}
