// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.cli.Main;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.TextsCheck;

class HelpTest {

    private static final String[] COMMANDS = {"demo", "new", "check", "import", "export", "diff", "log", "blame", "gap",
        "merge", "git", "merger", "acquisition"};
    private static final String[] ACQUISITION = {"check", "pipeline", "status", "consolidate", "documents"};

    @TempDir
    private Path folder;

    static Stream<Arguments> commandsInEveryLanguage() {
        return Stream.of(COMMANDS).flatMap(command -> Stream.of(Language.values())
                .map(language -> Arguments.of(command, language)));
    }

    @ParameterizedTest
    @MethodSource("commandsInEveryLanguage")
    void everyCommandExplainsItselfWithAnExample(String command, Language language) {
        Shell.Outcome outcome = Shell.in(folder).speaking(language).type(command, "--help");

        assertEquals(0, outcome.status());
        assertTrue(outcome.out().contains("landskab " + command), outcome::out);
        assertTrue(outcome.out().stripTrailing().lines().reduce((one, other) -> other).orElseThrow()
                .startsWith("  landskab " + command + " "), outcome::out);
        assertFalse(outcome.out().contains("${"), outcome::out);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandAboutAcquisitionsExplainsItselfWithAnExample(Language language) {
        Shell.Outcome list = Shell.in(folder).speaking(language).type("acquisition");
        for (String command : ACQUISITION) {
            Shell.Outcome outcome = Shell.in(folder).speaking(language).type("acquisition", command, "--help");

            assertEquals(0, outcome.status());
            assertTrue(outcome.out().stripTrailing().lines().reduce((one, other) -> other).orElseThrow()
                    .startsWith("  landskab acquisition " + command + " "), outcome::out);
            assertTrue(list.out().lines().anyMatch(line -> line.matches(" +" + command + " +\\S.*")), list::out);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCommandsAreListedWithWhatTheyDo(Language language) {
        Shell.Outcome outcome = Shell.in(folder).speaking(language).type();

        assertEquals(0, outcome.status());
        for (String command : COMMANDS) {
            assertTrue(outcome.out().lines().anyMatch(line -> line.matches(" +" + command + " +\\S.*")), command);
        }
        assertFalse(outcome.out().contains("self-check"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "sv"})
    void theHelpHasTheSameKeysInEveryLanguage(String tag) throws IOException {
        assertEquals(keys("help.properties"), keys("help_" + tag + ".properties"));
    }

    @Test
    void everythingThatIsSaidIsSaidInEveryLanguage() {
        TextsCheck.complete(Main.class);
    }

    private static TreeSet<Object> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Main.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(properties.keySet());
    }
}
