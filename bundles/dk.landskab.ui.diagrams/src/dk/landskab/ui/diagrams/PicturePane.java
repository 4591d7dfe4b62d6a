// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.paint.Ink;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.icon.Ground;

/**
 * A picture of a diagram in a window, only to be looked at: the whole of it, or as large as it was drawn. It goes with its
 * control.
 */
public final class PicturePane {

    /** Nothing may run on the page, so that its own box says how large the picture is. */
    private static final String PAGE = """
            <!doctype html>
            <meta charset="utf-8">
            <meta name="color-scheme" content="%1$s">
            <style>
              body { margin: 0; background: %2$s; font: 14px sans-serif }
              label { position: sticky; top: 0; left: 0; display: inline-block; padding: 6px 8px; background: %2$s }
              :checked ~ svg { display: block; margin: auto; width: 100%%; height: calc(100vh - 36px); max-width: %3$spx }
            </style>
            <input type="checkbox" id="whole" checked><label for="whole">%4$s</label>
            %5$s
            """;

    private final Composite all;

    /** A picture. */
    public PicturePane(Composite parent, Drawing drawing, Language language) {
        all = new Composite(parent, SWT.NONE);
        all.setLayout(new FillLayout());
        try {
            Browser browser = new Browser(all, SWT.NONE);
            lock(browser);
            show(browser, drawing, language);
            Ground.follow(all, () -> show(browser, drawing, language));
        } catch (SWTError none) {
            new Notice(all, Message.of(PicturePane.class, Browsers.missing()), language);
        }
    }

    /** Nothing runs in a picture, and nothing leads away from it. */
    private static void lock(Browser browser) {
        browser.setJavascriptEnabled(false);
        browser.addOpenWindowListener(event -> event.required = true);
        browser.addLocationListener(LocationListener.changingAdapter(
                event -> event.doit = event.location.equals("about:blank")));
    }

    private void show(Browser browser, Drawing drawing, Language language) {
        Theme theme = ElementImages.isDark(all) ? Theme.DARK : Theme.LIGHT;
        String svg = new String(drawing.svg(theme), StandardCharsets.UTF_8);
        browser.setText(PAGE.formatted(theme == Theme.DARK ? "dark" : "light", theme.of(Ink.GROUND).hex(),
                drawing.picture().width(), Message.of(PicturePane.class, "whole").in(language),
                svg.substring(svg.indexOf("<svg"))));
    }

    /** What is laid out in the window. */
    public Control control() {
        return all;
    }

    /** Takes the keyboard. */
    public void setFocus() {
        all.setFocus();
    }
}
