// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.guide.Guide;
import dk.landskab.model.edit.Language;

class GuideCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theGuideIsWrittenInTheLanguageOfTheReader(Language language) throws IOException {
        Shell.Outcome outcome = Shell.in(folder).speaking(language).type("guide", "--out", "guide");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.out().replace('\\', '/').contains("guide/index.html"), outcome::out);
        assertTrue(Files.readString(folder.resolve("guide/index.html"))
                .contains(">" + Guide.in(language).getFirst().title() + "</a>"));
    }

    @Test
    void aFolderWithAnotherPageIsRefused() throws IOException {
        Files.writeString(folder.resolve("index.html"), "mine");
        Shell.Outcome outcome = Shell.in(folder).type("guide", "--out", ".");
        assertEquals(3, outcome.status(), outcome::toString);
        assertEquals("mine", Files.readString(folder.resolve("index.html")));
    }
}
