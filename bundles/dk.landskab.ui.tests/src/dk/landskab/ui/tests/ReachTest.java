// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.OpenDesk;

/** What a key leads to, and what a tool does. */
@ExtendWith(Bench.class)
class ReachTest {

    private static final String OURS = "dk.landskab";
    private static final String UNDO = "dk.landskab.ui.undo";
    private static final String REDO = "dk.landskab.ui.redo";

    @TempDir
    private Path temporary;
    private final Driver driver;

    ReachTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    /** Where and by what something is done. */
    private record Stroke(String scheme, String context, String keys) {

        static Stroke of(Binding binding) {
            return new Stroke(binding.getSchemeId(), binding.getContextId(), binding.getTriggerSequence().format());
        }
    }

    @Test
    void noKeyOfOursIsAlsoAnotherOfOursOrOfThePlatform() {
        Map<Stroke, Set<String>> all = driver.on(() -> Stream.of(PlatformUI.getWorkbench().getService(IBindingService.class)
                .getBindings()).filter(ReachTest::isMeantHere).collect(groupingBy(Stroke::of, mapping(
                        each -> each.getParameterizedCommand().serialize(), toSet()))));

        List<Map.Entry<Stroke, Set<String>>> several = all.entrySet().stream().filter(each -> each.getValue().size() > 1)
                .filter(each -> each.getValue().stream().anyMatch(command -> command.contains(OURS))).toList();

        assertEquals(List.of(), several);
        assertTrue(all.values().stream().flatMap(Set::stream).filter(each -> each.contains(OURS)).count() > 25,
                "hardly any keys are known");
    }

    /** A key without a command takes another away. */
    private static boolean isMeantHere(Binding binding) {
        return binding.getParameterizedCommand() != null
                && (binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform()))
                && binding.getLocale() == null;
    }

    @Test
    void theToolbarHasWhatIsUsedAllTheTime() {
        List<String> tools = driver.on(() -> tools().map(ReachTest::id).filter(each -> !each.isEmpty()).toList());

        List<String> wanted = List.of("dk.landskab.ui.new", "dk.landskab.ui.open", "org.eclipse.ui.file.save", UNDO, REDO,
                "dk.landskab.ui.diagram.open");
        assertEquals(wanted, tools.stream().filter(wanted::contains).toList(), tools.toString());
    }

    @Test
    void theToolsUndoAndRedoWhatWasEdited() {
        OpenDesk desk = driver.open(Town.write(temporary.resolve("town")));
        Element pay = (Element) desk.landscape().find("town.app.pay").orElseThrow();
        driver.on(() -> {
            new ChangeFeature(desk.landscape()).set(pay, CorePackage.Literals.ELEMENT__NAME, "Wages").call();
            return null;
        });

        press(UNDO);
        driver.until("it is undone", () -> pay.getName().equals("Pay"));

        press(REDO);
        driver.until("it is done again", () -> pay.getName().equals("Wages"));
    }

    /** The buttons of a tab are reached by the tabulator, and one of them minimises what it stands on. */
    @Test
    void whoMinimisesAPartByKeysKeepsTheKeyboard() {
        driver.open(Town.write(temporary.resolve("town")));
        driver.show(Perspectives.PROBLEMS);
        driver.show(Perspectives.NAVIGATOR);
        Control tools = driver.on(() -> {
            CTabFolder folder = driver.controls(CTabFolder.class, each -> Stream.of(each.getItems())
                    .anyMatch(item -> item.getText().equals("Problems"))).getFirst();
            driver.window().getShell().forceActive();
            ToolBar bar = driver.controls(ToolBar.class, each -> each.getParent() == folder).getFirst();
            bar.forceFocus();
            return bar;
        });

        driver.on(() -> {
            ToolItem minimise = ((ToolBar) tools).getItem(0);
            minimise.notifyListeners(SWT.Selection, new Event());
            return null;
        });

        driver.until("it is minimised", () -> !tools.isVisible());
        driver.until("something that is seen has the keyboard", () -> Optional.ofNullable(tools.getDisplay().getFocusControl())
                .filter(Control::isVisible).isPresent());
    }

    /** What had the keyboard when the part was made large again is the tool that did it, which is gone then. */
    @Test
    void whoMakesAMinimisedPartLargeByKeysKeepsTheKeyboard() {
        driver.open(Town.write(temporary.resolve("town")));
        driver.show(Perspectives.NAVIGATOR);
        driver.show(Perspectives.PROBLEMS);
        driver.on(() -> {
            driver.window().getShell().forceActive();
            IWorkbenchPage page = driver.window().getActivePage();
            page.setPartState(page.findViewReference(Perspectives.PROBLEMS), IWorkbenchPage.STATE_MINIMIZED);
            return null;
        });
        driver.until("a tool brings it back", () -> restoring().isPresent());

        driver.on(() -> {
            ToolItem tool = restoring().orElseThrow();
            tool.getParent().forceFocus();
            tool.notifyListeners(SWT.Selection, new Event());
            return null;
        });

        driver.until("it is large again", () -> driver.window().getActivePage().isPartVisible(
                driver.window().getActivePage().findView(Perspectives.PROBLEMS)) && restoring().isEmpty());
        driver.until("something that is seen has the keyboard", () -> Optional.ofNullable(driver.window().getShell()
                .getDisplay().getFocusControl()).filter(Control::isVisible).isPresent());
    }

    private Optional<ToolItem> restoring() {
        return driver.controls(ToolBar.class, each -> true).stream().flatMap(each -> Stream.of(each.getItems()))
                .filter(each -> each.getToolTipText() != null && Driver.plain(each.getToolTipText()).equals("Restore")).findFirst();
    }

    /** Also who has it in that view already, perhaps on something that is disabled by now. */
    @Test
    void whoAsksForAViewHasTheKeyboardWhereTheViewBegins() {
        driver.open(Town.write(temporary.resolve("town")));
        driver.show(Perspectives.PROBLEMS);
        for (int i = 0; i < 2; i++) {
            driver.command("org.eclipse.ui.views.showView",
                    Map.of("org.eclipse.ui.views.showView.viewId", Perspectives.NAVIGATOR));
            driver.until("its first field has the keyboard", () -> driver.window().getShell().getDisplay()
                    .getFocusControl() instanceof Text field && field.getMessage().equals("Search by name or id"));
            driver.on(() -> driver.controls(Tree.class, each -> true).getFirst().forceFocus());
        }
    }

    /** What a key of the form does, as the platform does it. */
    @Test
    void aKeyLeadsFromGroupToGroupOfTheFormAndAnotherListsThem() {
        OpenDesk desk = driver.open(Town.write(temporary.resolve("town")));
        driver.begin(() -> desk.select(desk.landscape().find("town.app.pay").orElseThrow()));
        driver.show(Perspectives.NAVIGATOR);

        Menu menu = shown(() -> driver.command("dk.landskab.ui.groups"));
        assertEquals(List.of("1  Identity", "2  Details"), driver.on(() -> Stream.of(menu.getItems()).limit(2)
                .map(each -> Driver.plain(each.getText())).toList()));
        driver.on(() -> {
            menu.getItem(5).notifyListeners(SWT.Selection, new Event());
            menu.setVisible(false);
            return null;
        });
        driver.until("relations have the keyboard", () -> title().equals(Optional.of("Relations")));

        driver.command("org.eclipse.ui.navigate.nextTab");
        driver.until("the next group has it", () -> title().equals(Optional.of("Sources and evidence")));
        driver.command("org.eclipse.ui.navigate.previousTab");
        driver.until("the one before has it again", () -> title().equals(Optional.of("Relations")));
    }

    /** Does something, and waits for the menu that it shows. */
    private Menu shown(Runnable what) {
        AtomicReference<Menu> shown = new AtomicReference<>();
        Listener watching = event -> shown.set(event.widget instanceof Menu menu ? menu : shown.get());
        Display display = driver.window().getWorkbench().getDisplay();
        display.syncExec(() -> display.addFilter(SWT.Show, watching));
        what.run();
        driver.until("a menu", () -> shown.get() != null);
        display.syncExec(() -> display.removeFilter(SWT.Show, watching));
        return shown.get();
    }

    /** What group of the form has the keyboard. For the thread of the window. */
    private Optional<String> title() {
        Control each = driver.window().getShell().getDisplay().getFocusControl();
        while (each != null && !(each instanceof Section)) {
            each = each.getParent();
        }
        return Optional.ofNullable(each).map(Section.class::cast).map(Section::getText);
    }

    private void press(String tool) {
        driver.until(tool + " can be pressed", () -> item(tool).isEnabled());
        driver.begin(() -> item(tool).notifyListeners(SWT.Selection, new Event()));
    }

    private ToolItem item(String id) {
        return tools().filter(each -> id(each).equals(id)).findFirst().orElseThrow();
    }

    private Stream<ToolItem> tools() {
        return driver.controls(ToolBar.class, each -> true).stream().flatMap(each -> Stream.of(each.getItems()));
    }

    private static String id(ToolItem item) {
        return item.getData() instanceof IContributionItem shown && shown.getId() != null ? shown.getId() : "";
    }
}
