// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dk.landskab.model.edit.Labels;
import dk.landskab.ui.navigator.catalogue.Card;
import dk.landskab.ui.navigator.catalogue.Match;
import dk.landskab.ui.navigator.table.WholeCell;

/** What a search found, the best first: name, then class and id. */
public final class HitList {

    private static final int[] SHARES = {58, 42};

    private final Table table;
    private final Look look;
    private final Labels labels;
    private List<Match> matches = List.of();
    private boolean isPicked;

    /** An empty list in a window, of which one line can be chosen, or several. */
    public HitList(Composite parent, Desk desk, boolean several) {
        this(parent, new Look(parent, desk), Labels.in(desk.language()), several ? SWT.MULTI : SWT.SINGLE);
    }

    HitList(Composite parent, Look look, Labels labels, int choice) {
        this.look = look;
        this.labels = labels;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | choice | SWT.BORDER);
        for (int i = 0; i < SHARES.length; i++) {
            new TableColumn(table, SWT.NONE);
        }
        table.addListener(SWT.SetData, this::fill);
        WholeCell.of(table);
        table.addListener(SWT.Resize, event -> spread());
        table.addListener(SWT.Selection, event -> isPicked = true);
    }

    /** What is laid out in the window. */
    public Table table() {
        return table;
    }

    /** Shows what was found, the best chosen. */
    public void show(List<Match> found) {
        isPicked = false;
        follow(found);
    }

    /** Shows what the same search finds now; what the person chose stays chosen, or nothing is, where it is not found. */
    void follow(List<Match> found) {
        Optional<Card> picked = isPicked ? chosen() : Optional.empty();
        matches = found;
        table.setItemCount(found.size());
        table.clearAll();
        table.deselectAll();
        if (picked.isPresent()) {
            found.stream().filter(each -> each.card().object() == picked.get().object()).findFirst()
                    .ifPresent(each -> table.setSelection(found.indexOf(each)));
        } else if (!found.isEmpty()) {
            table.setSelection(0);
        }
    }

    /** What is chosen, the best first. */
    public List<Card> allChosen() {
        return Arrays.stream(table.getSelectionIndices()).filter(each -> each < matches.size()).sorted()
                .mapToObj(each -> matches.get(each).card()).toList();
    }

    Optional<Card> chosen() {
        return allChosen().stream().findFirst();
    }

    private void fill(Event event) {
        Card card = matches.get(event.index).card();
        TableItem item = (TableItem) event.item;
        item.setText(new String[] {card.name(), labels.of(card.type()) + " · " + card.id()});
        item.setImage(look.image(card));
        item.setForeground(look.foreground(card));
        item.setForeground(1, look.quiet());
    }

    private void spread() {
        int width = table.getClientArea().width;
        for (int i = 0; i < SHARES.length; i++) {
            table.getColumn(i).setWidth(width * SHARES[i] / 100);
        }
    }
}
