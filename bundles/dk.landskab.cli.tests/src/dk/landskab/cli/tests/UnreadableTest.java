// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that cannot be read: exit status 3, one line that says where and what to do, nothing changed. */
class UnreadableTest {

    private static final String WHOLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:core="https://landskab.dk/model/core" id="p" formatVersion="1">
            </core:Part>
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        shell = Shell.in(Files.createDirectory(folder.resolve("here")));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("truncated", WHOLE.substring(0, WHOLE.length() - 9)),
                Arguments.of("empty", ""),
                Arguments.of("binary", "\0\1\2PK\3\4"),
                Arguments.of("in conflict", WHOLE.replace("</core", "<<<<<<< HEAD\n=======\n>>>>>>> b\n</core")),
                Arguments.of("of another namespace", WHOLE.replace("landskab.dk", "example.org")),
                Arguments.of("with an external entity", WHOLE.replace("<core:Part",
                        "<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<core:Part")),
                Arguments.of("no XML", "name;kind\nA;B\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatIsNoLandscapeIsRefusedWithItsPlace(String what, String content) throws IOException {
        Files.write(shell.folder().resolve("a.landskab"), content.getBytes(StandardCharsets.UTF_8));

        String sound = sound();

        for (String[] words : new String[][] {{"check", "."}, {"check", "a.landskab"}, {"diff", ".", sound},
            {"diff", sound, "a.landskab"}, {"gap", sound, "."}}) {
            assertRefused(words, "a.landskab");
        }
    }

    @Test
    void aFolderWithoutALandscapeIsRefused() {
        assertRefused(new String[] {"check", "."}, "");
        assertRefused(new String[] {"check", "missing"}, "missing");
        assertRefused(new String[] {"log", "."}, "");
    }

    @Test
    void anUnknownRevisionIsRefused() {
        shell.type("new", "town", "--organisation", "town", "--name", "Town");

        assertRefused(new String[] {"check", "town@no-such-branch"}, "no-such-branch");
        assertRefused(new String[] {"diff", "town@HEAD~99", "town"}, "HEAD~99");
    }

    @Test
    void aForeignFileThatIsCutIsRefusedAndNothingIsImported() throws IOException {
        shell.type("new", "town", "--organisation", "town", "--name", "Town");
        Files.writeString(shell.folder().resolve("cut.archimate"), "<?xml version=\"1.0\"?>\n<archimate:model xmlns");

        assertRefused(new String[] {"import", "archimate", "cut.archimate", "--into", "town"}, "cut.archimate");
    }

    @Test
    void aPlaceBelowAFileIsRefusedInWords() throws IOException {
        Files.writeString(shell.folder().resolve("notes.txt"), "mine");
        shell.type("new", "town", "--organisation", "town", "--name", "Town");

        assertRefused(new String[] {"new", "notes.txt/x", "--organisation", "town", "--name", "Town"}, "notes.txt");
        assertRefused(new String[] {"export", "csv", "town", "--out", "notes.txt/x"}, "notes.txt");
        assertRefused(new String[] {"check", "town", "--out", "notes.txt/x"}, "notes.txt");
    }

    @Test
    void aNewLandscapeIsNotPutWhereSomethingIs() throws IOException {
        Files.writeString(shell.folder().resolve("notes.txt"), "mine");

        assertRefused(new String[] {"new", ".", "--organisation", "town", "--name", "Town"}, "");
    }

    private String sound() throws IOException {
        return Files.writeString(folder.resolve("sound.landskab"), WHOLE).toString();
    }

    private void assertRefused(String[] words, String named) {
        Map<String, String> before = content();

        Shell.Outcome outcome = shell.type(words);

        assertEquals(3, outcome.status(), outcome::toString);
        assertEquals(1, outcome.err().lines().count(), outcome::err);
        assertTrue(outcome.err().contains(named), outcome::err);
        assertFalse(outcome.err().contains("Exception"), outcome::err);
        assertEquals("", outcome.out());
        assertEquals(before, content());
    }

    private Map<String, String> content() {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(shell.folder())) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                content.put(each.toString(), new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return content;
    }
}
