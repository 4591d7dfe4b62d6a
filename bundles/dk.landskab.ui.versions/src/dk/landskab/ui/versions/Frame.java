// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.landskab.ui.navigator.Desk;

/**
 * What the parts have in common: a place for what they show, a foot below it with a sentence and buttons, work beside the
 * window that ends with it, and whether what is shown may be another by now. For the window's thread.
 */
final class Frame {

    private final Layouts layouts;
    private final Composite all;
    private final Work work;
    private final Runnable reading;
    private Composite foot;
    private Label state;
    private boolean stale = true;

    /** @param reading reads what is shown, whenever it is seen and may be another */
    Frame(Composite parent, Desk desk, Runnable reading) {
        this.reading = reading;
        layouts = new Layouts(desk.language());
        all = layouts.columns(parent, 1, true);
        work = new Work(all, desk);
        all.addListener(SWT.Dispose, event -> work.giveUp());
    }

    /** What is laid out in the window; what is shown is put into it before {@link #foot}. */
    Composite control() {
        return all;
    }

    Layouts layouts() {
        return layouts;
    }

    Work work() {
        return work;
    }

    /** Begins the foot, in which a sentence is followed by so many other things. */
    Composite foot(int others) {
        return foot(others, none -> { });
    }

    /**
     * Begins the foot.
     *
     * @param others how many things there are besides the sentence
     * @param before puts those into it that stand before the sentence
     */
    Composite foot(int others, Consumer<Composite> before) {
        foot = layouts.columns(all, 1 + others, false);
        before.accept(foot);
        state = layouts.text(foot);
        return foot;
    }

    /** A button in the foot, with its text beside {@link Layouts}. */
    Button button(String key, Runnable action) {
        return layouts.button(foot, SWT.PUSH, key, action);
    }

    /** Says how it stands, in a sentence of the foot. */
    void say(String text) {
        state.setText(text.replace("&", "&&"));
        state.requestLayout();
    }

    /** What is shown may be another now: it is read again when it is seen next. */
    void stale() {
        stale = true;
    }

    /** What is shown is as it is now, or is just being read. */
    void fresh() {
        stale = false;
    }

    /** It is seen now. */
    void seen() {
        if (stale) {
            reading.run();
        }
    }
}
