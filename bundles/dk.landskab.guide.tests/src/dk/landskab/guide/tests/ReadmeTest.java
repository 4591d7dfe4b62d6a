// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.guide.Chapter;
import dk.landskab.guide.Guide;
import dk.landskab.model.edit.Language;

/** The first page of the project shows the same ten lines as the guide, and leads to it. */
class ReadmeTest {

    private static final int TEN_LINES = 10;
    private static final String FENCE = "```\n";

    @Test
    void theTenLinesAreThoseOfTheGuide() throws IOException {
        String section = readme().split("\n## Acquisitions\n")[1].split("\n## ")[0];
        String block = section.split(FENCE)[1];
        assertEquals(Guide.named("acquisition", Language.EN).orElseThrow().blocks().getFirst().text(), block);
        assertEquals(TEN_LINES, block.lines().count());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theChapterIsLinkedInEveryLanguage(Language language) throws IOException {
        String file = "bundles/dk.landskab.guide/src/dk/landskab/guide/chapters/"
                + Guide.named("acquisition", language).orElseThrow().file();
        assertTrue(readme().contains("(" + file + ")"), file);
        assertTrue(Files.exists(root().resolve(file)), file);
    }

    @Test
    void everyChapterIsLinked() throws IOException {
        String readme = readme();
        for (Chapter each : Guide.in(Language.EN)) {
            assertTrue(readme.contains("/chapters/" + each.file() + ")"), each.file());
        }
    }

    private static String readme() throws IOException {
        return Files.readString(root().resolve("README.md"));
    }

    private static Path root() {
        String root = System.getProperty("landskab.root", "");
        assumeTrue(!root.isEmpty(), "the property landskab.root is not set");
        return Path.of(root);
    }
}
