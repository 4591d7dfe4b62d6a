// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** The words of a chapter: to be read and copied; a point that takes several lines hangs below its bullet. */
final class Says {

    private static final int GAP = 6;
    private static final int BETWEEN = 3;

    private final StyledText text;
    private final int hanging;

    Says(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setMargins(2 * GAP, GAP, 2 * GAP, GAP);
        GC gc = new GC(text);
        hanging = gc.textExtent(Chapter.BULLET).x;
        gc.dispose();
    }

    StyledText control() {
        return text;
    }

    void show(String words) {
        text.setText(words);
        for (int line = 0; line < text.getLineCount(); line++) {
            if (text.getLine(line).startsWith(Chapter.BULLET)) {
                text.setLineWrapIndent(line, 1, hanging);
                text.setLineVerticalIndent(line, line == 0 ? 0 : BETWEEN);
            }
        }
    }

    /** How high it is where nothing of it is cut. */
    int height(int width) {
        return text.computeSize(width, SWT.DEFAULT).y;
    }
}
