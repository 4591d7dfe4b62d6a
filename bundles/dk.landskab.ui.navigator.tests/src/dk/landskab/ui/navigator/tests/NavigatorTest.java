// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.editing.gesture.Move;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.navigator.Navigator;
import dk.landskab.ui.navigator.grouping.Grouping;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class NavigatorTest {

    @TempDir
    private Path temporary;
    private Town town;
    private TestDesk desk;
    private Window window;
    private Navigator navigator;

    @BeforeEach
    void open() {
        town = Town.in(temporary);
        desk = new TestDesk(town, Language.EN);
        window = new Window(420, 640);
        navigator = new Navigator(window.shell(), desk);
        window.open();
        window.until(() -> tree().getItemCount() == 4);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    @Test
    void theTreeUnfoldsLineByLine() {
        TreeItem applications = unfold(unfold(tree().getItem(3)).getItem(1));

        assertEquals("Applications (4)", applications.getText());
        assertEquals(List.of("Alone", "Care system", "Løn og pension", "Two"), texts(applications.getItems()));
        assertNotNull(applications.getItem(0).getImage());
    }

    @Test
    void onAnotherBackgroundTheLinesHaveOtherIconsAndStayAsTheyWere() {
        TreeItem applications = unfold(unfold(tree().getItem(3)).getItem(1));
        navigator.show(town.find("town.app.two"));
        Image before = applications.getImage();

        for (Control each : List.of(navigator.control(), tree())) {
            each.setBackground(each.getDisplay().getSystemColor(
                    ElementImages.isDark(each) ? SWT.COLOR_WHITE : SWT.COLOR_BLACK));
        }
        window.painted();
        window.until(() -> applications.getImage() != null && applications.getImage() != before);

        assertEquals("Applications (4)", applications.getText());
        assertTrue(applications.getExpanded());
        assertEquals(List.of("Two"), texts(tree().getSelection()));
    }

    @Test
    void theGroupingIsSwitchedInTheBar() {
        Combo grouping = window.find(Combo.class);
        grouping.select(Grouping.ORGANISATION.ordinal());
        Window.happens(grouping, SWT.Selection);
        window.until(() -> tree().getItemCount() == 3);

        assertEquals(List.of("Ærø Town", "Vendor", "Without an organisation (6)"), texts(tree().getItems()));
        assertEquals(Grouping.ORGANISATION, navigator.grouping());
    }

    @Test
    void whatIsChosenElsewhereIsRevealedAndNobodyIsTold() {
        navigator.show(town.find("town.app.pay.use"));

        assertEquals(List.of("master: Wage"), texts(tree().getSelection()));
        assertEquals(List.of(), desk.selected);
    }

    @Test
    void whatThePersonChoosesIsToldAndDoubleClickOpensIt() {
        navigator.show(town.find("town.app.two"));
        Window.happens(tree(), SWT.Selection);
        Window.happens(tree(), SWT.DefaultSelection);

        assertEquals(List.of(town.find("town.app.two")), desk.selected);
        assertEquals(List.of(town.find("town.app.two")), desk.opened);
    }

    @Test
    void typingFindsAndClearingBringsTheTreeBack() {
        Text search = window.find(Text.class);
        search.setText("loen");
        Table hits = window.find(Table.class);
        window.until(() -> hits.isVisible() && hits.getItemCount() == 1);
        assertEquals("Løn og pension", hits.getItem(0).getText());
        assertFalse(tree().isVisible());

        Window.happens(search, SWT.DefaultSelection);
        assertEquals(List.of(town.find("town.app.pay")), desk.opened);

        Window.key(search, SWT.ESC);
        assertTrue(tree().isVisible());
    }

    @Test
    void whatIsFoundFollowsChanges() {
        window.find(Text.class).setText("brandnew");
        Table hits = window.find(Table.class);
        window.until(hits::isVisible);
        assertEquals(0, hits.getItemCount());
        rename("town.app.two", "BrandNew");
        window.until(() -> hits.getItemCount() == 1);
    }

    @Test
    void whatThePersonChoseAmongWhatIsFoundStaysChosenWhenItIsRenamedAndNothingElseIsWhenItIsFoundNoMore() {
        Text search = window.find(Text.class);
        Table hits = window.find(Table.class);
        search.setText("town.app");
        window.until(() -> hits.isVisible() && hits.getItemCount() > 2);
        int two = texts(hits.getItems()).indexOf("Two");
        assertEquals(0, hits.getSelectionIndex());

        hits.setSelection(two);
        Window.happens(hits, SWT.Selection);
        rename("town.app.two", "Aaa");
        window.until(() -> texts(hits.getItems()).contains("Aaa"));
        assertEquals(List.of("Aaa"), texts(hits.getSelection()));

        search.setText("aaa");
        window.until(() -> hits.getItemCount() == 1);
        Window.happens(hits, SWT.Selection);
        rename("town.app.two", "Bbb");
        window.until(() -> hits.getItemCount() == 0);
        search.setText("town.app");
        window.until(() -> hits.getItemCount() > 2);
        assertEquals(0, hits.getSelectionIndex());
    }

    @Test
    void aGestureElsewhereIsSeenAtOnceAndSoIsItsUndo() {
        navigator.show(town.find("town.app.two"));
        rename("town.app.two", "A new name");
        window.settle();
        assertEquals(List.of("A new name", "Alone", "Care system", "Løn og pension"), siblings("alone.app"));

        new Deletion(town.open(), List.of(town.find("town.app.pay"))).call();
        window.settle();
        assertEquals(List.of("A new name", "Alone", "Care system"), siblings("alone.app"));
        town.open().undo();
        town.open().undo();
        window.settle();
        assertEquals(List.of("Alone", "Care system", "Løn og pension", "Two"), siblings("alone.app"));
    }

    @Test
    void whatWasChosenStaysChosenWhereverItsNewNameTakesIt() {
        navigator.show(town.find("town.app.two"));
        for (String name : List.of("A new name", "Zebra", "Bees")) {
            rename("town.app.two", name);
            window.settle();
            assertEquals(List.of(name), texts(tree().getSelection()));
        }
    }

    @Test
    void whatWasChosenStaysChosenWhenItMovesElsewhere() {
        navigator.show(town.find("town.app.pay.use"));
        new Move(town.open(), town.find("town.app.pay.use"), town.find("town.app.two")).call();
        window.settle();
        assertEquals(1, tree().getSelection().length);
        assertEquals("Two", tree().getSelection()[0].getParentItem().getText());
    }

    @Test
    void nothingIsChosenInsteadOfWhatIsDeleted() {
        navigator.show(town.find("town.app.two"));
        new Deletion(town.open(), List.of(town.find("town.app.two"))).call();
        window.settle();
        assertEquals(List.of(), texts(tree().getSelection()));
    }

    @Test
    void aNameIsWrittenOverTheLineAndEscapeLeavesIt() {
        navigator.show(town.find("town.app.two"));
        Window.key(tree(), SWT.F2);
        Text editor = Window.all(tree(), Text.class).findFirst().orElseThrow();
        assertEquals("Two", editor.getText());
        editor.setText("Three");
        Window.happens(editor, SWT.DefaultSelection);

        assertEquals("Three", town.find("town.app.two", Element.class).getName());
        assertTrue(Window.all(tree(), Text.class).findAny().isEmpty());
    }

    @Test
    void deletingAsksOnceAndTellsWhatGoesAlong() {
        navigator.show(town.find("town.app.pay"));
        desk.answer = false;
        Window.key(tree(), SWT.DEL);
        assertTrue(town.open().find("town.app.pay").isPresent());
        assertTrue(desk.asked.getFirst().startsWith("Delete Løn og pension?"), desk.asked.toString());
        assertTrue(desk.asked.getFirst().contains("Care to pay"), desk.asked.toString());
        assertTrue(desk.asked.getFirst().contains("1 use of data"), desk.asked.toString());

        desk.answer = true;
        Window.key(tree(), SWT.DEL);
        assertTrue(town.open().find("town.app.pay").isEmpty());
        assertTrue(town.open().undo());
        assertTrue(town.open().find("town.app.pay").isPresent());
    }

    @Test
    void theMenuOffersWhatCanBeCreatedThereAndLetsThePersonNameIt() {
        navigator.show(town.find("town.app.two"));
        Menu menu = menu();
        Menu offered = menu.getItem(0).getMenu();
        assertEquals(List.of("Use of data", "State of a security measure", "", "Documents and other"),
                Arrays.stream(offered.getItems()).map(MenuItem::getText).limit(4).toList());

        TreeItem applications = tree().getSelection()[0].getParentItem();
        tree().setSelection(applications);
        Menu below = menu();
        Window.happens(below.getItem(0).getMenu().getItem(0), SWT.Selection);
        assertEquals("New application", Window.all(tree(), Text.class).findFirst().orElseThrow().getText());
        assertTrue(town.open().find("town.app.new-application").isPresent());
    }

    @Test
    void whatIsNamedAtOnceHasItsIdFromItsNameAndOneUndoTakesItBack() {
        createApplication();
        name("Løn i dag");
        assertEquals(List.of("Løn i dag"), texts(tree().getSelection()));
        assertTrue(town.open().find("town.app.loen-i-dag").isPresent());
        assertTrue(town.open().find("town.app.new-application").isEmpty());

        town.open().undo();
        assertTrue(town.open().dirty().isEmpty());
    }

    @Test
    void whatWasWorkedWithBeforeItIsNamedKeepsItsId() {
        createApplication();
        rename("town.app.two", "Three");
        name("Wages");
        assertEquals("Wages", ((Element) town.find("town.app.new-application")).getName());
    }

    private void createApplication() {
        navigator.show(town.find("town.app.two"));
        tree().setSelection(tree().getSelection()[0].getParentItem());
        Window.happens(menu().getItem(0).getMenu().getItem(0), SWT.Selection);
    }

    private void name(String name) {
        Text field = Window.all(tree(), Text.class).findFirst().orElseThrow();
        field.setText(name);
        Window.happens(field, SWT.DefaultSelection);
        window.settle();
    }

    @Test
    void whatTheSearchFoundIsRenamedByTheSameKeyAndStaysChosen() {
        window.find(Text.class).setText("two");
        Table hits = window.find(Table.class);
        window.until(() -> hits.isVisible() && hits.getItemCount() == 1);

        Window.key(hits, SWT.F2);
        Text field = Window.all(hits, Text.class).findFirst().orElseThrow();
        assertEquals("Two", field.getText());
        field.setText("Two and a half");
        Window.happens(field, SWT.DefaultSelection);
        window.settle();

        assertEquals("Two and a half", ((Element) town.find("town.app.two")).getName());
        window.until(() -> texts(hits.getItems()).equals(List.of("Two and a half")));
        assertEquals(0, Window.all(hits, Text.class).count());
    }

    @Test
    void escapeLeavesTheNameOfWhatTheSearchFoundAsItWas() {
        window.find(Text.class).setText("two");
        Table hits = window.find(Table.class);
        window.until(() -> hits.isVisible() && hits.getItemCount() == 1);

        Window.key(hits, SWT.F2);
        Text field = Window.all(hits, Text.class).findFirst().orElseThrow();
        field.setText("Three");
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        field.notifyListeners(SWT.Traverse, escape);
        window.settle();

        assertEquals("Two", ((Element) town.find("town.app.two")).getName());
        assertEquals(0, Window.all(hits, Text.class).count());
    }

    @Test
    void theDownArrowGoesFromAnEmptySearchIntoTheTree() {
        tree().deselectAll();
        navigator.setFocus();
        Window.key(window.find(Text.class), SWT.ARROW_DOWN);
        assertEquals(List.of(tree().getItem(0)), List.of(tree().getSelection()));
    }

    @Test
    void aMenuThatAKeyAsksForComesBelowTheChosenLine() {
        navigator.show(town.find("town.app.two"));
        Event event = new Event();
        event.detail = SWT.MENU_KEYBOARD;
        tree().notifyListeners(SWT.MenuDetect, event);
        Rectangle line = tree().getSelection()[0].getBounds();
        assertEquals(tree().toDisplay(line.x, line.y + line.height), new Point(event.x, event.y));
    }

    @Test
    void withoutAChosenLineEverythingCanBeCreated() {
        tree().deselectAll();
        List<String> families = Arrays.stream(menu().getItem(0).getMenu().getItems()).map(MenuItem::getText).toList();
        assertEquals(9, families.size());
        assertEquals("Documents and other", families.getFirst());
    }

    @Test
    void whatIsCutMovesOntoTheChosenLineAndARefusalIsTold() {
        navigator.show(town.find("town.app.pay.use"));
        control('x');
        navigator.show(town.find("town.app.two"));
        control('v');
        assertEquals(town.find("town.app.two"), town.find("town.app.pay.use").eContainer());

        control('x');
        navigator.show(town.find("town.app.care"));
        control('v');
        assertEquals(1, desk.told.size());
        assertTrue(desk.told.getFirst().contains("cannot move into"), desk.told.getFirst());
    }

    @Test
    void gesturesOfOtherThreadsAreSeenTooInTheirOrder() throws Exception {
        navigator.show(town.find("town.app.two"));
        Thread other = Thread.ofPlatform().start(() -> {
            for (int i = 0; i <= 100; i++) {
                rename("town.app.two", "Name " + i);
            }
        });
        for (int i = 0; i <= 20; i++) {
            rename("alone.app", "Mine " + i);
            window.settle();
        }
        window.until(() -> !other.isAlive());
        assertEquals(List.of("Care system", "Løn og pension", "Mine 20", "Name 100"), siblings("alone.app"));
    }

    private void control(char key) {
        Event event = new Event();
        event.stateMask = SWT.MOD1;
        event.keyCode = key;
        tree().notifyListeners(SWT.KeyDown, event);
        window.settle();
    }

    @Test
    void problemsAreSeenAtTheLineAndAtTheHeadingsAboveIt() {
        TreeItem heading = tree().getItem(3);
        Image before = heading.getImage();
        navigator.problems(Check.run(Sketch.of(Town.TEXT), desk.today()).findings().stream()
                .flatMap(each -> each.id().flatMap(town.open()::find).stream()
                        .map(object -> new Finding(each.rule(), each.severity(), each.message(),
                                each.id(), Optional.of(object), each.feature(), each.location()))).toList());
        window.settle();
        assertFalse(before == heading.getImage());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itSpeaksTheReadersLanguage(Language language) {
        Window other = window;
        Navigator speaking = new Navigator(other.shell(), new TestDesk(town, language));
        navigator.control().dispose();
        other.shell().layout();
        Combo combo = window.find(Combo.class);
        assertEquals(Stream.of(Grouping.values()).map(each -> each.in(language)).toList(), List.of(combo.getItems()));
        speaking.show(town.find("town.app.pay"));
        window.until(() -> speaking.control().isVisible() && tree().getItemCount() == 4);
        speaking.show(town.find("town.app.pay"));
        window.picture("navigator-" + language.tag());
    }

    private Menu menu() {
        Menu menu = tree().getMenu();
        Window.happens(menu, SWT.Show);
        return menu;
    }

    private void rename(String id, String name) {
        new ChangeFeature(town.open()).set(town.find(id), CorePackage.Literals.ELEMENT__NAME, name).call();
    }

    private List<String> siblings(String id) {
        navigator.show(town.find(id));
        return texts(tree().getSelection()[0].getParentItem().getItems());
    }

    private TreeItem unfold(TreeItem item) {
        item.setExpanded(true);
        window.settle();
        return item;
    }

    private Tree tree() {
        return window.find(Tree.class);
    }

    private static List<String> texts(Item[] items) {
        return Arrays.stream(items).map(Item::getText).toList();
    }
}
