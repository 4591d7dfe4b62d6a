// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.ProgressAdapter;
import org.eclipse.swt.browser.ProgressEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.icon.ElementImages;

/** A diagram in a window, to be looked at and edited. It goes with its control. */
public final class DiagramPane {

    private final Diagrams diagrams;
    private final String diagram;
    private final Consumer<String> wanted;
    private final Composite all;
    private Optional<URI> page = Optional.empty();
    private Optional<Browser> browser = Optional.empty();

    /**
     * A diagram.
     *
     * @param diagram what it is asked for with
     * @param wanted is told which other diagram the person wants to see
     */
    public DiagramPane(Composite parent, Diagrams diagrams, String diagram, Consumer<String> wanted) {
        this(parent, diagrams, diagram, wanted, within -> new Browser(within, SWT.NONE));
    }

    /**
     * A diagram.
     *
     * @param browsers makes what shows a page; throws {@link SWTError} where the system has none
     */
    public DiagramPane(Composite parent, Diagrams diagrams, String diagram, Consumer<String> wanted,
            Function<Composite, Browser> browsers) {
        this.diagrams = diagrams;
        this.diagram = diagram;
        this.wanted = wanted;
        all = new Composite(parent, SWT.NONE);
        all.setLayout(new FillLayout());
        try {
            browser = Optional.of(prepared(browsers.apply(all)));
        } catch (SWTError none) {
            say(Browsers.missing());
        }
    }

    /**
     * Shows that something is coming. What shows pages on Linux are processes that inherit what is open when they begin:
     * only when they have begun is anything served, so that nothing of it outlives the landscape in them.
     */
    private Browser prepared(Browser made) {
        made.addOpenWindowListener(event -> event.required = true);
        made.addLocationListener(new Guard());
        made.addKeyListener(KeyListener.keyPressedAdapter(this::pass));
        made.addProgressListener(new ProgressAdapter() {
            @Override
            public void completed(ProgressEvent event) {
                made.removeProgressListener(this);
                diagrams.serve(diagram, DiagramPane.this::show, failure -> fail());
            }
        });
        String text = Message.of(DiagramPane.class, "drawing").in(diagrams.desk().language());
        made.setText("<!doctype html><meta name=\"color-scheme\" content=\"" + theme() + "\">"
                + "<body style=\"font: 14px sans-serif; margin: 16px; color: gray\">" + text);
        return made;
    }

    /** On GTK the platform keeps Escape for itself: the page never hears it. */
    private void pass(KeyEvent event) {
        if (event.keyCode == SWT.ESC && SWT.getPlatform().equals("gtk")) {
            browser.ifPresent(each -> each.execute("window.dispatchEvent(new CustomEvent('landskab-host-escape'))"));
        }
    }

    /** What is laid out in the window. */
    public Control control() {
        return all;
    }

    /** Takes the keyboard. */
    public void setFocus() {
        browser.<Control>map(each -> each).orElse(all).setFocus();
    }

    /** The window became light or dark. */
    public void themed() {
        browser.ifPresent(each -> each.execute(
                "window.dispatchEvent(new CustomEvent('landskab-host-theme', {detail: '" + theme() + "'}))"));
    }

    private String theme() {
        return ElementImages.isDark(all) ? "dark" : "light";
    }

    private void show(URI served) {
        page = Optional.of(served);
        browser.filter(each -> !each.isDisposed())
                .ifPresent(each -> each.setUrl(Address.hosted(served, theme()).toString()));
    }

    private void fail() {
        if (!all.isDisposed()) {
            browser.ifPresent(Control::dispose);
            browser = Optional.empty();
            say("failed");
        }
    }

    private void say(String key) {
        Notice notice = new Notice(all, Message.of(DiagramPane.class, key), diagrams.desk().language());
        notice.offer("outside", () -> diagrams.openOutside(diagram));
        all.layout();
    }

    /** The browser shows this diagram and nothing else; another one is shown by another pane. */
    private final class Guard extends LocationAdapter {

        @Override
        public void changing(LocationEvent event) {
            if (page.filter(each -> Address.isOfSame(each, event.location)).isEmpty()) {
                event.doit = event.location.equals("about:blank");
                return;
            }
            Optional<String> asked = Address.diagram(event.location);
            event.doit = asked.filter(diagram::equals).isPresent();
            if (!event.doit) {
                asked.ifPresent(each -> all.getDisplay().asyncExec(() -> wanted.accept(each)));
            }
        }
    }
}
