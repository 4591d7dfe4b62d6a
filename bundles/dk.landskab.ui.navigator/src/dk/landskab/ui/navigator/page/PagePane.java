// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.page;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressAdapter;
import org.eclipse.swt.browser.ProgressEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dk.landskab.model.edit.Message;

/** Shows one page after the other. It goes with its control. For the window's thread. */
public final class PagePane {

    private static final String HERE = "about:blank";

    private final Browser browser;
    private String shown = "";
    private boolean isLoaded;

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
            if (!event.doit) {
                String address = event.location;
                browser.getDisplay().asyncExec(() -> led.accept(address));
            }
        }));
        browser.addProgressListener(new ProgressAdapter() {
            @Override
            public void completed(ProgressEvent event) {
                isLoaded = true;
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
