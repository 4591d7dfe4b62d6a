// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Deed;
import dk.landskab.ui.navigator.DeedMenu;
import dk.landskab.ui.navigator.Navigator;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class DeedMenuTest {

    private final List<String> done = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();
    private final DeedMenu menus = new DeedMenu(Language.EN);
    private Window window;

    @BeforeEach
    void open() {
        window = new Window(100, 100);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Deed deed(String key) {
        return Deed.of(Message.of(Navigator.class, key), () -> done.add(key));
    }

    private Menu shown() {
        Menu menu = window.shell().getMenu();
        Window.happens(menu, SWT.Show);
        return menu;
    }

    private static List<String> texts(Menu menu) {
        return Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
    }

    @Test
    void itIsMadeAnewWheneverItOpens() {
        menus.give(window.shell(), () -> deeds);

        assertEquals(List.of("Nothing to do here"), texts(shown()));
        assertFalse(window.shell().getMenu().getItem(0).isEnabled());
        deeds.add(deed("menu.open"));
        assertEquals(List.of("Open"), texts(shown()));
        Window.happens(window.shell().getMenu().getItem(0), SWT.Selection);
        assertEquals(List.of("menu.open"), done);
    }

    @Test
    void aDeedThatHoldsOthersIsAMenuWithin() {
        deeds.add(Deed.menu(Message.of(Navigator.class, "menu.new"), List.of(deed("menu.open"), deed("menu.delete"))));
        menus.give(window.shell(), () -> deeds);

        Menu within = shown().getItem(0).getMenu();

        assertEquals(List.of("Open", "Delete"), texts(within));
        Window.happens(within.getItem(1), SWT.Selection);
        assertEquals(List.of("menu.delete"), done);
    }

    @Test
    void whatIsAddedToAMenuStandsBelowALine() {
        Menu menu = new Menu(window.shell());
        menus.add(menu, List.of());
        assertEquals(0, menu.getItemCount());
        menus.add(menu, List.of(deed("menu.open")));
        menus.add(menu, List.of(deed("menu.delete")));

        assertEquals(List.of("Open", "", "Delete"), texts(menu));
        assertEquals(SWT.SEPARATOR, menu.getItem(1).getStyle() & SWT.SEPARATOR);
    }
}
