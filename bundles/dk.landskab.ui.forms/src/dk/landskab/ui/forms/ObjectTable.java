// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dk.landskab.model.edit.Labels;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.icon.ElementImages;

/** Objects one below the other, by name, with some of their features beside. Enter or a double click leads to one. */
final class ObjectTable {

    private static final int MOST_ROWS = 6;
    private static final int NARROW = 100;
    private static final int SORTED_UP_TO = 2000;

    private final Row row;
    private final Desk desk;
    private final Labels labels;
    private final List<EStructuralFeature> columns;
    private final Table table;
    private final ElementImages images;
    private List<EObject> objects = List.of();
    private Runnable onDelete = () -> { };

    ObjectTable(Row row, List<EStructuralFeature> columns) {
        this.row = row;
        this.desk = row.sheet().desk();
        this.images = row.sheet().images();
        this.labels = Labels.in(desk.language());
        this.columns = columns;
        table = row.sheet().toolkit().createTable(row.body(), SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = NARROW;
        table.setLayoutData(data);
        head();
        fit();
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> spread());
        table.addListener(SWT.DefaultSelection, event -> chosen().stream().findFirst().ifPresent(desk::select));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                onDelete.run();
            }
        });
    }

    private void head() {
        new TableColumn(table, SWT.NONE).setText(row.name());
        columns.forEach(each -> {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(labels.of(each));
            column.setToolTipText(labels.of(each));
        });
        table.setHeaderVisible(!columns.isEmpty());
    }

    void onDelete(Runnable action) {
        onDelete = action;
    }

    void onChosen(Runnable action) {
        table.addListener(SWT.Selection, event -> action.run());
    }

    List<EObject> chosen() {
        return Arrays.stream(table.getSelectionIndices()).filter(each -> each < objects.size())
                .mapToObj(objects::get).toList();
    }

    void choose(EObject object) {
        table.setSelection(objects.indexOf(object));
    }

    /** Shows objects by name; very many in the order in which they come. */
    void show(List<EObject> shown) {
        Collator collator = Collator.getInstance(desk.language().locale());
        List<EObject> sorted = shown.size() > SORTED_UP_TO ? shown
                : shown.stream().sorted(Comparator.comparing(labels::of, collator)).toList();
        boolean resized = rows(sorted) != rows(objects);
        if (!sorted.equals(objects)) {
            table.deselectAll();
        }
        objects = sorted;
        table.setItemCount(objects.size());
        table.clearAll();
        if (resized) {
            fit();
            row.reflow();
        }
    }

    /** Takes as much room as it needs, and none where there is nothing. */
    private void fit() {
        GridData data = (GridData) table.getLayoutData();
        data.exclude = objects.isEmpty();
        data.heightHint = rows(objects) * table.getItemHeight() + headHeight(table);
        table.setVisible(!data.exclude);
        row.wide(table.getHeaderVisible() && !objects.isEmpty());
    }

    /** The height of the titles of columns, which the platform does not know before the table is seen. */
    static int headHeight(Table table) {
        return table.getHeaderVisible() ? Math.max(table.getHeaderHeight(), table.getItemHeight() * 3 / 2) : 0;
    }

    private static int rows(List<EObject> of) {
        return Math.min(of.size(), MOST_ROWS);
    }

    Table table() {
        return table;
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        EObject object = objects.get(event.index);
        desk.landscape().reading(() -> {
            item.setText(labels.of(object));
            for (int i = 0; i < columns.size(); i++) {
                EStructuralFeature feature = object.eClass().getEStructuralFeature(columns.get(i).getName());
                item.setText(i + 1, feature == null ? "" : labels.value(feature, object.eGet(feature)));
            }
            return null;
        });
        item.setImage(images.of(object.eClass()));
    }

    private void spread() {
        int width = table.getClientArea().width;
        int share = width / (columns.size() + 2);
        for (int i = 0; i < table.getColumnCount(); i++) {
            int wanted = columns.isEmpty() ? width : i == 0 ? width - share * columns.size() : share;
            if (table.getColumn(i).getWidth() != wanted) {
                table.getColumn(i).setWidth(wanted);
            }
        }
    }
}
