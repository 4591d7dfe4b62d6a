// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.model.edit.Labels;
import dk.landskab.ui.navigator.table.Fitting;
import dk.landskab.ui.navigator.table.Room;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;

/** The conflicts of a merge, a row each: what is in conflict, in what, and how it was decided. */
final class DisputeTable {

    private static final List<String> COLUMNS = List.of("dispute.what", "dispute.about", "dispute.decision");
    private static final int WIDEST = 360;
    /** The first tell how wide the columns are. */
    private static final int MEASURED = 60;

    private final Table table;
    private final Fitting fitting;
    private final Layouts layouts;
    private List<Dispute> disputes = List.of();

    DisputeTable(Composite parent, Layouts layouts, Runnable chosen) {
        this.layouts = layouts;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        for (String each : COLUMNS) {
            new TableColumn(table, SWT.NONE).setText(layouts.say(each));
        }
        fitting = new Fitting(table);
        fit();
        table.addListener(SWT.MouseMove, event -> Hints.of(table, event));
        table.addListener(SWT.Selection, event -> chosen.run());
    }

    Table control() {
        return table;
    }

    /** Shows conflicts; the same one stays chosen. */
    void show(List<Dispute> newer) {
        Optional<Dispute> before = chosen();
        disputes = newer;
        table.setRedraw(false);
        table.removeAll();
        for (Dispute each : disputes) {
            new TableItem(table, SWT.NONE).setText(new String[] {each.title(), each.about(), decision(each)});
            if (before.filter(one -> one.conflict().point().equals(each.conflict().point())).isPresent()) {
                table.select(table.getItemCount() - 1);
            }
        }
        if (table.getSelectionIndex() < 0 && !disputes.isEmpty()) {
            table.select(0);
        }
        fit();
        table.setRedraw(true);
    }

    private String decision(Dispute dispute) {
        return dispute.taken().map(each -> layouts.say("choice." + each.word())).orElseGet(() -> dispute.decision()
                .map(each -> each.choice() == Choice.VALUE ? layouts.say("decided.value", value(dispute, each))
                        : layouts.say("choice." + each.choice().word())).orElse(layouts.say("decided.open")));
    }

    private String value(Dispute dispute, Decision decision) {
        return dispute.own().flatMap(each -> each.label(decision, Labels.in(layouts.language()))).or(decision::value)
                .orElse(layouts.say("decided.nothing"));
    }

    Optional<Dispute> chosen() {
        return table.getSelectionIndex() < 0 || disputes.isEmpty() ? Optional.empty()
                : Optional.of(disputes.get(table.getSelectionIndex()));
    }

    /** Chooses the next one in a direction, around the end; an open one where there is any. */
    void step(int direction, boolean onlyOpen) {
        int from = Math.max(0, table.getSelectionIndex());
        for (int i = 1; i <= disputes.size(); i++) {
            int index = Math.floorMod(from + direction * i, disputes.size());
            if (!onlyOpen || disputes.get(index).decision().isEmpty()) {
                table.setSelection(index);
                return;
            }
        }
    }

    /** No head is cut; what is left is shared as the words need it. */
    private void fit() {
        fitting.fit(IntStream.range(0, COLUMNS.size()).mapToObj(each -> Room.some(fitting.width(Stream.of(head(each))),
                Math.min(WIDEST, fitting.width(Stream.concat(Stream.of(head(each)), words(each)))))).toList());
    }

    private String head(int column) {
        return table.getColumn(column).getText();
    }

    private Stream<String> words(int column) {
        return Stream.of(table.getItems()).limit(MEASURED).map(each -> each.getText(column));
    }
}
