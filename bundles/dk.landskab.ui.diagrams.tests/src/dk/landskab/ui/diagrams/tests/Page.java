// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams.tests;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;

import dk.landskab.ui.navigator.tests.kit.Window;

/** The page of a diagram in a window, asked and told by scripts. */
record Page(Window window, Browser browser) {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int OFTEN_MILLIS = 20;

    /** Waits until a window shows a page that is ready for its reader. */
    static Page in(Window window) {
        until(window, "a browser", () -> Window.all(window.shell(), Browser.class).findFirst().isPresent());
        Page page = new Page(window, window.find(Browser.class));
        page.until("return document.body?.dataset.ready === 'true'");
        return page;
    }

    /** Waits until a script gives true. */
    void until(String script) {
        until(window, script + " of " + answer("return document.body.innerText"),
                () -> Boolean.TRUE.equals(answer(script)));
    }

    /** Waits until something is so, and does what waits to be done meanwhile. */
    static void until(Window window, String what, BooleanSupplier so) {
        Display display = window.shell().getDisplay();
        boolean[] inVain = new boolean[1];
        Runnable end = () -> inVain[0] = true;
        display.timerExec(PATIENCE_MILLIS, end);
        display.timerExec(OFTEN_MILLIS, new Runnable() {
            @Override
            public void run() {
                if (!inVain[0]) {
                    display.timerExec(OFTEN_MILLIS, this);
                }
            }
        });
        window.until(() -> inVain[0] || so.getAsBoolean());
        if (inVain[0]) {
            throw new AssertionError("in vain: " + what);
        }
        inVain[0] = true;
        display.timerExec(-1, end);
    }

    /** Between two pages there is nothing that could be asked. */
    private Object answer(String script) {
        try {
            return browser.evaluate(script);
        } catch (SWTException between) {
            return null;
        }
    }

    /** Waits until a box or a line is called so. */
    void untilShown(String label) {
        until("return " + shown(label));
    }

    void untilGone(String label) {
        until("return !" + shown(label));
    }

    private static String shown(String label) {
        return "(document.querySelector('svg.diagram')?.textContent ?? '').includes('" + label + "')";
    }

    /** Waits until what is selected is called so. */
    void untilSelected(String label) {
        until("return (document.querySelector('svg.diagram .selected')?.textContent ?? '').includes('" + label + "')");
    }

    /** Clicks on what says something. */
    void click(String label) {
        browser.evaluate("""
                const text = [...document.querySelectorAll('svg.diagram text')].find(each => each.textContent === '%s');
                const {left, top, width, height} = text.getBoundingClientRect();
                const at = {bubbles: true, cancelable: true, view: window, button: 0, clientX: left + width / 2,
                  clientY: top + height / 2};
                for (const kind of ['mousedown', 'mouseup', 'click']) text.dispatchEvent(new MouseEvent(kind, at));
                """.formatted(label));
    }

    /** Chooses what is called so in the menu of what says something. */
    void menu(String label, String item) {
        browser.evaluate("""
                const text = [...document.querySelectorAll('svg.diagram text')].find(each => each.textContent === '%s');
                const {left, top} = text.getBoundingClientRect();
                text.dispatchEvent(new MouseEvent('contextmenu', {bubbles: true, cancelable: true, view: window, button: 2,
                  clientX: left + 2, clientY: top + 2}));
                """.formatted(label));
        until("""
                const item = [...document.querySelectorAll('.menu [role=menuitem]')].find(each => each.textContent === '%s');
                item?.click();
                return item !== undefined;
                """.formatted(item));
    }

    /** Presses a key where the diagram is. */
    void key(String key, boolean ctrl) {
        browser.evaluate("""
                const diagram = document.querySelector('svg.diagram');
                diagram.focus();
                diagram.dispatchEvent(new KeyboardEvent('keydown', {key: '%s', ctrlKey: %s, bubbles: true, cancelable: true}));
                """.formatted(key, ctrl));
    }
}
