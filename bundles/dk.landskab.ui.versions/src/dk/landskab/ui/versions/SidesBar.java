// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.compare.Offers;
import dk.landskab.ui.versions.compare.Side;

/** Where both sides of a comparison are chosen, and where it is begun and stopped. */
final class SidesBar {

    private static final int COLUMNS = 8;
    private static final int ABREAST = 640;

    private final Composite head;

    private final SideField left;
    private final SideField right;
    private final Button go;
    private final Button stop;
    private final BiConsumer<Side, Side> compare;

    /** @param compare is given the older and the newer side */
    SidesBar(Composite parent, Layouts layouts, Desk desk, BiConsumer<Side, Side> compare, Runnable stopped) {
        this.compare = compare;
        head = layouts.columns(parent, COLUMNS, false);
        ((GridLayout) head.getLayout()).marginWidth = 0;
        new Label(head, SWT.NONE).setText(layouts.say("against.from"));
        left = new SideField(head, layouts, desk, this::enable, this::compare);
        layouts.button(head, SWT.PUSH, "swap", this::swap).setToolTipText(layouts.say("swap.help"));
        new Label(head, SWT.NONE).setText(layouts.say("against.to"));
        right = new SideField(head, layouts, desk, this::enable, this::compare);
        Composite verbs = layouts.flow(head);
        verbs.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        go = layouts.button(verbs, SWT.PUSH, "compare", this::compare);
        stop = layouts.button(verbs, SWT.PUSH, "stop", stopped);
        right.choose(new Side.Open().in(layouts.language()));
        busy(false);
    }

    /** Both sides stand in one row, or in two where it is narrow. */
    void turn(int width) {
        ((GridLayout) head.getLayout()).numColumns = width >= ABREAST ? COLUMNS : COLUMNS / 2;
        head.layout();
    }

    void setFocus() {
        left.setFocus();
    }

    /** What can be chosen for either side. */
    void offer(Offers found) {
        left.offer(found);
        right.offer(found);
    }

    /** Chooses both sides, and compares them. */
    void compare(String older, String newer) {
        left.choose(older);
        right.choose(newer);
        compare();
    }

    /** Whether something is being compared, which can be stopped. */
    void busy(boolean isBusy) {
        stop.setEnabled(isBusy);
        enable();
    }

    private void compare() {
        left.side().ifPresent(older -> right.side().ifPresent(newer -> compare.accept(older, newer)));
    }

    private void swap() {
        String older = left.text();
        left.choose(right.text());
        right.choose(older);
    }

    /** The fields tell what is typed, which is nothing before all of this is there. */
    private void enable() {
        go.setEnabled(left.side().isPresent() && right.side().isPresent());
    }
}
