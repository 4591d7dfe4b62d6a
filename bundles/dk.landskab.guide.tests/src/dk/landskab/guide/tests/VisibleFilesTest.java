// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.guide.Chapter;
import dk.landskab.guide.Guide;
import dk.landskab.guide.blocks.Block;
import dk.landskab.model.edit.Language;

/**
 * Who reads a chapter as plain Markdown, where the words after a fence are not shown, sees above each text which file or
 * process it belongs to and what to do with it.
 */
class VisibleFilesTest {

    static Stream<Chapter> chapters() {
        return Stream.of(Language.values()).flatMap(language -> Guide.in(language).stream());
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void aboveEachTextStandsWhatItBelongsToAndWhatToDoWithIt(Chapter chapter) {
        Map<Block.Kind, Set<String>> said = new EnumMap<>(Block.Kind.class);
        List<String> lines = chapter.markdown().lines().toList();
        chapter.blocks().stream().filter(each -> each.kind() != Block.Kind.CONSOLE).forEach(block -> {
            String above = lines.get(block.line() - 4);
            assertTrue(above.contains("`" + block.subject() + "`") && above.endsWith(":"),
                    () -> chapter.file() + ":" + block.line() + ": " + above);
            said.computeIfAbsent(block.kind(), each -> new HashSet<>())
                    .add(above.replaceAll("`.*`", "") + (above.startsWith("`") ? lines.get(block.line() - 5) : ""));
        });
        long ways = said.values().stream().mapToLong(Set::size).sum();
        assertEquals(ways, said.values().stream().flatMap(Set::stream).distinct().count(), said::toString);
        for (Block.Kind one : List.of(Block.Kind.ADD, Block.Kind.TRY)) {
            assertTrue(said.getOrDefault(one, Set.of()).size() <= 1, said::toString);
        }
    }
}
