// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressAdapter;
import org.eclipse.swt.browser.ProgressEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Deed;
import dk.landskab.ui.navigator.DeedMenu;

/** Shows one page after the other. It goes with its control. For the window's thread. */
public final class PagePane {

    private static final String HERE = "about:blank";

    private static final String MENU = "landskab-menu:";
    /** Asks the window for the menu of a link, by the right button and by the keyboard; a page has none of its own. */
    private static final String ASKING = "document.addEventListener('contextmenu', event => {"
            + "const link = event.target.closest('a[href]'); event.preventDefault(); if (link) {"
            + "const at = link.getBoundingClientRect(); const x = event.clientX || at.left; const y = event.clientY || at.bottom;"
            + "location.href = '" + MENU + "' + [Math.round(x), Math.round(y), encodeURIComponent(link.href)].join(','); }})";

    private final Browser browser;
    private Optional<Offering> menu = Optional.empty();
    private String shown = "";
    private boolean isLoaded;

    /** Which menu links have. */
    private record Offering(DeedMenu menu, Function<String, List<Deed>> deeds) {
    }

    /**
     * A pane without a page.
     *
     * @param led is told every address that the page wants to lead to and that is no place of it
     * @throws org.eclipse.swt.SWTError where the system has nothing that shows pages; {@link #missing} says so
     */
    public PagePane(Composite parent, Consumer<String> led) {
        browser = new Browser(parent, SWT.NONE);
        browser.addOpenWindowListener(event -> event.required = true);
        browser.addLocationListener(LocationListener.changingAdapter(event -> {
            event.doit = event.location.equals(HERE) || event.location.startsWith(HERE + "#");
            if (event.location.startsWith(MENU)) {
                String wanted = event.location.substring(MENU.length());
                browser.getDisplay().asyncExec(() -> open(wanted));
            } else if (!event.doit) {
                String address = event.location;
                browser.getDisplay().asyncExec(() -> led.accept(address));
            }
        }));
        browser.addProgressListener(new ProgressAdapter() {
            @Override
            public void completed(ProgressEvent event) {
                isLoaded = true;
                if (menu.isPresent()) {
                    browser.execute(ASKING);
                }
            }
        });
    }

    /** What is said where the system has nothing that shows pages, and what to do. */
    public static Message missing() {
        return Message.of(PagePane.class, switch (SWT.getPlatform()) {
            case "gtk" -> "none.gtk";
            case "win32" -> "none.win32";
            default -> "none";
        });
    }

    /** What is laid out in the window. */
    public Control control() {
        return browser;
    }

    /**
     * Lets the links of the pages that are shown from now on have a menu.
     *
     * @param deeds what can be done with what stands at an address
     */
    public void offer(DeedMenu menus, Function<String, List<Deed>> deeds) {
        menu = Optional.of(new Offering(menus, deeds));
    }

    /** Opens the menu that a page asks for: where on it, and for which address. */
    private void open(String wanted) {
        String[] parts = wanted.split(",", 3);
        if (browser.isDisposed() || menu.isEmpty() || parts.length < 3) {
            return;
        }
        List<Deed> deeds = menu.get().deeds().apply(URLDecoder.decode(parts[2], StandardCharsets.UTF_8));
        if (!deeds.isEmpty()) {
            Menu opened = new Menu(browser);
            menu.get().menu().add(opened, deeds);
            opened.addListener(SWT.Hide, event -> browser.getDisplay().asyncExec(opened::dispose));
            opened.setLocation(browser.toDisplay(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
            opened.setVisible(true);
        }
    }

    /** Shows another page, from its beginning. */
    public void show(String page) {
        shown = page;
        isLoaded = false;
        browser.setText(page, false);
    }

    /** Shows a page that is the same as before but for its content: the reader stays where he is. */
    public void renew(String page) {
        if (page.equals(shown)) {
            return;
        }
        if (isLoaded && head(page).equals(head(shown))) {
            shown = page;
            browser.execute("document.querySelector('main').replaceWith(document.adoptNode(new DOMParser()"
                    + ".parseFromString(" + literal(page) + ", 'text/html').querySelector('main')))");
        } else {
            show(page);
        }
    }

    private static String head(String page) {
        return page.substring(0, Math.max(0, page.indexOf("</head>")));
    }

    /** A text as a script writes it. */
    static String literal(String text) {
        StringBuilder written = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each < ' ' || each == '"' || each == '\\' || each == '\u2028' || each == '\u2029') {
                written.append(String.format("\\u%04x", each));
            } else {
                written.append((char) each);
            }
        });
        return written.append('"').toString();
    }
}
