// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dk.landskab.model.edit.Labels;
import dk.landskab.rules.Finding;
import dk.landskab.ui.look.Images;
import dk.landskab.ui.navigator.table.Fitting;
import dk.landskab.ui.navigator.table.Room;

/** A table of findings; only the rows that are seen are filled, however many there are. */
final class FindingTable {

    private static final int NARROWEST = 120;
    private static final int WIDEST = 260;
    private static final int SENTENCE = 700;
    private static final int SORTING = 16;
    private static final int MEASURED = 1000;

    private final Table table;
    private final Fitting fitting;
    private final Labels labels;
    private final Images images;
    private FindingList list = FindingList.all();
    private List<Finding> all = List.of();
    private List<Finding> shown = List.of();

    FindingTable(Composite parent, Labels labels) {
        this.labels = labels;
        this.images = Images.of(parent.getDisplay());
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        fitting = new Fitting(table);
        parent.setLayout(new FillLayout());
        Stream.of(FindingColumn.values()).forEach(this::column);
    }

    private void column(FindingColumn what) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(what.title().in(labels.language()));
        column.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            list = list.by(what);
            table.setSortColumn(column);
            table.setSortDirection(list.descending() ? SWT.DOWN : SWT.UP);
            refresh();
        }));
    }

    private void fill(TableItem item, int index) {
        if (index < 0 || index >= shown.size()) {
            // GTK asks for a row once more while it takes the row out.
            return;
        }
        Finding finding = shown.get(index);
        for (FindingColumn each : FindingColumn.values()) {
            item.setText(each.ordinal(), each.text(finding, labels));
        }
        item.setImage(images.of(finding.severity()));
    }

    /** Shows others. */
    void show(List<Finding> findings) {
        all = findings;
        fitting.fit(Stream.of(FindingColumn.values()).map(this::room).toList());
        refresh();
    }

    /** The first many tell how wide a column is. */
    private Room room(FindingColumn column) {
        int header = fitting.width(Stream.of(column.title().in(labels.language()))) + SORTING;
        int whole = Math.max(header, fitting.width(all.stream().limit(MEASURED).map(each -> column.text(each, labels))));
        return column.mayBeCut() ? Room.some(NARROWEST, Math.min(SENTENCE, whole)) : Room.all(Math.min(WIDEST, whole));
    }

    /** Shows only those with some words. */
    void filter(String text) {
        list = list.with(text);
        refresh();
    }

    private void refresh() {
        Optional<Finding> chosen = chosen();
        shown = list.of(all, labels);
        table.setItemCount(shown.size());
        table.clearAll();
        chosen.map(shown::indexOf).filter(each -> each >= 0).ifPresentOrElse(table::setSelection, table::deselectAll);
    }

    /** How many are shown. */
    int size() {
        return shown.size();
    }

    /** The finding that is chosen. */
    Optional<Finding> chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
    }

    /** Those of the rule of a finding: among several that are chosen with it those, else all that are shown. */
    List<Finding> ofKind(Finding finding) {
        List<Finding> chosen = Arrays.stream(table.getSelectionIndices()).filter(each -> each < shown.size())
                .mapToObj(shown::get).toList();
        return (chosen.size() > 1 ? chosen : shown).stream().filter(each -> each.rule().equals(finding.rule()))
                .toList();
    }

    /** Tells which is chosen, and which is opened by a double click or Enter. */
    void tell(Consumer<Finding> choosing, Consumer<Finding> opening) {
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen().ifPresent(choosing)));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(
                event -> chosen().ifPresent(opening)));
    }

    Table control() {
        return table;
    }
}
