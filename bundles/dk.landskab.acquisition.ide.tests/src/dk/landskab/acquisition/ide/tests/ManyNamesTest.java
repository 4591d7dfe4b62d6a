// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.testkit.Share;

/** A town with more systems than a list can hold. */
class ManyNamesTest {

    private static final int SYSTEMS = 300;
    private static final String ANY = "<elements xsi:type=\"application:Application\" id=\"town.app.time\"";

    @TempDir
    private Path folder;
    private Editor editor;

    @BeforeEach
    void open() throws IOException {
        Path file = Town.in(folder).resolve("town.landskab");
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < SYSTEMS; i++) {
            more.append("<elements xsi:type=\"application:Application\" id=\"town.app.%s\" name=\"Zone time %d\"/>\n".formatted(
                    system(i), i));
        }
        Files.writeString(file, Files.readString(file).replace(ANY, more + ANY));
        editor = Editor.on(folder);
    }

    @AfterEach
    void close() throws IOException {
        editor.close();
    }

    private static String system(int number) {
        return "sys%c%03d-%s".formatted('a' + number % 26, number, List.of("plan", "mail", "map").get(number % 3));
    }

    private CompletionList offered(String typed) {
        Position caret = editor.open("case.acq", Town.CASE.replace("target pay", "target " + typed + "|"));
        return Editor.answer(editor.texts().completion(new CompletionParams(editor.document("case.acq"), caret)))
                .getRight();
    }

    @Test
    void aListThatIsNotAllSaysSo() {
        CompletionList all = offered("");

        assertEquals(200, all.getItems().size());
        assertTrue(all.isIncomplete());
        assertFalse(offered("sysa").isIncomplete());
    }

    @Test
    void whatBeginsAsTypedIsOfferedBeforeWhatOnlyHasIt() {
        List<String> labels = offered("tim").getItems().stream().map(CompletionItem::getLabel).toList();

        assertEquals(200, labels.size());
        assertEquals("time", labels.getFirst());
    }

    /** One or two letters away from one of all the names, it is among those that may have been meant. */
    @Test
    void aNameIsFoundFromEveryMisspelling() throws InterruptedException {
        Random random = new Random(3);
        for (int i = 0; i < Share.of(500); i++) {
            String right = system(random.nextInt(SYSTEMS));
            String wrong = misspelt(misspelt(right, random), random);
            if (isName(wrong)) {
                continue;
            }
            editor.open("case.acq", Town.CASE.replace("target pay", "target " + wrong));

            String said = editor.told("case.acq", told -> told.stream()
                    .anyMatch(each -> each.getMessage().getLeft().startsWith(wrong + " "))).getFirst().getMessage()
                    .getLeft();

            List<String> near = new ArrayList<>(List.of(said.replaceFirst(".*Did you mean (.*)\\?", "$1").split(", ")));
            assertTrue(near.contains(right) || near.size() == 3, () -> right + " for " + wrong + ": " + said);
        }
    }

    private static boolean isName(String wrong) {
        for (int i = 0; i < SYSTEMS; i++) {
            if (system(i).equals(wrong)) {
                return true;
            }
        }
        return false;
    }

    private static String misspelt(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + 'q' + name.substring(at);
            default -> name.substring(0, at) + 'x' + name.substring(at + 1);
        };
    }

    @Test
    void aTextIsSetOutAndKeepsItsComments() {
        String text = Town.CASE.replace("  target pay new\n", "      target   pay    new // as decided\n");
        editor.open("case.acq", text);

        List<? extends TextEdit> edits = Editor.answer(editor.texts().formatting(new DocumentFormattingParams(
                editor.document("case.acq"), new FormattingOptions(2, true))));

        assertEquals(Town.CASE.replace("  target pay new\n", "  target pay new // as decided\n"), editor.after("case.acq",
                text, Map.of(editor.uri("case.acq"), new ArrayList<>(edits))));
    }
}
