// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.room;

import java.util.function.IntUnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One column of things that fills what room there is, and scrolls where that is less than they need. */
public final class Roll {

    /** Narrower than this nothing can be read. */
    private static final int NARROWEST = 420;
    private static final int GAP = 4;

    private final ScrolledComposite scrolled;
    private final Composite inside;
    private Control tall;
    private IntUnaryOperator least;

    /** A column with nothing in it. */
    public Roll(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        inside = new Composite(scrolled, SWT.NONE);
        GridLayout column = new GridLayout(1, false);
        column.marginWidth = GAP;
        column.marginHeight = GAP;
        column.verticalSpacing = GAP;
        inside.setLayout(column);
        scrolled.setContent(inside);
        scrolled.addListener(SWT.Resize, event -> measure());
    }

    /** What is laid out in the window. */
    public ScrolledComposite control() {
        return scrolled;
    }

    /** What things are put into, with layout data of a grid. */
    public Composite inside() {
        return inside;
    }

    /**
     * One of the things takes what height the others leave.
     *
     * @param height how high it has to be in a width; called whenever the width becomes another, so that it can be laid out
     *            for that
     */
    public void fill(Control control, IntUnaryOperator height) {
        tall = control;
        least = height;
        control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    /** Something in it may need more room, or less. */
    public void measure() {
        int width = Math.max(NARROWEST, scrolled.getClientArea().width);
        if (tall != null) {
            GridData data = (GridData) tall.getLayoutData();
            data.widthHint = NARROWEST / 2;
            data.heightHint = least.applyAsInt(width - 2 * GAP);
        }
        scrolled.setMinSize(NARROWEST, inside.computeSize(width, SWT.DEFAULT).y);
        inside.layout(true, true);
    }
}
