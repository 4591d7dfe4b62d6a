// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.ui.navigator.tests.kit.Window;

/** How the place of an element, the path of a file and a text are decided by a value of one's own, in a bare window. */
@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class OwnPlaceTest {

    private static final String TEXT = "acquisition a \"A\" {\n  need \"%s\"\n}\n";

    @TempDir
    private Path temporary;
    private MergeWindow on;

    @BeforeEach
    void twoBranches() {
        on = new MergeWindow(temporary, Language.EN);
    }

    @AfterEach
    void close() throws Exception {
        on.close();
    }

    @Test
    void aPlaceIsChosenByWordsAmongThoseThatCanHoldTheElement() {
        moved();
        assertEquals("Organisational unit “U” – what it belongs to", on.labels().getFirst());
        assertFalse(use().isEnabled());

        on.choosing(dialog -> {
            Table places = MergeWindow.find(dialog, Table.class);
            assertEquals(List.of("Port", "Quay", "Road", "Shore", "sketch.landskab"), names(places));
            MergeWindow.find(dialog, Text.class).setText("organisation sho");
            assertEquals(List.of("Shore"), names(places));
            on.window().picture("merge-own-place", dialog);
            MergeWindow.press(dialog, "Choose");
        });
        assertEquals("open", on.decision());
        on.use();

        assertEquals("own: Shore", on.decision());
        assertEquals("Shore", on.find(Text.class).getText());
        String merged = on.merged("sketch.landskab");
        assertTrue(merged.indexOf("id=\"u\"") > merged.indexOf("id=\"s\""), merged);
    }

    @Test
    void whoLeavesTheChoiceOfAPlaceOrFindsNoneDecidesNothing() {
        moved();
        on.choosing(dialog -> {
            Table places = MergeWindow.find(dialog, Table.class);
            MergeWindow.find(dialog, Text.class).setText("nowhere");
            assertEquals(0, places.getItemCount());
            assertFalse(dialog.getDefaultButton().isEnabled());
            places.notifyListeners(SWT.DefaultSelection, new Event());
            MergeWindow.press(dialog, "Cancel");
        });

        assertFalse(use().isEnabled());
        assertEquals("open", on.decision());
    }

    @Test
    void aPathIsTypedAndOneThatIsNoneIsRefused() {
        on.merge(() -> on.git.sketch("Application a \"A\""), () -> on.git.git("mv", "sketch.landskab", "ours.landskab"),
                () -> on.git.git("mv", "sketch.landskab", "theirs.landskab"));
        Text path = on.find(Text.class);
        assertEquals("ours.landskab", path.getText());

        path.setText("../other.landskab");
        on.use();
        assertTrue(on.refused().contains("cannot be ../other.landskab"), on.refused());
        assertEquals("open", on.decision());
        on.find(Text.class).setText("apps/own.landskab");
        Window.happens(on.find(Text.class), SWT.DefaultSelection);
        on.settle();

        assertEquals("own: apps/own.landskab", on.decision());
        assertTrue(on.merged("apps/own.landskab").contains("id=\"a\""));
    }

    @Test
    void aTextIsWrittenAsAWholeOrTakenFromBoth() {
        texts("1", "2", "3");
        assertEquals(List.of("As we have it", "As they have it", "As it was before", "As in both, ours first"),
                on.radios());
        on.choose("As in both, ours first");
        assertEquals("As in both, ours first", on.decision());
        Text text = on.find(Text.class);
        assertEquals(TEXT.formatted("2\"\n  need \"3").strip(), text.getText().replace("\r", ""));
        on.window().shell().setSize(1000, 420);
        on.settle();
        on.window().picture("merge-own-text");

        text.setText("need 4");
        on.use();
        assertTrue(on.refused().contains("give the whole of “a”"), on.refused());
        assertEquals("As in both, ours first", on.decision());
        on.find(Text.class).setText("acquisition a \"Mine\" {\n}\n\n");
        on.use();

        assertEquals("own: acquisition a \"Mine\" { }", on.decision());
        assertEquals("acquisition a \"Mine\" {\n}\n", on.merged("a.acq"));
    }

    @Test
    void whereBothMakeNoTextItIsSaidWhy() {
        texts("1", "2\"\n  {", "3");

        assertEquals(List.of("As we have it", "As they have it", "As it was before"), on.radios());
        assertTrue(on.labels().stream().anyMatch(each -> each.startsWith("“As in both” is not offered")),
                on.labels().toString());
    }

    private void moved() {
        String[] base = {"Organisation p \"Port\"", "Organisation q \"Quay\"", "Organisation r \"Road\"",
            "Organisation s \"Shore\""};
        on.sketches(unit(base, 0), unit(base, 1), unit(base, 2));
    }

    private static String unit(String[] organisations, int in) {
        String[] lines = organisations.clone();
        lines[in] += "\n  OrgUnit u \"U\"";
        return String.join("\n", lines);
    }

    private void texts(String base, String ours, String theirs) {
        on.git.sketch("Application other \"Other\"");
        on.merge(() -> on.git.write("a.acq", TEXT.formatted(base)), () -> on.git.write("a.acq", TEXT.formatted(ours)),
                () -> on.git.write("a.acq", TEXT.formatted(theirs)));
    }

    private Button use() {
        return Window.all(on.window().shell(), Button.class).filter(each -> each.getText().equals("Use it")).findFirst()
                .orElseThrow();
    }

    private static List<String> names(Table table) {
        return Arrays.stream(table.getItems()).map((TableItem each) -> each.getText()).toList();
    }
}
