// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.room.Flow;
import dk.landskab.ui.versions.room.Roll;

/**
 * What the parts have in common: a place for what they show, a foot below it with a sentence and buttons, work beside the
 * window that ends with it, and whether what is shown may be another by now. For the window's thread.
 */
final class Frame {

    private final Layouts layouts;
    private final Roll all;
    private final Work work;
    private final Runnable reading;
    private Composite foot;
    private Label state;
    private boolean stale = true;

    /** @param reading reads what is shown, whenever it is seen and may be another */
    Frame(Composite parent, Desk desk, Runnable reading) {
        this.reading = reading;
        layouts = new Layouts(desk.language());
        all = new Roll(parent);
        work = new Work(all.control(), desk);
        all.control().addListener(SWT.Dispose, event -> work.giveUp());
    }

    /** What is laid out in the window. */
    Composite control() {
        return all.control();
    }

    /** What is shown is put into this before {@link #foot}. */
    Composite inside() {
        return all.inside();
    }

    /** One of the things takes what height there is; see {@link Roll#fill}. */
    void fill(Control control, IntUnaryOperator height) {
        all.fill(control, height);
    }

    /** Something that is shown may need more room now, or less. */
    void measure() {
        all.measure();
    }

    Layouts layouts() {
        return layouts;
    }

    Work work() {
        return work;
    }

    /** Begins the foot, in which a sentence is followed by other things. */
    Composite foot() {
        return foot(none -> { });
    }

    /** Begins the foot; {@code before} puts those things into it that stand before the sentence. */
    Composite foot(Consumer<Composite> before) {
        foot = layouts.flow(all.inside());
        before.accept(foot);
        state = new Label(foot, SWT.WRAP);
        state.setLayoutData(new Flow.Growing(0));
        return foot;
    }

    /** A button in the foot, with its text beside {@link Layouts}. */
    Button button(String key, Runnable action) {
        return layouts.button(foot, SWT.PUSH, key, action);
    }

    /** Says how it stands, in a sentence of the foot. */
    void say(String text) {
        state.setText(text.replace("&", "&&"));
        all.measure();
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
