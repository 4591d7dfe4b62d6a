// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dk.landskab.ui.navigator.table.WholeCell;
import dk.landskab.ui.navigator.tests.kit.Window;

class WholeCellTest {

    private static final String LONG = "The care record of the municipality, which nobody can read in a column as narrow as this";

    private final Window window = new Window(300, 200);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aCellThatIsCutIsToldWholeAndOneThatIsNotIsNot() {
        Table table = table("Aula", LONG);

        assertNull(over(table, table.getItem(0).getBounds(0)));
        assertEquals(LONG, over(table, table.getItem(0).getBounds(1)));
    }

    @Test
    void besideTheRowsNothingIsToldAnyMore() {
        Table table = table("Aula", LONG);
        over(table, table.getItem(0).getBounds(1));

        assertNull(over(table, new Rectangle(0, 150, 10, 10)));
    }

    @Test
    void theLastCellIsCutWhereTheTableEnds() {
        Table table = table("Aula", LONG);
        table.getColumn(1).setWidth(1000);

        assertEquals(LONG, over(table, table.getItem(0).getBounds(1)));
    }

    @Test
    void aLineOfATreeIsToldWhereTheTreeEnds() {
        Tree tree = new Tree(window.shell(), SWT.NONE);
        new TreeItem(tree, SWT.NONE).setText(LONG);
        new TreeItem(tree, SWT.NONE).setText("Aula");
        WholeCell.of(tree);
        window.open();

        assertEquals(LONG, over(tree, tree.getItem(0).getBounds()));
        assertNull(over(tree, tree.getItem(1).getBounds()));
    }

    private Table table(String... cells) {
        Table table = new Table(window.shell(), SWT.FULL_SELECTION);
        for (int i = 0; i < cells.length; i++) {
            new TableColumn(table, SWT.NONE).setWidth(100);
        }
        new TableItem(table, SWT.NONE).setText(cells);
        WholeCell.of(table);
        window.open();
        return table;
    }

    private static String over(Control control, Rectangle place) {
        Event event = new Event();
        event.x = place.x + 5;
        event.y = place.y + place.height / 2;
        control.notifyListeners(SWT.MouseMove, event);
        return control.getToolTipText();
    }
}
