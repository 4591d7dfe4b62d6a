// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.diagrams.PicturePane;
import dk.landskab.ui.diagrams.Pictures;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class PicturePaneTest {

    private Window window;
    private PicturePane pane;

    @BeforeEach
    void open() {
        window = new Window(600, 400);
        pane = new PicturePane(window.shell(), new Pictures("town", Sketch.of(Town.TEXT), Language.DA)
                .of("kind:ApplicationLandscape/town").orElseThrow(), Language.DA);
        window.open();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void thePictureIsReadAtFirstAndThenAsLargeAsOneLikes() {
        untilSays("Care system");
        Browser browser = scripted();
        double drawn = number(browser, "document.querySelector('svg').viewBox.baseVal.width");

        assertTrue(width(browser) >= 0.7 * drawn - 1, "it is too small to be read: " + width(browser) + " of " + drawn);
        choose(browser, "Hele billedet");
        assertTrue(width(browser) <= 600 && number(browser, "document.querySelector('svg').clientHeight") <= 400);
        choose(browser, "200\u00a0%");
        assertEquals(2 * drawn, width(browser), 1);
        choose(browser, "50\u00a0%");
        assertEquals(drawn / 2, width(browser), 1);
    }

    @Test
    void oneOfItsSizesIsChosenAndHasTheKeyboard() {
        Browser browser = scripted();

        assertEquals("Læsbart", browser.evaluate("return document.activeElement.labels[0].textContent"));
        assertEquals(1, number(browser, "document.querySelectorAll(':checked').length"));
        assertEquals("Billedets størrelse", browser.evaluate("return document.querySelector('form').ariaLabel"));
    }

    @Test
    void nothingRunsOnThePage() {
        untilSays("Care system");

        assertFalse(window.find(Browser.class).getJavascriptEnabled());
    }

    /** The page anew, on another ground, so that it can be asked by scripts. */
    private Browser scripted() {
        untilSays("Care system");
        Browser browser = window.find(Browser.class);
        String before = browser.getText();
        browser.setJavascriptEnabled(true);
        boolean wasDark = ElementImages.isDark(pane.control());
        pane.control().setBackground(window.shell().getDisplay().getSystemColor(
                wasDark ? SWT.COLOR_WHITE : SWT.COLOR_BLACK));
        window.painted();
        Page.until(window, "a page that answers", () -> !browser.getText().equals(before)
                && "complete".equals(answer(browser, "return document.readyState")));
        return browser;
    }

    private static Object answer(Browser browser, String script) {
        try {
            return browser.evaluate(script);
        } catch (SWTException between) {
            return null;
        }
    }

    private static void choose(Browser browser, String words) {
        browser.evaluate("[...document.querySelectorAll('label')].find(each => each.textContent === '" + words + "').click()");
    }

    private static double width(Browser browser) {
        return number(browser, "document.querySelector('svg').getBoundingClientRect().width");
    }

    private static double number(Browser browser, String script) {
        return ((Number) browser.evaluate("return " + script)).doubleValue();
    }

    @Test
    void onAnotherBackgroundThePictureIsDrawnForIt() {
        boolean wasDark = ElementImages.isDark(pane.control());
        untilSays(wasDark ? "content=\"dark\"" : "content=\"light\"");

        pane.control().setBackground(window.shell().getDisplay().getSystemColor(
                wasDark ? SWT.COLOR_WHITE : SWT.COLOR_BLACK));
        window.painted();

        untilSays(wasDark ? "content=\"light\"" : "content=\"dark\"");
    }

    private void untilSays(String words) {
        Browser browser = window.find(Browser.class);
        Page.until(window, words, () -> browser.getText().contains(words));
    }
}
