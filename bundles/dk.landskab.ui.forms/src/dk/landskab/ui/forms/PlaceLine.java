// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What an object is and where it stands, in one line. Where the line is too narrow it leaves out what tells least: folders,
 * then the file, then the class, then the beginning of the id. The mouse always tells all of it.
 */
final class PlaceLine {

    private static final int NARROWEST = 100;
    private static final String BETWEEN = " · ";
    private static final String MORE = "…";

    private final Label label;
    private List<String> ways = List.of("");

    PlaceLine(Composite parent) {
        label = new Label(parent, SWT.NONE);
        label.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = NARROWEST;
        label.setLayoutData(wide);
        label.addListener(SWT.Resize, event -> fit());
    }

    void show(String name, String id, Optional<String> file) {
        String what = name + BETWEEN + id;
        ways = file.isEmpty() ? List.of(what, id) : List.of(what + BETWEEN + file.get(),
                what + BETWEEN + MORE + file.get().substring(Math.max(0, file.get().lastIndexOf('/'))), what, id);
        label.setToolTipText(ways.getFirst());
        fit();
    }

    private void fit() {
        int width = label.getSize().x;
        GC gc = new GC(label);
        String fits = width == 0 ? ways.getFirst() : ways.stream().filter(each -> gc.textExtent(each).x <= width).findFirst()
                .orElseGet(() -> end(gc, ways.getLast(), width));
        gc.dispose();
        if (!fits.equals(label.getText())) {
            label.setText(fits);
        }
    }

    private static String end(GC gc, String text, int width) {
        int from = 1;
        while (from < text.length() && gc.textExtent(MORE + text.substring(from)).x > width) {
            from++;
        }
        return MORE + text.substring(from);
    }
}
