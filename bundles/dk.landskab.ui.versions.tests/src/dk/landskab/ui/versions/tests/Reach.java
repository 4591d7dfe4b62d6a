// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Finds what a person cannot reach, read or use, of what is laid out in a window. */
final class Reach {

    /** A header and a row. */
    private static final int LOW = 48;
    private static final int NARROW = 90;

    private final List<String> problems = new ArrayList<>();

    private Reach() {
    }

    /** What is wrong with what lies in something, each in a line; empty where nothing is. */
    static List<String> problems(Composite all) {
        Reach reach = new Reach();
        reach.within(all);
        return reach.problems;
    }

    private void within(Composite parent) {
        for (Control each : parent.getChildren()) {
            boolean seen = each.getVisible() && !isPutAside(each);
            if (seen && !(each instanceof Label label && label.getText().isEmpty())) {
                look(each);
            }
            if (seen && each instanceof Composite inner && !(each instanceof Table) && !(each instanceof Tree)) {
                within(inner);
            }
        }
    }

    /** Beside a part that has all of the room. */
    private static boolean isPutAside(Control control) {
        return control.getParent() instanceof SashForm sash && sash.getMaximizedControl() != null
                && sash.getMaximizedControl() != control;
    }

    private void look(Control control) {
        Rectangle at = control.getBounds();
        Rectangle room = control.getParent().getClientArea();
        boolean scrolls = control.getParent() instanceof ScrolledComposite;
        if (at.width <= 0 || at.height <= 0) {
            tell(control, "has no size");
        } else if (!scrolls && (at.x < 0 || at.y < 0 || at.x + at.width > room.width || at.y + at.height > room.height)) {
            tell(control, "lies outside " + room);
        }
        switch (control) {
            case Button button when isCut(button) && button.getToolTipText() == null -> tell(button, "is cut");
            case Label label when isCut(label) && label.getToolTipText() == null -> tell(label, "is cut");
            case Table table when isSmall(table) -> tell(table, "is too small");
            case Tree tree when isSmall(tree) -> tell(tree, "is too small");
            case Text text when text.getSize().x < NARROW -> tell(text, "is too narrow");
            default -> {
            }
        }
    }

    private static boolean isCut(Button button) {
        return button.getSize().x < button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    private static boolean isCut(Label label) {
        Point size = label.getSize();
        return (label.getStyle() & SWT.WRAP) == 0 ? size.x < label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                : size.y < label.computeSize(size.x, SWT.DEFAULT).y;
    }

    private static boolean isSmall(Composite list) {
        return list.getSize().x < NARROW || list.getSize().y < LOW;
    }

    private void tell(Control control, String what) {
        String name = switch (control) {
            case Button button -> " " + button.getText();
            case Label label -> " " + label.getText();
            default -> "";
        };
        problems.add(control.getClass().getSimpleName() + name + " " + what + " " + control.getBounds());
    }
}
