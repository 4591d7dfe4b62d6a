// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;
import dk.landskab.ui.versions.Versions;

/** A town of two commits, whose pay system was renamed by the second, and its versions in a bare window once it is opened. */
final class VersionsWindow implements AutoCloseable {

    static final int HISTORY = 0;
    static final int COMMIT = 1;
    static final int COMPARE = 2;
    static final int BRANCHES = 3;
    static final int MERGE = 4;
    static final int ORIGIN = 5;

    final Town town;
    final GitTown git;
    private final Path folder;
    private TestDesk desk;
    private Window window;
    private Versions versions;
    private TestSurroundings around;

    VersionsWindow(Path temporary) {
        town = Town.in(temporary);
        folder = temporary.resolve("town");
        git = GitTown.in(folder);
        git.commit("Begin");
        rename("town.app.pay", "Wages");
        town.open().save();
        git.commit("Rename the pay system");
    }

    void open(Language language) {
        desk = new TestDesk(town, language);
        window = new Window(1000, 280);
        around = new TestSurroundings(town.open(), () -> versions.changed());
        versions = new Versions(window.shell(), desk, folder, around);
        window.open();
    }

    TestDesk desk() {
        return desk;
    }

    Window window() {
        return window;
    }

    Versions versions() {
        return versions;
    }

    TestSurroundings around() {
        return around;
    }

    void rename(String id, String name) {
        new ChangeFeature(town.open()).set(town.find(id), CorePackage.Literals.ELEMENT__NAME, name).call();
    }

    String name(String id) {
        return Labels.in(Language.EN).of(town.find(id));
    }

    void tab(int index) {
        TabFolder tabs = (TabFolder) versions.control();
        tabs.setSelection(index);
        Window.happens(tabs, SWT.Selection);
        window.settle();
    }

    Composite pane() {
        TabFolder tabs = (TabFolder) versions.control();
        return (Composite) tabs.getItem(tabs.getSelectionIndex()).getControl();
    }

    <T extends Control> Stream<T> all(Class<T> type) {
        return Window.all(pane(), type);
    }

    private <T extends Control> T first(Class<T> type) {
        return all(type).findFirst().orElseThrow(() -> new AssertionError("no " + type.getSimpleName()));
    }

    Table table() {
        return first(Table.class);
    }

    Tree tree() {
        return first(Tree.class);
    }

    Text text() {
        return first(Text.class);
    }

    Combo combo() {
        return first(Combo.class);
    }

    List<String> column(int index) {
        return Arrays.stream(table().getItems()).map((TableItem each) -> each.getText(index)).toList();
    }

    Button button(String text) {
        return called(text).orElseThrow(() -> new AssertionError("no button " + text));
    }

    Optional<Button> called(String text) {
        return all(Button.class).filter(each -> each.getText().replace("&", "").equals(text)).findFirst();
    }

    boolean says(String text) {
        return all(Label.class).anyMatch(each -> each.getText().contains(text));
    }

    /** Waits until a sentence is there. */
    void until(String said) {
        window.until(() -> says(said));
    }

    void press(String text) {
        press(button(text), true);
    }

    void press(Button button, boolean checked) {
        assertTrue(button.isEnabled(), button::getText);
        button.setSelection(checked);
        Window.happens(button, SWT.Selection);
    }

    /** The branches and tags that are shown. */
    Stream<TreeItem> tips() {
        return Arrays.stream(tree().getItems()).flatMap(each -> Arrays.stream(each.getItems()));
    }

    /** Chooses a branch or a tag, as soon as it is there. */
    void choose(String tip) {
        window.until(() -> tips().anyMatch(each -> each.getText().equals(tip)));
        TreeItem found = tips().filter(each -> each.getText().equals(tip)).findFirst().orElseThrow();
        tree().setSelection(found);
        press(found, SWT.Selection);
    }

    /** Presses a button that opens a dialog, and lets the person act in it. */
    void dialog(String button, Consumer<Shell> person) {
        new Dialogs(window).during(() -> press(button), person);
    }

    void press(TreeItem item, int what) {
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(what, event);
    }

    @Override
    public void close() throws Exception {
        if (window != null) {
            window.close();
        }
        town.close();
    }
}
