// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Two columns where there is room, else one in the order of the children. A child stays in its column whatever is folded
 * or unfolded: its layout data say whether that is the left.
 */
final class TwoColumns extends Layout implements ILayoutExtension {

    /** From this width on there are two columns. */
    static final int WIDE = 760;
    private static final int NARROWEST = 300;
    private static final int MARGIN = 10;
    private static final int GAP = 16;
    private static final int BETWEEN = 8;

    @Override
    public int computeMinimumWidth(Composite composite, boolean flushCache) {
        return NARROWEST;
    }

    @Override
    public int computeMaximumWidth(Composite composite, boolean flushCache) {
        return WIDE;
    }

    @Override
    protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
        int width = wHint == SWT.DEFAULT ? WIDE : wHint;
        return new Point(width, arrange(composite, new Rectangle(0, 0, width, 0), false, flushCache));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        arrange(composite, composite.getClientArea(), true, flushCache);
    }

    private static int arrange(Composite composite, Rectangle area, boolean place, boolean flushCache) {
        boolean two = area.width >= WIDE;
        int width = two ? (area.width - 2 * MARGIN - GAP) / 2 : Math.max(0, area.width - 2 * MARGIN);
        int left = MARGIN;
        int right = MARGIN;
        for (Control child : composite.getChildren()) {
            int height = child.computeSize(width, SWT.DEFAULT, flushCache).y;
            boolean inLeft = !two || Boolean.TRUE.equals(child.getLayoutData());
            int top = inLeft ? left : right;
            if (place) {
                child.setBounds(area.x + MARGIN + (inLeft ? 0 : width + GAP), area.y + top, width, height);
            }
            if (inLeft) {
                left += height + BETWEEN;
            } else {
                right += height + BETWEEN;
            }
        }
        return Math.max(left, right) + MARGIN;
    }
}
