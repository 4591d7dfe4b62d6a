// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * A picture of a diagram in a window, only to be looked at: at first all of it where that can be read, else so near that it
 * can; then all of it, or in steps as near as one likes. It goes with its control.
 */
public final class PicturePane {

    /** Percents of the size that it was drawn in; names are read from 70 on. */
    private static final List<Integer> STEPS = List.of(50, 75, 100, 150, 200);

    /**
     * Nothing may run on the page, so that its own buttons, of which one is chosen by a click or by arrows, say how large the
     * picture is. All of it is as large as the window, and no larger than it was drawn; to be read it has 70 percent at least.
     */
    private static final String PAGE = """
            <!doctype html>
            <meta charset="utf-8">
            <meta name="color-scheme" content="%1$s">
            <style>
              body { margin: 0; background: %2$s; color: %3$s; font: 13px/20px sans-serif }
              form { position: sticky; z-index: 1; top: 0; left: 0; width: max-content; display: flex; flex-wrap: wrap;
                max-width: calc(100vw - 10px); background: %2$s; border: 1px solid %4$s; border-radius: 6px; margin: 4px; overflow: hidden }
              input { position: absolute; opacity: 0 }
              label { padding: 2px 9px; white-space: nowrap; cursor: pointer }
              label + input + label { border-left: 1px solid %4$s }
              :checked + label { background: color-mix(in srgb, %5$s 18%%, %2$s); font-weight: 600 }
              :focus-visible + label { box-shadow: inset 0 0 0 2px %5$s }
              svg { display: block; margin: auto; height: auto;
                --all: min(100vw, (100vh - 40px) * %6$s / %7$s, %6$spx); width: max(var(--all), %6$spx * .7) }
              :has(#all:checked) svg { width: var(--all) }
              %8$s
            </style>
            <form aria-label="%9$s">%10$s</form>
            %11$s
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
        int width = drawing.picture().width();
        String svg = new String(drawing.svg(theme), StandardCharsets.UTF_8);
        String steps = STEPS.stream().map(each -> ":has(#s%1$d:checked) svg { width: calc(%2$dpx * %1$d / 100) }"
                .formatted(each, width)).collect(Collectors.joining("\n"));
        String buttons = Stream.concat(
                Stream.of(button("read", "checked autofocus", say("readable", language)),
                        button("all", "", say("whole", language))),
                STEPS.stream().map(each -> button("s" + each, "", each + "\u00a0%"))).collect(Collectors.joining());
        browser.setText(PAGE.formatted(theme == Theme.DARK ? "dark" : "light", theme.of(Ink.GROUND).hex(),
                theme.of(Ink.TEXT).hex(), theme.of(Ink.FAINT).hex(), theme.of(Ink.MOVED).hex(), width,
                drawing.picture().height(), steps, say("size", language), buttons, svg.substring(svg.indexOf("<svg"))));
    }

    private static String button(String id, String how, String words) {
        return "<input type=radio name=size id=%1$s %2$s><label for=%1$s>%3$s</label>".formatted(id, how, words);
    }

    private static String say(String key, Language language) {
        return Message.of(PicturePane.class, key).in(language);
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
