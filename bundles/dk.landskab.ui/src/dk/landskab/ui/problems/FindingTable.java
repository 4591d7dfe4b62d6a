// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dk.landskab.model.edit.Labels;
import dk.landskab.rules.Finding;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.look.Images;
import dk.landskab.ui.navigator.table.Fitting;
import dk.landskab.ui.navigator.table.Room;
import dk.landskab.ui.navigator.table.WholeCell;

/**
 * A table of findings. However many there are, the window does not wait: they are sorted and sought through beside it, only
 * the rows that are seen are filled, and of very many only the first are rows.
 */
final class FindingTable {

    /** More than anybody goes through; who seeks further types a word. */
    static final int MOST = 10_000;
    private static final int NARROWEST = 120;
    private static final int WIDEST = 260;
    private static final int SENTENCE = 700;
    private static final int SORTING = 16;
    private static final int MEASURED = 1000;

    private final Table table;
    private final Fitting fitting;
    private final Labels labels;
    private final Images images;
    private final Runnable refreshed;
    private final AtomicInteger newest = new AtomicInteger();
    private FindingList list = FindingList.all();
    private List<Finding> all = List.of();
    private List<Finding> shown = List.of();
    private Optional<OpenDesk> desk = Optional.empty();

    /** @param refreshed is called whenever other rows are shown */
    FindingTable(Composite parent, Labels labels, Runnable refreshed) {
        this.labels = labels;
        this.refreshed = refreshed;
        this.images = Images.of(parent.getDisplay());
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        fitting = new Fitting(table);
        WholeCell.of(table);
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
        words().ifPresent(words -> {
            for (FindingColumn each : FindingColumn.values()) {
                item.setText(each.ordinal(), words.text(each, finding));
            }
        });
        item.setImage(images.of(finding.severity()));
    }

    private Optional<FindingWords> words() {
        return desk.map(each -> new FindingWords(each.landscape(), labels));
    }

    /** Shows those of a landscape. */
    void show(OpenDesk of, List<Finding> findings) {
        desk = Optional.of(of);
        all = findings;
        fitting.fit(Stream.of(FindingColumn.values()).map(this::room).toList());
        refresh();
    }

    /** Shows none. */
    void clear() {
        newest.incrementAndGet();
        desk = Optional.empty();
        all = List.of();
        take(all);
    }

    /** The first many tell how wide a column is. */
    private Room room(FindingColumn column) {
        int header = fitting.width(Stream.of(column.title().in(labels.language()))) + SORTING;
        int whole = Math.max(header, fitting.width(words().stream()
                .flatMap(words -> all.stream().limit(MEASURED).map(each -> words.text(column, each)))));
        return column.mayBeCut() ? Room.some(NARROWEST, Math.min(SENTENCE, whole)) : Room.all(Math.min(WIDEST, whole));
    }

    /** Shows only those with some words. */
    void filter(String text) {
        list = list.with(text);
        refresh();
    }

    private void refresh() {
        int asked = newest.incrementAndGet();
        FindingList wanted = list;
        List<Finding> findings = all;
        Display display = table.getDisplay();
        words().ifPresent(words -> desk.orElseThrow().background().execute(() -> {
            List<Finding> found = wanted.of(findings, words, () -> asked == newest.get());
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (asked == newest.get() && !table.isDisposed()) {
                        take(found);
                    }
                });
            }
        }));
    }

    private void take(List<Finding> found) {
        Optional<Finding> chosen = chosen();
        shown = found;
        table.setItemCount(Math.min(shown.size(), MOST));
        table.clearAll();
        chosen.map(shown::indexOf).filter(each -> each >= 0 && each < MOST)
                .ifPresentOrElse(table::setSelection, table::deselectAll);
        refreshed.run();
    }

    /** How many fit; of very many only the first {@link #MOST} are rows. */
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
