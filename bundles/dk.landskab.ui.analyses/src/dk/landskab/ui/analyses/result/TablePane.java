// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Ref;
import dk.landskab.report.text.Plain;
import dk.landskab.ui.navigator.table.WholeCell;

/**
 * Any table of any report: sorted by its headers, filtered by words, each row leading to the elements that it names. Only
 * the rows that are seen are filled, however many there are.
 */
final class TablePane {

    private static final int NARROW = 90;
    private static final int WIDE = 280;
    private static final int MEASURED = 60;
    private static final int PADDING = 24;

    private final Table table;
    private final Language language;
    private final Plain plain;
    private Rows rows;
    private List<List<Cell>> shown = List.of();

    TablePane(Composite parent, Language language) {
        this.language = language;
        plain = new Plain(language);
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        table.setHeaderVisible(true);
        table.addListener(SWT.SetData, this::fill);
        WholeCell.of(table);
    }

    Table control() {
        return table;
    }

    /** Shows another table. */
    void show(dk.landskab.report.document.Table other) {
        rows = Rows.of(other);
        table.setRedraw(false);
        table.removeAll();
        Stream.of(table.getColumns()).forEach(TableColumn::dispose);
        table.setSortColumn(null);
        for (int i = 0; i < other.columns().size(); i++) {
            column(other.columns().get(i), i);
        }
        refresh();
        table.setRedraw(true);
    }

    private void column(Column what, int index) {
        TableColumn column = new TableColumn(table, what.kind() == Column.Kind.NUMBER ? SWT.RIGHT : SWT.LEFT);
        column.setText(what.header());
        column.setMoveable(true);
        column.setWidth(width(what, index));
        column.addListener(SWT.Selection, event -> sortBy(index));
    }

    /** As wide as its first words, within bounds. */
    private int width(Column what, int index) {
        GC gc = new GC(table);
        try {
            int widest = rows.table().rows().stream().limit(MEASURED)
                    .mapToInt(row -> gc.textExtent(plain.of(row.get(index))).x).max().orElse(0);
            int header = gc.textExtent(what.header()).x + PADDING;
            return Math.max(Math.min(header, WIDE), Math.min(Math.max(widest + PADDING, NARROW), WIDE));
        } finally {
            gc.dispose();
        }
    }

    /** Sorts by a column; once more, the other way round, and then as the report has it. */
    void sortBy(int index) {
        rows = rows.by(index);
        table.setSortColumn(rows.column() == Rows.AS_TOLD ? null : table.getColumn(rows.column()));
        table.setSortDirection(rows.column() == Rows.AS_TOLD ? SWT.NONE : rows.isDescending() ? SWT.DOWN : SWT.UP);
        refresh();
    }

    /** Shows only the rows with some words. */
    void filter(String text) {
        if (rows != null) {
            rows = rows.with(text);
            refresh();
        }
    }

    private void refresh() {
        Optional<List<Cell>> chosen = chosen();
        shown = rows.in(language);
        table.setItemCount(shown.size());
        table.clearAll();
        chosen.map(shown::indexOf).filter(each -> each >= 0).ifPresentOrElse(table::setSelection, table::deselectAll);
    }

    private void fill(Event event) {
        if (event.index < 0 || event.index >= shown.size()) {
            // GTK asks for a row once more while it takes the row out.
            return;
        }
        List<Cell> row = shown.get(event.index);
        for (int i = 0; i < row.size(); i++) {
            ((TableItem) event.item).setText(i, plain.of(row.get(i)));
        }
    }

    /** How many rows are shown, of how many. */
    int size() {
        return shown.size();
    }

    /** The table as it was told. */
    Optional<dk.landskab.report.document.Table> told() {
        return Optional.ofNullable(rows).map(Rows::table);
    }

    private Optional<List<Cell>> chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
    }

    /** The elements of the row that is chosen, as the row names them. */
    List<Ref> refs() {
        return chosen().stream().flatMap(List::stream).filter(Cell.Refs.class::isInstance).map(Cell.Refs.class::cast)
                .flatMap(each -> each.refs().stream()).distinct().toList();
    }

    /** Tells the first element of a row that is chosen, and of one that is opened by a double click or Enter. */
    void tell(Consumer<Ref> choosing, Consumer<Ref> opening) {
        table.addListener(SWT.Selection, event -> refs().stream().findFirst().ifPresent(choosing));
        table.addListener(SWT.DefaultSelection, event -> refs().stream().findFirst().ifPresent(opening));
    }
}
