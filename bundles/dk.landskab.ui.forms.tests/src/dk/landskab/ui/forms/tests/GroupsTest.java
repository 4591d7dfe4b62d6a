// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.ToggleHyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.forms.ElementForm;
import dk.landskab.ui.forms.Jump;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

/** Who works by keys comes to any group of a form without going through all that stands before it. */
@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class GroupsTest {

    private static final List<String> TITLES = List.of("Identity", "Details", "Time and lifecycle",
            "Ownership and responsibility", "Security and data protection", "Relations", "Sources and evidence",
            "Referred to by (4)");

    @TempDir
    private Path temporary;
    private Town town;
    private Window window;
    private FormHand hand;
    private ElementForm form;

    @BeforeEach
    void open() {
        town = FormTown.in(temporary, Language.EN);
        window = new Window(700, 400);
        hand = new FormHand(window);
        form = new ElementForm(window.shell(), new TestDesk(town, Language.EN));
        window.open();
        window.shell().forceActive();
        form.show(town.find("town.app.pay"));
        window.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    private Control focus() {
        return window.shell().getDisplay().getFocusControl();
    }

    /** Does what the platform does when one of its keys for pages is pressed: it asks from what has the keyboard upwards. */
    private void turn(int how) {
        for (Control each = focus(); each != null && !each.traverse(how); each = each.getParent()) {
            if (each instanceof Shell) {
                throw new AssertionError("nobody listens");
            }
        }
        window.settle();
    }

    private String title() {
        assertTrue(focus() instanceof ToggleHyperlink, () -> focus() + " is no title");
        return ((Section) focus().getParent()).getText();
    }

    @Test
    void oneKeyLeadsFromTitleToTitleAndFromTheLastToTheFirst() {
        hand.field("Name *", Text.class).setFocus();
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < TITLES.size(); i++) {
            turn(SWT.TRAVERSE_PAGE_NEXT);
            titles.add(title());
        }
        List<String> expected = new ArrayList<>(TITLES.subList(1, TITLES.size()));
        expected.add(TITLES.getFirst());
        assertEquals(expected, titles);
    }

    @ParameterizedTest
    @CsvSource({"Name *, Identity", "Criticality, Details"})
    void theOtherKeyLeadsFirstToTheTitleOfWhatOneIsInAndThenToTheOneBefore(String field, String title) {
        hand.field(field, Control.class).setFocus();
        turn(SWT.TRAVERSE_PAGE_PREVIOUS);
        assertEquals(title, title());
        turn(SWT.TRAVERSE_PAGE_PREVIOUS);
        assertEquals(TITLES.get(Math.floorMod(TITLES.indexOf(title) - 1, TITLES.size())), title());
    }

    @Test
    void theTitleThatHasTheKeyboardIsSeen() {
        hand.field("Name *", Text.class).setFocus();
        turn(SWT.TRAVERSE_PAGE_PREVIOUS);
        turn(SWT.TRAVERSE_PAGE_PREVIOUS);
        assertEquals("Referred to by (4)", title());
        assertTrue(top(focus()) >= 0 && top(focus()) < window.shell().getClientArea().height, () -> "at " + top(focus()));
    }

    private int top(Control control) {
        return window.shell().getDisplay().map(control, window.shell(), 0, 0).y;
    }

    @Test
    void everyTitleTellsTheKeys() {
        Window.all(window.shell(), ToggleHyperlink.class).forEach(each -> assertEquals(
                "Ctrl+PageDown leads to the next group, Ctrl+PageUp to the one before", each.getToolTipText()));
    }

    @Test
    void otherKeysGoTheirWay() {
        Event event = new Event();
        event.detail = SWT.TRAVERSE_TAB_NEXT;
        form.control().notifyListeners(SWT.Traverse, event);
        assertEquals(SWT.TRAVERSE_TAB_NEXT, event.detail);
    }

    @Test
    void everyGroupIsEnteredFromAListWhereverTheKeyboardWas() {
        assertEquals(TITLES, form.jumps().stream().map(Jump::title).toList());

        jump("Relations");
        assertTrue(hand.section("Relations").isExpanded());
        assertTrue(isWithin(focus(), hand.section("Relations")), () -> focus() + " has the keyboard");
        assertTrue(focus() instanceof Button || focus() instanceof Table, () -> focus() + " is a field");
        assertTrue(top(hand.section("Relations")) < 10, () -> "its title stands at " + top(hand.section("Relations")));

        jump("Referred to by (4)");
        assertTrue(focus() instanceof Table);
        assertTrue(hand.section("Referred to by (4)").isExpanded());
    }

    @Test
    void whatWasEnteredStaysUnfoldedForTheNextElement() {
        jump("Relations");
        form.show(town.find("town.app.time"));
        assertTrue(hand.section("Relations").isExpanded());
    }

    @Test
    void whereNothingIsShownThereAreNoGroups() {
        form.show(null);
        assertEquals(List.of(), form.jumps());
    }

    private void jump(String title) {
        form.jumps().stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow().go().run();
        window.settle();
    }

    private static boolean isWithin(Control control, Control above) {
        return control != null && (control == above || isWithin(control.getParent(), above));
    }

    @Test
    void theLineBelowTheNameLeavesOutWhatTellsLeastWhereItIsNarrowAndTheMouseTellsAllOfIt() {
        String all = "Application · town.app.pay · town/application.landskab";
        assertEquals(all, line().getToolTipText());
        List<String> seen = new ArrayList<>();
        for (int width = 900; width > 240; width -= 20) {
            window.shell().setSize(width, 400);
            window.settle();
            Label line = line();
            assertTrue(line.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= Math.max(line.getSize().x, 100),
                    line.getText() + " is cut at " + width);
            if (seen.isEmpty() || !seen.getLast().equals(line.getText())) {
                seen.add(line.getText());
            }
            assertEquals(all, line.getToolTipText());
        }
        assertEquals(List.of(all, "Application · town.app.pay · …/application.landskab", "Application · town.app.pay"), seen);
    }

    @Test
    void whereNotEvenTheIdHasRoomItsEndIsRead() throws Exception {
        String id = "town.app." + "very.".repeat(12) + "deep";
        try (Town other = Town.of(temporary.resolve("other"), Sketch.of("""
                file town/application.landskab
                Application %s "Deep"
                """.formatted(id)), Language.EN)) {
            form.control().dispose();
            form = new ElementForm(window.shell(), new TestDesk(other, Language.EN));
            form.show(other.find(id));
            window.shell().setSize(340, 400);
            window.shell().layout();
            window.settle();

            assertTrue(line().getText().startsWith("…") && line().getText().endsWith("very.deep"), line().getText());
            assertTrue(line().getToolTipText().contains(id));
        }
    }

    private Label line() {
        return Window.all(window.shell(), Label.class).filter(each -> each.getToolTipText() != null
                && each.getToolTipText().contains(" · ")).findFirst().orElseThrow();
    }
}
