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
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.icon.ElementImages;

/** A diagram in a window, to be looked at and edited. It goes with its control. */
public final class DiagramPane {

    private final Function<Composite, Browser> browsers;
    private final Diagrams diagrams;
    private final String diagram;
    private final Consumer<String> wanted;
    private final Composite all;
    private Optional<URI> page = Optional.empty();
    private Optional<Browser> browser = Optional.empty();
    private Notice notice;

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
        this.browsers = browsers;
        this.diagrams = diagrams;
        this.diagram = diagram;
        this.wanted = wanted;
        all = new Composite(parent, SWT.NONE);
        all.setLayout(new FillLayout());
        notice = notice("drawing");
        diagrams.serve(diagram, this::show, this::fail);
    }

    /** What is laid out in the window. */
    public Control control() {
        return all;
    }

    /** Takes the keyboard. */
    public void setFocus() {
        browser.<Control>map(each -> each).orElse(notice.control()).setFocus();
    }

    /** The window became light or dark. */
    public void themed() {
        browser.ifPresent(each -> each.execute("window.dispatchEvent(new CustomEvent('landskab-host-theme', {detail: '"
                + (isDark() ? "dark" : "light") + "'}))"));
    }

    private boolean isDark() {
        return ElementImages.isDark(all);
    }

    private Notice notice(String key) {
        return new Notice(all, Message.of(DiagramPane.class, key), diagrams.desk().language());
    }

    private void show(URI served) {
        if (all.isDisposed()) {
            return;
        }
        page = Optional.of(served);
        try {
            Browser made = browsers.apply(all);
            notice.control().dispose();
            browser = Optional.of(made);
            made.addLocationListener(new Guard());
            made.addOpenWindowListener(event -> event.required = true);
            made.setUrl(Address.hosted(served, isDark()).toString());
        } catch (SWTError none) {
            say(Browsers.missing());
        }
        all.layout();
    }

    private void fail(Throwable failure) {
        if (!all.isDisposed()) {
            say("failed");
        }
    }

    private void say(String key) {
        notice.control().dispose();
        notice = notice(key);
        notice.offer("outside", () -> diagrams.openOutside(diagram));
        all.layout();
    }

    /** The browser shows this diagram and nothing else; another one is shown by another pane. */
    private final class Guard extends LocationAdapter {

        @Override
        public void changing(LocationEvent event) {
            URI shown = page.orElseThrow();
            if (!Address.isOfSame(shown, event.location)) {
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
