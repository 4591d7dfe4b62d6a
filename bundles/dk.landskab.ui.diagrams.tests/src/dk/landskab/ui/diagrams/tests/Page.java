// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams.tests;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;

import dk.landskab.ui.navigator.tests.kit.Window;

/** The page of a diagram in a window, asked and told by scripts. */
record Page(Window window, Browser browser) {

    /** Waits until a window shows a page that is ready for its reader. */
    static Page in(Window window) {
        window.until(() -> Window.all(window.shell(), Browser.class).findFirst().isPresent());
        Page page = new Page(window, window.find(Browser.class));
        page.until("return document.body?.dataset.ready === 'true'");
        return page;
    }

    /** Waits until a script gives true. */
    void until(String script) {
        window.until(() -> Boolean.TRUE.equals(answer(script)));
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

    /** Presses a key where the diagram is. */
    void key(String key, boolean ctrl) {
        browser.evaluate("""
                const diagram = document.querySelector('svg.diagram');
                diagram.focus();
                diagram.dispatchEvent(new KeyboardEvent('keydown', {key: '%s', ctrlKey: %s, bubbles: true, cancelable: true}));
                """.formatted(key, ctrl));
    }
}
