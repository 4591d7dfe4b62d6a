// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Shell;

/** What a person sees and does on the page of a diagram that is open in the window. */
record DiagramHand(Driver driver) {

    /** Whether the system shows pages in a window. */
    boolean isThere() {
        return driver.on(() -> {
            Shell shell = new Shell();
            try {
                new Browser(shell, SWT.NONE);
                return true;
            } catch (SWTError none) {
                return false;
            } finally {
                shell.dispose();
            }
        });
    }

    /** Waits until a diagram is drawn. */
    void drawn() {
        until("the diagram", "return document.body.dataset.ready === 'true'");
    }

    /** Chooses a box by a word in it. */
    void click(String word) {
        driver.until("a box " + word, () -> holds(word));
        run("""
                const text = [...document.querySelectorAll('svg.diagram text')].find(each => each.textContent === '%s');
                const {left, top} = text.getBoundingClientRect();
                const at = {bubbles: true, cancelable: true, view: window, button: 0, clientX: left + 1, clientY: top + 1};
                for (const kind of ['mousedown', 'mouseup', 'click']) text.dispatchEvent(new MouseEvent(kind, at));
                """.formatted(word));
    }

    /** Presses a key while the diagram has the keyboard. */
    void key(String key, boolean withShift) {
        run("""
                const diagram = document.querySelector('svg.diagram');
                diagram.focus();
                diagram.dispatchEvent(new KeyboardEvent('keydown',
                    {key: '%s', shiftKey: %s, bubbles: true, cancelable: true}));
                """.formatted(key, withShift));
    }

    /** Opens the menu of what is chosen, and takes an item of it. */
    void menu(String item) {
        key("F10", true);
        String items = "[...document.querySelectorAll('.menu [role=menuitem]')]";
        String which = "(each => each.textContent.includes('" + item + "'))";
        until("the item " + item, "return " + items + ".some" + which);
        run(items + ".find" + which + ".click()");
        until("a dialog", "return document.querySelector('dialog[open]') !== null");
    }

    /** Puts something into a field of the dialog that is open. */
    void fill(String feature, String value) {
        run("""
                const field = document.querySelector('dialog[open] [data-feature=%s]');
                field.value = '%s';
                for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, {bubbles: true}));
                """.formatted(feature, value));
    }

    /** Does what the dialog that is open asks about. */
    void agree() {
        run("document.querySelector('dialog[open] .main').click()");
    }

    /** Waits until a script gives true. */
    void until(String what, String script) {
        driver.until(what, () -> says(script));
    }

    /** Whether a line of the diagram is a word, and nothing else. For the thread of the window. */
    boolean holds(String word) {
        return says("return [...document.querySelectorAll('svg.diagram text')].some(each => each.textContent === '" + word
                + "')");
    }

    /** Whether a word stands in the diagram. For the thread of the window. */
    boolean shows(String word) {
        return says("return document.querySelector('svg.diagram').textContent.includes('" + word + "')");
    }

    /** Whether a script gives true; between two pages there is nothing that could be asked. For the thread of the window. */
    boolean says(String script) {
        return page().filter(each -> says(each, script)).isPresent();
    }

    /** Whether a script gives true on a page of any kind that can be seen. For the thread of the window. */
    boolean isSaidAnywhere(String script) {
        return driver.controls(Browser.class, each -> true).stream().anyMatch(each -> says(each, script));
    }

    private static boolean says(Browser page, String script) {
        try {
            return Boolean.TRUE.equals(page.evaluate(script));
        } catch (SWTException between) {
            return false;
        }
    }

    /** Runs a script. */
    void run(String script) {
        driver.on(() -> page().orElseThrow().evaluate(script));
    }

    /** The page. For the thread of the window. */
    Optional<Browser> page() {
        return driver.controls(Browser.class, each -> each.getUrl().startsWith("http")).stream().findFirst();
    }
}
