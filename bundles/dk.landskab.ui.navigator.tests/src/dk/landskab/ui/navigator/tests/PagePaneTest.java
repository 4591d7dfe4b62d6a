// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.testkit.TextsCheck;
import dk.landskab.ui.navigator.Deed;
import dk.landskab.ui.navigator.DeedMenu;
import dk.landskab.ui.navigator.Navigator;
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
    void aLinkHasAMenuOfItsOwnAndAnythingElseHasNone() {
        List<String> asked = new ArrayList<>();
        List<String> done = new ArrayList<>();
        pane.offer(new DeedMenu(Language.EN), address -> {
            asked.add(address);
            return List.of(Deed.of(Message.of(Navigator.class, "menu.open"), () -> done.add(address)));
        });
        Menu[] opened = new Menu[1];
        Listener opening = event -> opened[0] = (Menu) event.widget;
        window.shell().getDisplay().addFilter(SWT.Show, opening);
        show("<p>Nothing</p><a href=\"landskab:a%2Bb,c\">Element</a>");

        String event = ".dispatchEvent(new MouseEvent('contextmenu', {bubbles: true, cancelable: true, clientX: 9}))";
        window.until(() -> {
            browser().execute("document.querySelector('p')" + event + "; document.querySelector('a')" + event);
            return opened[0] != null;
        });
        window.shell().getDisplay().removeFilter(SWT.Show, opening);
        Window.happens(opened[0].getItem(0), SWT.Selection);
        opened[0].setVisible(false);

        assertEquals(Set.of("landskab:a%2Bb,c"), Set.copyOf(asked));
        assertEquals(List.of("landskab:a%2Bb,c"), done);
        assertEquals(List.of(), led);
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
