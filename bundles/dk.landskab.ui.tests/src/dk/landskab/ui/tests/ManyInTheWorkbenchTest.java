// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.core.Element;
import dk.landskab.rules.Finding;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.BigLandscape;
import dk.landskab.ui.landscape.OpenDesk;

/**
 * The whole workbench over many elements, with all its views and rules, and how long it keeps a person waiting in each act:
 * 100,000 in profile full, else 2,000; first over a few, so that what only the first time takes is told apart. What it
 * prints are figures of this machine, not limits.
 */
@ExtendWith(Bench.class)
class ManyInTheWorkbenchTest {

    private static final int MANY = Boolean.getBoolean("landskab.full") ? 100_000 : 2_000;
    private static final int FEW = 200;
    private static final int COLUMNS_OF_PROBLEMS = 4;
    private static final int ROWS = 10_000;
    private static final String APPLICATION = "k.10";
    private static final String ANOTHER = "k.21";

    @TempDir
    private Path temporary;

    private final Driver driver;

    ManyInTheWorkbenchTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void whoOpensSearchesAndEditsIsAnswered() throws Exception {
        work(FEW);
        driver.clear();
        work(MANY);
    }

    private void work(int elements) throws Exception {
        Path folder = temporary.resolve("big-" + elements);
        LandscapeFolder.at(folder).save(List.of(PartDraft.added("big.landskab", BigLandscape.part(elements, 1))));
        try (Pulse pulse = new Pulse(PlatformUI.getWorkbench().getDisplay())) {
            pulse.during("open", () -> driver.open(folder));
            OpenDesk desk = driver.opened();
            pulse.during("list all of it", () -> driver.until("all is listed", () -> desk.catalogue().isFull()));
            pulse.during("run the rules", () -> driver.until("findings", () -> !desk.findings().isEmpty()));
            look(pulse, desk);
            edit(pulse, desk);
            pulse.figures().forEach(each -> System.out.println(elements + " elements in the workbench: " + each));
            assertEquals("Bbb", name(desk));
            assertTrue(Files.readString(folder.resolve("big.landskab")).contains("\"Bbb\""));
        }
    }

    private void look(Pulse pulse, OpenDesk desk) {
        pulse.during("search", () -> search("element 7"));
        pulse.during("clear the search", () -> type(field(ManyInTheWorkbenchTest::hasStack), ""));
        pulse.during("filter the problems", () -> {
            driver.until("they are shown", () -> problems().getItemCount() == Math.min(desk.findings().size(), ROWS));
            int all = driver.on(() -> problems().getItemCount());
            type(field(each -> !hasStack(each)), "owner k.10");
            driver.until("fewer problems", () -> problems().getItemCount() < all);
        });
        pulse.during("show a form", () -> select(desk, ANOTHER));
        pulse.during("show another", () -> select(desk, APPLICATION));
    }

    private void edit(Pulse pulse, OpenDesk desk) {
        pulse.during("rename", () -> driver.type(name(desk), "Aaa"));
        pulse.during("undo", () -> undo(desk));
        List<Finding> before = desk.findings();
        pulse.during("rename again", () -> driver.type(name(desk), "Bbb"));
        pulse.during("save", () -> save(desk));
        pulse.during("run the rules again", () -> driver.until("findings", () -> desk.findings() != before));
    }

    /** A field for words: the one above the tree, which gives way to a list, or that of the problems. */
    private Text field(Predicate<Text> which) {
        return driver.on(() -> driver.controls(Text.class, each -> (each.getStyle() & SWT.SEARCH) != 0 && which.test(each))
                .getFirst());
    }

    private static boolean hasStack(Text field) {
        return Stream.of(field.getParent().getChildren()).anyMatch(ManyInTheWorkbenchTest::isStack);
    }

    private static boolean isStack(Control control) {
        return control instanceof Composite composite && composite.getLayout() instanceof StackLayout;
    }

    private void type(Text field, String words) {
        driver.on(() -> {
            field.setText(words);
            return null;
        });
    }

    private void search(String words) {
        driver.show("dk.landskab.ui.navigator");
        type(field(ManyInTheWorkbenchTest::hasStack), words);
        driver.until("something is found", () -> driver.controls(Table.class, each -> isStack(each.getParent())).stream()
                .anyMatch(each -> each.getItemCount() > 0));
    }

    private Table problems() {
        return driver.controls(Table.class, each -> each.getColumnCount() == COLUMNS_OF_PROBLEMS).getFirst();
    }

    private void select(OpenDesk desk, String id) {
        Element element = element(desk, id);
        driver.on(() -> {
            desk.select(element);
            return null;
        });
        driver.until("its form", () -> !driver.controls(Text.class, each -> each.getText().equals(element.getName()))
                .isEmpty());
    }

    private static Element element(OpenDesk desk, String id) {
        return (Element) desk.landscape().find(id).orElseThrow();
    }

    private static String name(OpenDesk desk) {
        return desk.landscape().reading(() -> element(desk, APPLICATION).getName());
    }

    private void undo(OpenDesk desk) {
        driver.until("renamed", () -> name(desk).equals("Aaa"));
        driver.command("org.eclipse.ui.edit.undo");
        driver.until("undone", () -> !name(desk).equals("Aaa"));
    }

    private void save(OpenDesk desk) {
        driver.command("org.eclipse.ui.file.save");
        driver.until("saved", () -> driver.window().getShell().getText().equals(desk.name() + " – Landskab"));
    }
}
