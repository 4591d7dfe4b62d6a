// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dk.landskab.ui.navigator.table.WholeCell;

/** A list over the window of where something is named; Enter or a click goes there. */
final class PlaceList extends PopupDialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 280;

    /**
     * A line of the list.
     *
     * @param what stands there
     * @param where it stands
     * @param image null for none
     * @param go goes there
     */
    record Line(String what, String where, Image image, Runnable go) {
    }

    private final List<Line> lines;
    private Table table;

    PlaceList(Shell parent, String title, List<Line> lines) {
        super(parent, SWT.RESIZE, true, true, false, false, false, title, null);
        this.lines = List.copyOf(lines);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        TableColumn what = new TableColumn(table, SWT.NONE);
        TableColumn where = new TableColumn(table, SWT.NONE);
        lines.forEach(each -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {each.what, each.where});
            item.setImage(each.image);
        });
        what.setWidth(WIDTH * 3 / 5);
        where.pack();
        WholeCell.of(table);
        table.setSelection(0);
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> go()));
        table.addListener(SWT.MouseUp, event -> go());
        return table;
    }

    private void go() {
        int chosen = table.getSelectionIndex();
        if (chosen >= 0) {
            close();
            lines.get(chosen).go.run();
        }
    }

    @Override
    protected Control getFocusControl() {
        return table;
    }

    @Override
    protected Point getDefaultSize() {
        return new Point(WIDTH, HEIGHT);
    }
}
