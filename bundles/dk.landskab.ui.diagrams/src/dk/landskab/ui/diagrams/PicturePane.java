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
import dk.landskab.diagram.paint.Theme;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.icon.ElementImages;

/** A picture of a diagram in a window, only to be looked at. It goes with its control. */
public final class PicturePane {

    private final Composite all;

    /** A picture. */
    public PicturePane(Composite parent, Drawing drawing, Language language) {
        all = new Composite(parent, SWT.NONE);
        all.setLayout(new FillLayout());
        try {
            show(new Browser(all, SWT.NONE), drawing);
        } catch (SWTError none) {
            new Notice(all, Message.of(PicturePane.class, Browsers.missing()), language);
        }
    }

    /** Nothing runs in a picture, and nothing leads away from it. */
    private void show(Browser browser, Drawing drawing) {
        browser.setJavascriptEnabled(false);
        browser.addOpenWindowListener(event -> event.required = true);
        browser.addLocationListener(LocationListener.changingAdapter(
                event -> event.doit = event.location.equals("about:blank")));
        boolean dark = ElementImages.isDark(all);
        String svg = new String(drawing.svg(dark ? Theme.DARK : Theme.LIGHT), StandardCharsets.UTF_8);
        browser.setText("<!doctype html><meta name=\"color-scheme\" content=\"" + (dark ? "dark" : "light")
                + "\"><body style=\"margin: 0\">" + svg.substring(svg.indexOf("<svg")));
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
