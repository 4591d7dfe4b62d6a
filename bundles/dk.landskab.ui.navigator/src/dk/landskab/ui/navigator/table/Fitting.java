// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;

/** Keeps the columns of a table as wide as there is {@link Room}, whenever the table has another width. For the window's thread. */
public final class Fitting {

    /** The edges of a cell. */
    private static final int AROUND = 18;

    private final Table table;
    private List<Room> rooms = List.of();

    /** Follows a table, which has to be as wide as what holds it, and not as wide as its columns. */
    public Fitting(Table table) {
        this.table = table;
        table.addListener(SWT.Resize, event -> spread());
    }

    /** The columns need this, in their order; those beyond are left as they are. */
    public void fit(List<Room> needed) {
        rooms = List.copyOf(needed);
        spread();
    }

    /** How wide a column has to be for some words; measured is the one with the most letters. */
    public int width(Stream<String> words) {
        String longest = words.max(Comparator.comparingInt(String::length)).orElse("");
        GC gc = new GC(table);
        try {
            return gc.textExtent(longest).x + AROUND;
        } finally {
            gc.dispose();
        }
    }

    private void spread() {
        List<Integer> widths = Room.shared(rooms, table.getClientArea().width);
        for (int i = 0; i < Math.min(widths.size(), table.getColumnCount()); i++) {
            table.getColumn(i).setWidth(widths.get(i));
        }
    }
}
