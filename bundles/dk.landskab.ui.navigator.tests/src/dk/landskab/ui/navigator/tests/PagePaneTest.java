// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.edit.Language;
import dk.landskab.testkit.TextsCheck;
import dk.landskab.ui.navigator.page.PagePane;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class PagePaneTest {

    private final List<String> led = new ArrayList<>();
    private Window window;
    private PagePane pane;

    @BeforeEach
    void aPane() {
        window = new Window(400, 200);
        pane = new PagePane(window.shell(), led::add);
        window.open();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static String page(String content) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>P</title></head><body><main>" + content
                + "</main></body></html>";
    }

    private Browser browser() {
        return window.find(Browser.class);
    }

    private Object answer(String script) {
        return browser().evaluate("return " + script);
    }

    private void until(String script) {
        window.until(() -> {
            try {
                return Boolean.TRUE.equals(answer(script));
            } catch (SWTException between) {
                return false;
            }
        });
    }

    private void show(String content) {
        pane.show(page(content));
        until("document.querySelector('main') !== null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"landskab:town.app", "https://example.org/", "mailto:a@example.org"})
    void whatLeadsAwayIsToldAndNotFollowed(String address) {
        show("<a href=\"" + address + "\">There</a>");

        browser().execute("document.querySelector('a').click()");

        window.until(() -> !led.isEmpty());
        assertEquals(List.of(address), led);
        assertEquals("There", answer("document.querySelector('main').textContent"));
    }

    @Test
    void aPlaceOfThePageIsFollowed() {
        show("<a href=\"#below\">Below</a><p style=\"height: 3000px\"></p><p id=\"below\">Here</p>");

        browser().execute("document.querySelector('a').click()");

        until("window.scrollY > 0");
        assertEquals(List.of(), led);
    }

    @Test
    void aNewContentLeavesTheReaderWhereHeIs() {
        show("<p style=\"height: 3000px\">Old</p>");
        browser().execute("window.scrollTo(0, 500); window.same = true");
        until("window.scrollY === 500");

        pane.renew(page("<p style=\"height: 3000px\">New \"words\" \\ æ 💡\n</p>"));

        until("document.querySelector('main').textContent.startsWith('New')");
        assertEquals("New \"words\" \\ æ 💡\n", answer("document.querySelector('main').textContent"));
        assertEquals(500.0, answer("window.scrollY"));
        assertEquals(true, answer("window.same"));
    }

    @Test
    void anotherHeadIsAnotherPage() {
        show("Old");
        browser().execute("window.same = true");
        pane.renew(page("New").replace("<title>P", "<title>Q"));

        until("document.title === 'Q'");
        assertEquals("New", answer("document.querySelector('main').textContent"));
        assertEquals(true, answer("window.same === undefined"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whereNothingShowsPagesItIsSaidWhatToDo(Language language) {
        TextsCheck.complete(PagePane.class);
        assertFalse(PagePane.missing().in(language).isBlank());
    }
}
