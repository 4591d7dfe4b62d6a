// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.table;

import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Tells the words of a cell to the mouse that rests on it, where they are wider than the cell. For the window's thread. */
public final class WholeCell {

    private final Control control;

    private WholeCell(Control control) {
        this.control = control;
    }

    /** From now on, in this table. */
    public static void of(Table table) {
        WholeCell whole = new WholeCell(table);
        table.addListener(SWT.MouseMove, event -> whole.tell(whole.in(table, new Point(event.x, event.y))));
    }

    /** From now on, in this tree. */
    public static void of(Tree tree) {
        WholeCell whole = new WholeCell(tree);
        tree.addListener(SWT.MouseMove, event -> whole.tell(whole.in(tree, new Point(event.x, event.y))));
    }

    private Optional<String> in(Table table, Point at) {
        TableItem item = table.getItem(at);
        return item == null ? Optional.empty()
                : under(at, table.getColumnCount(), item::getBounds, item::getTextBounds, item::getText);
    }

    private Optional<String> in(Tree tree, Point at) {
        TreeItem item = tree.getItem(at);
        return item == null ? Optional.empty()
                : under(at, tree.getColumnCount(), item::getBounds, item::getTextBounds, item::getText);
    }

    private Optional<String> under(Point at, int columns, IntFunction<Rectangle> cell, IntFunction<Rectangle> room,
            IntFunction<String> text) {
        return IntStream.range(0, Math.max(1, columns)).filter(each -> cell.apply(each).contains(at)).boxed().findFirst()
                .filter(each -> isCut(text.apply(each), room.apply(each), cell.apply(each))).map(text::apply);
    }

    private boolean isCut(String text, Rectangle room, Rectangle cell) {
        GC gc = new GC(control);
        try {
            int end = Math.min(cell.x + cell.width, control.getBounds().width);
            return room.x + gc.textExtent(text).x > end;
        } finally {
            gc.dispose();
        }
    }

    private void tell(Optional<String> text) {
        if (!Objects.equals(text.orElse(null), control.getToolTipText())) {
            control.setToolTipText(text.orElse(null));
        }
    }
}
