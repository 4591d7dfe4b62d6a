// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.BigLandscape;
import dk.landskab.ui.forms.ElementForm;
import dk.landskab.ui.navigator.Navigator;
import dk.landskab.ui.navigator.catalogue.Catalogue;
import dk.landskab.ui.navigator.grouping.Grouping;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

/** Tree and form over many elements, with the longest event of each act printed: 100,000 in profile full, else 5,000. */
@Timeout(300)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class ManyElementsTest {

    private static final int MANY = Boolean.getBoolean("landskab.full") ? 100_000 : 5_000;
    private static final String APPLICATION = "k.10";

    @TempDir
    private Path temporary;

    @Test
    void treeSearchAndFormWorkInSmallEvents() throws Exception {
        LandscapeFolder folder = LandscapeFolder.at(temporary.resolve("big"));
        folder.save(List.of(PartDraft.added("big.landskab", BigLandscape.part(MANY, 1))));
        OpenLandscape open = OpenLandscape.open(folder, new Journal.Folder(temporary.resolve("journals")), Language.DA);
        try (Town town = new Town(open, new Catalogue(open, Language.DA))) {
            Shell shell = new Shell(SWT.SHELL_TRIM);
            shell.setLayout(new FillLayout());
            shell.setSize(1400, 900);
            Events events = new Events(shell.getDisplay());
            work(town, shell, events);
            events.figures().forEach(each -> System.out.println(MANY + " elements: " + each));
            shell.dispose();
        }
    }

    private static void work(Town town, Shell shell, Events events) {
        TestDesk desk = new TestDesk(town, Language.DA);
        Navigator navigator = new Navigator(shell, desk);
        ElementForm form = new ElementForm(shell, desk);
        Tree tree = find(shell, Tree.class);
        events.during("open and read", shell::open, () -> town.catalogue().isFull() && tree.getItemCount() > 0);
        events.during("settle", () -> { }, () -> leaves(tree) >= MANY);
        events.during("unfold the applications", () -> unfold(tree), () -> true);
        Text search = find(shell, Text.class);
        Table hits = find(shell, Table.class);
        events.during("search", () -> search.setText("element 77"), () -> hits.isVisible() && hits.getItemCount() > 0);
        events.during("clear the search", () -> key(search), tree::isVisible);
        events.during("show a form", () -> form.show(town.find(APPLICATION)), () -> true);
        events.during("reveal in the tree", () -> navigator.show(town.find("k.11")), () -> true);
        events.during("rename", () -> rename(town, APPLICATION), () -> true);
        events.during("undo", town.open()::undo, () -> true);
        events.during("another form", () -> form.show(town.find("k.26")), () -> true);
        events.during("group by area", () -> group(shell, Grouping.AREA), () -> leaves(tree) >= MANY);
        assertTrue(tree.getItemCount() > 0);
        assertEquals(Grouping.AREA, navigator.grouping());
    }

    private static void unfold(Tree tree) {
        TreeItem item = tree.getItem(tree.getItemCount() - 1);
        item.setExpanded(true);
        item.getItem(0).setExpanded(true);
    }

    /** How many elements the headings of the tree say that there are. */
    private static int leaves(Tree tree) {
        return Stream.of(tree.getItems()).flatMap(each -> Stream.of(each.getItems())).map(TreeItem::getText)
                .map(each -> each.substring(each.lastIndexOf('(') + 1).replaceAll("\\D", ""))
                .filter(each -> !each.isEmpty()).mapToInt(Integer::parseInt).sum();
    }

    private static void rename(Town town, String id) {
        new ChangeFeature(town.open()).set((Identified) town.find(id), CorePackage.Literals.ELEMENT__NAME, "Aaa").call();
    }

    private static void group(Shell shell, Grouping grouping) {
        Combo combo = find(shell, Combo.class);
        combo.select(grouping.ordinal());
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static void key(Text text) {
        Window.key(text, SWT.ESC);
    }

    private static <T extends Control> T find(Shell shell, Class<T> type) {
        return Window.all(shell, type).findFirst().orElseThrow();
    }
}
