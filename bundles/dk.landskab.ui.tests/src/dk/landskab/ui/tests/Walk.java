// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.ProgressIndicator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;

import dk.landskab.example.repository.ExampleRepositories;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.look.Theme;

/**
 * What a walk through the workbench does that takes a picture of everything, in whatever language and theme it runs.
 *
 * @param driver does it
 * @param camera takes the pictures
 */
record Walk(Driver driver, Camera camera) {

    /** A system of the example about which much is said. */
    static final String SYSTEM = "lindholt.app.kardinal";

    /** The property that names the folder of the pictures; without it nobody walks. */
    static final String PICTURES = "landskab.pictures";

    private static final String THEME = PICTURES + ".theme";

    /** A walk in the workbench that runs. */
    static Walk with(Driver driver) {
        return new Walk(driver, new Camera(driver, Path.of(System.getProperty(PICTURES, "."))));
    }

    /** Lets the window have the whole screen, in the theme that is wanted, and sets the example up. */
    Path begin(Path folder) throws IOException {
        Files.createDirectories(camera.folder());
        Path lindholt = ExampleRepositories.create(folder.resolve("demo")).getFirst().folder();
        driver.on(() -> {
            Theme.valueOf(System.getProperty(THEME, "LIGHT")).choose(driver.window().getWorkbench());
            Shell shell = driver.window().getShell();
            Rectangle screen = shell.getDisplay().getBounds();
            shell.setBounds(shell.computeTrim(screen.x, screen.y, screen.width, screen.height));
            shell.setLocation(screen.x, screen.y);
            return null;
        });
        return lindholt;
    }

    /** Leaves everything as it was. */
    void end() {
        perspective(Perspectives.ARCHITECTURE);
        driver.clear();
    }

    void take(String name) {
        camera.take(name);
    }

    /** Waits for a dialog, takes a picture of it, and closes it. */
    void dialog(String name) {
        opened();
        take(name);
        close();
    }

    /** The same for what is told when some work is done, which may itself have shown a dialog. */
    void told(String name) {
        String title = driver.workplace().talk().say(Talk.class, "title");
        driver.until("it is told", () -> shells() == 2 && driver.controls(Shell.class,
                each -> each.getParent() != null && each.getText().equals(title)).size() == 1
                && driver.controls(ProgressIndicator.class, each -> each.getShell().getParent() != null).isEmpty());
        take(name);
        close();
    }

    void opened() {
        driver.until("a dialog", () -> shells() > 1);
    }

    /** Closes what lies over the window. */
    void close() {
        driver.begin(() -> Stream.of(driver.window().getShell().getDisplay().getShells())
                .filter(each -> each.getParent() != null && each.isVisible()).forEach(Shell::close));
        alone();
    }

    /** Waits until nothing lies over the window. */
    void alone() {
        driver.until("it is closed", () -> shells() == 1);
    }

    private long shells() {
        return Stream.of(driver.window().getShell().getDisplay().getShells()).filter(Shell::isVisible).count();
    }

    /** Writes into the first field that seeks. */
    void seek(String words) {
        driver.on(() -> {
            driver.controls(Text.class, each -> (each.getStyle() & SWT.SEARCH) != 0).getFirst().setText(words);
            return null;
        });
    }

    /** Takes a picture of a menu, which is filled when it comes. */
    void menu(String name, Menu menu, int x, int y) {
        driver.on(() -> {
            menu.setLocation(x, y);
            menu.setVisible(true);
            return null;
        });
        take(name);
        driver.on(() -> {
            menu.setVisible(false);
            return null;
        });
    }

    /** Presses a button of a wizard, where it is there and enabled. */
    boolean pressed(int id) {
        return driver.on(() -> {
            List<Button> buttons = buttons(id);
            buttons.forEach(each -> each.notifyListeners(SWT.Selection, new Event()));
            return !buttons.isEmpty();
        });
    }

    /** Waits for a button of a wizard, and presses it. */
    void press(int id) {
        driver.until("the button " + id, () -> !buttons(id).isEmpty());
        driver.begin(() -> buttons(id).getFirst().notifyListeners(SWT.Selection, new Event()));
    }

    private List<Button> buttons(int id) {
        return driver.controls(Button.class, each -> Integer.valueOf(id).equals(each.getData()) && each.isEnabled());
    }

    /** Turns to a tab of what has so many. */
    void tab(int of, int index) {
        driver.on(() -> {
            TabFolder tabs = driver.controls(TabFolder.class, each -> each.getItemCount() == of).getFirst();
            tabs.setSelection(index);
            tabs.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    void perspective(String id) {
        driver.on(() -> driver.window().getWorkbench().showPerspective(id, driver.window()));
    }

    void view(String id) {
        driver.on(() -> driver.window().getActivePage().showView(id));
    }

    void select(OpenDesk desk, String id) {
        driver.begin(() -> desk.select(desk.landscape().find(id).orElseThrow()));
    }

    /** Gives the part that has the keyboard the whole window, or takes that from it. */
    void maximize() {
        driver.on(() -> {
            driver.window().getActivePage().toggleZoom(driver.window().getActivePage().getActivePartReference());
            return null;
        });
    }

    /** Takes a picture of the part that has the keyboard in the whole window. */
    void whole(String name) {
        maximize();
        take(name);
        maximize();
    }

    /** Chooses a row, as a press on it does. */
    void choose(Table table, int row) {
        driver.on(() -> {
            table.setSelection(row);
            return chosen(table, table.getItem(row));
        });
    }

    /** Chooses a line, as a press on it does. For the window's thread. */
    static TreeItem choose(TreeItem line) {
        line.getParent().setSelection(line);
        return chosen(line.getParent(), line);
    }

    private static <T extends Item> T chosen(Control list, T line) {
        Event event = new Event();
        event.item = line;
        list.notifyListeners(SWT.Selection, event);
        return line;
    }

    /** Chooses an analysis of the menu, and waits for what it asks. */
    void analyse(String name) {
        driver.command("dk.landskab.ui.analyse", Map.of("dk.landskab.ui.analyse.kind", name));
        opened();
    }

    /** Waits for a page of ours that says that it is drawn. */
    void page() {
        driver.until("the page", () -> driver.controls(Browser.class, each -> true).stream().anyMatch(Walk::isReady));
    }

    private static boolean isReady(Browser browser) {
        try {
            return Boolean.TRUE.equals(browser.evaluate("return document.body.dataset.ready === 'true'"));
        } catch (SWTException between) {
            // Between two pages there is nothing that could be asked.
            return false;
        }
    }
}
