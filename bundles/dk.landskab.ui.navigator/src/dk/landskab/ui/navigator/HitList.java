// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

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

/** What a search found, the best first: name, class, id. */
final class HitList {

    private static final int[] SHARES = {45, 25, 30};

    private final Table table;
    private final Look look;
    private final Labels labels;
    private List<Match> matches = List.of();

    HitList(Composite parent, Look look, Labels labels) {
        this.look = look;
        this.labels = labels;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        for (int i = 0; i < SHARES.length; i++) {
            new TableColumn(table, SWT.NONE);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> spread());
    }

    Table table() {
        return table;
    }

    void show(List<Match> found) {
        matches = found;
        table.setItemCount(found.size());
        table.clearAll();
        if (!found.isEmpty()) {
            table.setSelection(0);
        }
    }

    Optional<Card> chosen() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < matches.size() ? Optional.of(matches.get(index).card()) : Optional.empty();
    }

    private void fill(Event event) {
        Card card = matches.get(event.index).card();
        TableItem item = (TableItem) event.item;
        item.setText(new String[] {card.name(), labels.of(card.type()), card.id()});
        item.setImage(look.image(card));
        item.setForeground(look.foreground(card));
        item.setForeground(1, look.quiet());
        item.setForeground(2, look.quiet());
    }

    private void spread() {
        int width = table.getClientArea().width;
        for (int i = 0; i < SHARES.length; i++) {
            table.getColumn(i).setWidth(width * SHARES[i] / 100);
        }
    }
}
