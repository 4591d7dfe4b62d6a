// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.ui.navigator.tests.kit.Window;

/** How conflicts of every kind of value are decided in the merge editor, in a bare window. */
@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class OwnValueTest {

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
    void aReferenceIsSearchedByNameAmongWhatBothBring() {
        begin("owner=it", "owner=hr", "owner=new", "OrgUnit new \"New unit\"");

        on.choosing(dialog -> {
            Text typed = MergeWindow.find(dialog, Text.class);
            typed.setText("new");
            Table hits = MergeWindow.find(dialog, Table.class);
            on.window().until(() -> hits.getItemCount() == 1);
            assertEquals("New unit", hits.getItem(0).getText());
            assertTrue(hits.getItem(0).getText(1).endsWith("new"), hits.getItem(0).getText(1));
            on.window().picture("merge-own-picker", dialog);
            MergeWindow.press(dialog, "Choose");
        });
        on.use();

        assertEquals("own: New unit", on.decision());
        assertEquals("new", on.open().disputes().getFirst().decision().orElseThrow().value().orElseThrow());
        assertTrue(merged().contains("new"));
    }

    @Test
    void aDateIsUnderstoodWhileItIsTypedAndWhatIsNoneIsNotTaken() {
        begin("lifecycle.endOfLife=2028-01-01", "lifecycle.endOfLife=2029-01-01", "lifecycle.endOfLife=2030-01-01");
        Text text = on.find(Text.class);
        assertEquals("2029-01-01", text.getText());

        text.setText("next year");
        on.use();
        assertEquals("open", on.decision());
        assertTrue(Window.all(on.window().shell(), Label.class).anyMatch(each -> each.isVisible()
                && each.getText().contains("2026-11-25")), "an example of a date is given");
        text.setText("2031-06-30");
        on.use();

        assertEquals("own: 2031-06-30", on.decision());
        assertTrue(merged().contains("endOfLife=\"2031-06-30\""));
    }

    @Test
    void aNumberIsWrittenAsThePersonWritesIt() {
        begin("usersFrom=1", "usersFrom=2", "usersFrom=3");

        on.find(Text.class).setText("1,250");
        Window.happens(on.find(Text.class), SWT.DefaultSelection);
        on.settle();

        assertEquals("own: 1,250", on.decision());
        assertTrue(merged().contains("usersFrom=\"1250\""));
    }

    @Test
    void oneWordOfAListIsChosenInTheWordsOfTheReader() {
        begin("criticality=LOW", "criticality=MEDIUM", "criticality=HIGH");
        Combo combo = on.find(Combo.class);
        assertEquals("medium", combo.getText());

        combo.select(combo.getItemCount() - 1);
        Window.happens(combo, SWT.Selection);
        String word = combo.getText();
        on.use();

        assertEquals("own: " + word, on.decision());
    }

    @Test
    void aQuestionOfFourAnswersIsAnsweredByOne() {
        begin("containsAI=YES", "containsAI=NO", "containsAI=PARTLY");
        Button unknown = on.radio("unknown");

        unknown.setSelection(true);
        Window.happens(unknown, SWT.Selection);
        on.use();

        assertEquals("own: unknown", on.decision());
    }

    @Test
    void everyChoiceSaysWhatHoldsThenAndWhatIsDropped() {
        begin("version=1", "version=2", "version=3");
        List<String> said = on.labels();

        assertTrue(said.contains("Application “A” – version"), said.toString());
        assertTrue(said.contains("Dropped: “3” (theirs)"), said.toString());
        assertTrue(said.contains("Dropped: “2” (ours)"), said.toString());
        assertTrue(said.contains("Dropped: “2” (ours), “3” (theirs)"), said.toString());
    }

    @Test
    void anOrderIsAsInBothOrAsItIsTyped() {
        on.sketches("Decision d \"D\" conditions=fast,cheap", "Decision d \"D\" conditions=cheap,fast,quiet",
                "Decision d \"D\" conditions=fast,safe,cheap");
        assertEquals(List.of("As we have it", "As they have it", "As it was before", "As in both, ours first",
                "As in both, theirs first"), on.radios());

        on.choose("As in both, ours first");
        assertEquals("As in both, ours first", on.decision());
        assertEquals(List.of("cheap", "fast", "quiet", "safe"), inOrder("cheap", "fast", "quiet", "safe"));
        on.find(Text.class).setText("safe\nquiet");
        on.use();
        assertEquals("own: “safe”, “quiet”", on.decision());
        assertEquals(List.of("safe", "quiet"), inOrder("cheap", "fast", "quiet", "safe"));
    }

    @Test
    void whatOneDeletedAndTheOtherChangedIsKeptOrDeletedAndBothSayWhatIsLost() {
        on.sketches("Application a \"A\" version=1", "Application a \"A\" version=2", "Application b \"B\"");
        assertEquals(List.of("Keep it, with what was done to it", "Delete it"), on.radios());
        List<String> said = on.labels();
        assertTrue(said.contains("Dropped: their version deletes application “A”"), said.toString());
        assertTrue(said.contains("Dropped: our version sets version of application “A” to “2”"), said.toString());

        on.choose("Delete it");

        assertEquals("Delete it", on.decision());
        assertFalse(merged().contains("id=\"a\""));
    }

    @Test
    void theRowOfTheOwnValueIsReachedInALowWindow() {
        begin("version=1", "version=2", "version=3");
        on.window().shell().setSize(1000, 110);
        on.window().settle();
        Text text = on.find(Text.class);
        ScrolledComposite scrolled = on.find(ScrolledComposite.class);
        assertTrue(bottom(text, scrolled) > scrolled.getClientArea().height);

        scrolled.setOrigin(0, scrolled.getMinHeight());
        on.window().settle();

        assertTrue(bottom(text, scrolled) <= scrolled.getClientArea().height);
        on.window().picture("merge-own-low");
    }

    private int bottom(Control control, ScrolledComposite in) {
        return on.window().shell().getDisplay().map(control, in, 0, control.getSize().y).y;
    }

    private void begin(String base, String ours, String theirs, String... more) {
        String around = "OrgUnit it \"IT\"\nOrgUnit hr \"HR\"\n";
        on.sketches(around + "Application a \"A\" " + base, around + "Application a \"A\" " + ours,
                around + "Application a \"A\" " + theirs + "\n" + String.join("\n", more));
    }

    private String merged() {
        return on.merged("sketch.landskab");
    }

    /** The words that stand in what would be merged, as they follow each other there. */
    private List<String> inOrder(String... words) {
        Object said = on.open().whole().find("d").orElseThrow().eGet(GovernancePackage.Literals.DECISION__CONDITIONS);
        return ((List<?>) said).stream().map(String::valueOf).filter(List.of(words)::contains).toList();
    }
}
