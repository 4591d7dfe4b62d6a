// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
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
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;
import dk.landskab.ui.versions.MergeEditor;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.Merging;

/** How conflicts of every kind of value are decided in the merge editor, in a bare window. */
@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class OwnValueTest {

    @TempDir
    private Path temporary;
    private GitTown git;
    private Town town;
    private TestDesk desk;
    private Window window;
    private MergeEditor editor;
    private Merging merging;
    private Merging.Open open;

    @BeforeEach
    void twoBranches() {
        town = Town.of(temporary, Sketch.of("Application other \"Other\""), Language.EN);
        git = GitTown.in(temporary.resolve("g"));
    }

    @AfterEach
    void close() throws Exception {
        if (window != null) {
            window.close();
        }
        town.close();
    }

    @Test
    void aReferenceIsSearchedByNameAmongWhatBothBring() {
        begin("owner=it", "owner=hr", "owner=new", "OrgUnit new \"New unit\"");

        picking(dialog -> {
            Text typed = find(dialog, Text.class);
            typed.setText("new");
            Table hits = find(dialog, Table.class);
            window.until(() -> hits.getItemCount() == 1);
            assertEquals("New unit", hits.getItem(0).getText());
            assertTrue(hits.getItem(0).getText(1).endsWith("new"), hits.getItem(0).getText(1));
            window.picture("merge-own-picker", dialog);
            press(dialog, "Choose");
        });
        use();

        assertEquals("own: New unit", decision());
        assertEquals("new", open.disputes().getFirst().decision().orElseThrow().value().orElseThrow());
        assertTrue(merged().contains("new"));
    }

    @Test
    void aDateIsUnderstoodWhileItIsTypedAndWhatIsNoneIsNotTaken() {
        begin("lifecycle.endOfLife=2028-01-01", "lifecycle.endOfLife=2029-01-01", "lifecycle.endOfLife=2030-01-01");
        Text text = find(Text.class);
        assertEquals("2029-01-01", text.getText());

        text.setText("next year");
        use();
        assertEquals("open", decision());
        assertTrue(Window.all(window.shell(), Label.class).anyMatch(each -> each.isVisible()
                && each.getText().contains("2026-11-25")), "an example of a date is given");
        text.setText("2031-06-30");
        use();

        assertEquals("own: 2031-06-30", decision());
        assertTrue(merged().contains("endOfLife=\"2031-06-30\""));
    }

    @Test
    void aNumberIsWrittenAsThePersonWritesIt() {
        begin("usersFrom=1", "usersFrom=2", "usersFrom=3");

        find(Text.class).setText("1,250");
        Window.happens(find(Text.class), SWT.DefaultSelection);
        settle();

        assertEquals("own: 1,250", decision());
        assertTrue(merged().contains("usersFrom=\"1250\""));
    }

    @Test
    void oneWordOfAListIsChosenInTheWordsOfTheReader() {
        begin("criticality=LOW", "criticality=MEDIUM", "criticality=HIGH");
        Combo combo = find(Combo.class);
        assertEquals("medium", combo.getText());

        combo.select(combo.getItemCount() - 1);
        Window.happens(combo, SWT.Selection);
        String word = combo.getText();
        use();

        assertEquals("own: " + word, decision());
    }

    @Test
    void aQuestionOfFourAnswersIsAnsweredByOne() {
        begin("containsAI=YES", "containsAI=NO", "containsAI=PARTLY");
        Button unknown = radio("unknown");

        unknown.setSelection(true);
        Window.happens(unknown, SWT.Selection);
        use();

        assertEquals("own: unknown", decision());
    }

    @Test
    void everyChoiceSaysWhatHoldsThenAndWhatIsDropped() {
        begin("version=1", "version=2", "version=3");
        List<String> said = Window.all(window.shell(), Label.class).map(Label::getText).toList();

        assertTrue(said.contains("Application “A” – version"), said.toString());
        assertTrue(said.contains("Dropped: version “3” (theirs)"), said.toString());
        assertTrue(said.contains("Dropped: version “2” (ours)"), said.toString());
        assertTrue(said.contains("Dropped: version “2” (ours), version “3” (theirs)"), said.toString());
    }

    @Test
    void anOrderIsAsInBothOrAsItIsTyped() {
        sketches("Decision d \"D\" conditions=fast,cheap", "Decision d \"D\" conditions=cheap,fast,quiet",
                "Decision d \"D\" conditions=fast,safe,cheap");
        assertEquals(List.of("As we have it", "As they have it", "As it was before", "As in both, ours first",
                "As in both, theirs first"), radios());

        choose("As in both, ours first");
        assertEquals("As in both, ours first", decision());
        assertEquals(List.of("cheap", "fast", "quiet", "safe"), inOrder("cheap", "fast", "quiet", "safe"));
        find(Text.class).setText("safe\nquiet");
        use();
        assertEquals("own: “safe”, “quiet”", decision());
        assertEquals(List.of("safe", "quiet"), inOrder("cheap", "fast", "quiet", "safe"));
    }

    @Test
    void whatOneDeletedAndTheOtherChangedIsKeptOrDeletedAndBothSayWhatIsLost() {
        sketches("Application a \"A\" version=1", "Application a \"A\" version=2", "Application b \"B\"");
        assertEquals(List.of("Keep it, with what was done to it", "Delete it"), radios());
        List<String> said = Window.all(window.shell(), Label.class).map(Label::getText).toList();
        assertTrue(said.contains("Dropped: their version deletes application “A”"), said.toString());
        assertTrue(said.contains("Dropped: our version sets version of application “A” to “2”"), said.toString());

        choose("Delete it");

        assertEquals("Delete it", decision());
        assertFalse(merged().contains("id=\"a\""));
    }

    @Test
    void theRowOfTheOwnValueIsReachedInALowWindow() {
        begin("version=1", "version=2", "version=3");
        window.shell().setSize(1000, 110);
        window.settle();
        Text text = find(Text.class);
        ScrolledComposite scrolled = find(ScrolledComposite.class);
        assertTrue(bottom(text, scrolled) > scrolled.getClientArea().height);

        scrolled.setOrigin(0, scrolled.getMinHeight());
        window.settle();

        assertTrue(bottom(text, scrolled) <= scrolled.getClientArea().height);
        window.picture("merge-own-low");
    }

    private int bottom(Control control, ScrolledComposite in) {
        return window.shell().getDisplay().map(control, in, 0, control.getSize().y).y;
    }

    private void begin(String base, String ours, String theirs, String... more) {
        String around = "OrgUnit it \"IT\"\nOrgUnit hr \"HR\"\n";
        sketches(around + "Application a \"A\" " + base, around + "Application a \"A\" " + ours,
                around + "Application a \"A\" " + theirs + "\n" + String.join("\n", more));
    }

    private void sketches(String base, String ours, String theirs) {
        git.sketch(base.split("\n")).commit("Begin");
        git.git("switch", "--quiet", "-c", "side");
        git.sketch(theirs.split("\n")).commit("Side");
        git.git("switch", "--quiet", "main");
        git.sketch(ours.split("\n")).commit("Main");
        merging = new Merging(git.place(Language.EN));
        open = merging.begin("side", "side").orElseThrow();
        desk = new TestDesk(town, Language.EN);
        window = new Window(1000, 300);
        editor = new MergeEditor(window.shell(), desk, (dispute, decision) -> {
            open = merging.decide(dispute, Optional.of(decision)).orElseThrow();
            editor.show(Optional.of(open));
        });
        window.open();
        editor.show(Optional.of(open));
        settle();
        assertEquals(1, open.disputes().size(), () -> open.disputes().stream().map(Dispute::title).toList().toString());
    }

    private void settle() {
        window.shell().layout(true, true);
        window.settle();
    }

    /** What the merge comes to, as it is written. */
    private String merged() {
        assertTrue(open.isDecided());
        merging.complete();
        return git.read("sketch.landskab");
    }

    /** The words that stand in what would be merged, as they follow each other there. */
    private List<String> inOrder(String... words) {
        Object said = open.whole().find("d").orElseThrow().eGet(GovernancePackage.Literals.DECISION__CONDITIONS);
        return ((List<?>) said).stream().map(String::valueOf).filter(List.of(words)::contains).toList();
    }

    private void use() {
        press(window.shell(), "Use it");
        settle();
    }

    private void choose(String radio) {
        radio(radio).setSelection(true);
        Window.happens(radio(radio), SWT.Selection);
        settle();
    }

    private Button radio(String text) {
        return Window.all(window.shell(), Button.class).filter(each -> each.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + text));
    }

    private List<String> radios() {
        return Window.all(window.shell(), Button.class).filter(each -> (each.getStyle() & SWT.RADIO) != 0)
                .map(Button::getText).toList();
    }

    private String decision() {
        TableItem row = find(Table.class).getItem(0);
        return row.getText(2);
    }

    private <T extends Control> T find(Class<T> type) {
        return find(window.shell(), type);
    }

    private static <T extends Control> T find(Shell in, Class<T> type) {
        return Window.all(in, type).findFirst().orElseThrow(() -> new AssertionError("no " + type));
    }

    private static void press(Shell in, String text) {
        Window.happens(Window.all(in, Button.class).filter(each -> each.getText().replace("&", "").equals(text))
                .findFirst().orElseThrow(() -> new AssertionError("no " + text)), SWT.Selection);
    }

    /** Lets the person act in the dialog in which a reference is chosen. */
    private void picking(Consumer<Shell> person) {
        Throwable[] failure = new Throwable[1];
        window.shell().getDisplay().asyncExec(() -> {
            Shell dialog = window.shell().getShells()[0];
            try {
                person.accept(dialog);
            } catch (AssertionError | RuntimeException failed) {
                failure[0] = failed;
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
        press(window.shell(), "Choose …");
        settle();
        if (failure[0] != null) {
            throw new AssertionError(failure[0]);
        }
    }
}
