// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dk.landskab.model.edit.Labels;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.ui.navigator.table.Fitting;
import dk.landskab.ui.navigator.table.Room;

/** Shows a sheet: sorted by the head that was pressed, only the rows with some words. */
final class SheetTable {

    /** Room for the sign of sorting. */
    private static final int SORTING = 16;
    private static final int SUBJECT = 220;
    private static final int WIDEST = 420;

    private final Labels labels;
    private final Composite frame;
    private final Table table;
    private final Fitting fitting;
    private Sheet sheet = Sheet.EMPTY;
    private List<List<Cell>> shown = List.of();
    private String words = "";
    private int sorted = -1;
    private boolean isDown;

    SheetTable(Composite parent, Labels labels) {
        this.labels = labels;
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        table = new Table(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        fitting = new Fitting(table);
        table.addListener(SWT.MouseHover, this::explain);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    }

    private void fill(TableItem item, int index) {
        if (index >= 0 && index < shown.size()) {
            List<Cell> row = shown.get(index);
            for (int i = 0; i < row.size(); i++) {
                item.setText(i, sign(row.get(i)) + Sheet.text(row.get(i), labels));
            }
        }
    }

    /** Colour alone says nothing to many readers. */
    private static String sign(Cell cell) {
        return cell instanceof Cell.Marked marked ? marked.mark().sign() + " " : "";
    }

    /** Shows another sheet; the row that was chosen stays so. */
    void show(Sheet other) {
        boolean isSame = sheet.columns().equals(other.columns());
        sheet = other;
        if (!isSame) {
            columns();
        }
        fit();
        refresh();
    }

    private void columns() {
        for (TableColumn each : table.getColumns()) {
            each.dispose();
        }
        sorted = -1;
        for (Column each : sheet.columns()) {
            boolean isNumber = each.kind() == Column.Kind.NUMBER;
            TableColumn column = new TableColumn(table, isNumber ? SWT.RIGHT : SWT.LEFT);
            column.setText(each.header());
            column.setMoveable(true);
            int number = table.indexOf(column);
            column.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(column, number)));
        }
    }

    /** A header is never cut, nor are figures and short words, nor, as long as it is not very long, what a row is about. */
    private void fit() {
        List<Room> rooms = new ArrayList<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            int column = i;
            Column.Kind kind = sheet.columns().get(i).kind();
            int header = fitting.width(Stream.of(sheet.columns().get(i).header())) + SORTING;
            int whole = Math.max(header, Math.min(WIDEST, fitting.width(sheet.rows().stream()
                    .map(each -> sign(each.get(column)) + Sheet.text(each.get(column), labels)))));
            boolean mayBeCut = kind == Column.Kind.WIDE || kind == Column.Kind.TEXT;
            rooms.add(!mayBeCut ? Room.all(whole) : Room.some(i == 0 ? Math.max(header, SUBJECT) : header, whole));
        }
        fitting.fit(rooms);
    }

    private void sort(TableColumn column, int number) {
        isDown = sorted == number && !isDown;
        sorted = number;
        table.setSortColumn(column);
        table.setSortDirection(isDown ? SWT.DOWN : SWT.UP);
        refresh();
    }

    /** Shows only the rows with some words. */
    void filter(String text) {
        words = text;
        refresh();
    }

    private void refresh() {
        Optional<String> chosen = chosen();
        Comparator<List<Cell>> order = sorted < 0 ? (one, other) -> 0 : Sheet.order(sorted, labels);
        shown = sheet.with(words, labels).stream().sorted(isDown ? order.reversed() : order).toList();
        table.setItemCount(shown.size());
        table.clearAll();
        chosen.ifPresentOrElse(this::choose, table::deselectAll);
    }

    /** The id of what is chosen. */
    Optional<String> chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Sheet.id(shown.get(index));
    }

    /** What the row says, whole, that lies under the mouse. */
    private void explain(Event mouse) {
        TableItem item = table.getItem(new Point(mouse.x, mouse.y));
        int index = item == null ? -1 : table.indexOf(item);
        table.setToolTipText(index < 0 || index >= shown.size() ? null : sheet.told(shown.get(index), labels));
    }

    /** Chooses the row of an element, if there is one; nobody is told. */
    void choose(String id) {
        for (int i = 0; i < shown.size(); i++) {
            if (Sheet.id(shown.get(i)).filter(id::equals).isPresent()) {
                table.setSelection(i);
                return;
            }
        }
        table.deselectAll();
    }

    /** How many rows are shown. */
    int size() {
        return shown.size();
    }

    /** Tells the id of what is chosen, and of what is opened by a double click or Enter. */
    void tell(Consumer<String> choosing, Consumer<String> opening) {
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen().ifPresent(choosing)));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> chosen().ifPresent(opening)));
    }

    Composite frame() {
        return frame;
    }

    Table control() {
        return table;
    }
}
