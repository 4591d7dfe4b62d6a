// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What the mouse tells of a row, a line for each column, since a column may have no room for it. */
final class Hints {

    private Hints() {
    }

    /** The mouse moved over a table. */
    static void of(Table table, Event moved) {
        TableItem item = table.getItem(new Point(moved.x, moved.y));
        String text = item == null ? null : IntStream.range(0, table.getColumnCount())
                .filter(each -> !item.getText(each).isBlank())
                .mapToObj(each -> table.getColumn(each).getText() + ": " + item.getText(each).strip())
                .collect(Collectors.joining("\n"));
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }
}
