// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dk.landskab.model.edit.Labels;
import dk.landskab.ui.navigator.catalogue.Card;
import dk.landskab.ui.navigator.catalogue.Match;
import dk.landskab.ui.navigator.table.Fitting;
import dk.landskab.ui.navigator.table.Room;

/** What a search found, the best first: name, then class and id. */
public final class HitList {

    private static final int COLUMNS = 2;
    private static final int NARROWEST_NAME = 160;
    private static final int NARROWEST = 80;
    private static final int MEASURED = 200;
    /** What stands before a name. */
    private static final int ICON = 22;

    private final Table table;
    private final Fitting fitting;
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
        for (int i = 0; i < COLUMNS; i++) {
            new TableColumn(table, SWT.NONE);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MouseMove, this::tell);
        fitting = new Fitting(table);
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
        fitting.fit(List.of(room(NARROWEST_NAME, Card::name, ICON), room(NARROWEST, this::what, 0)));
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

    /** The first tell how wide a column is. */
    private Room room(int least, Function<Card, String> text, int beside) {
        return Room.some(least, beside + fitting.width(matches.stream().limit(MEASURED).map(Match::card).map(text)));
    }

    private String what(Card card) {
        return labels.of(card.type()) + " · " + card.id();
    }

    private void fill(Event event) {
        if (event.index < 0 || event.index >= matches.size()) {
            // GTK asks for a row once more while it takes the row out.
            return;
        }
        Card card = matches.get(event.index).card();
        TableItem item = (TableItem) event.item;
        item.setText(new String[] {card.name(), what(card)});
        item.setImage(look.image(card));
        item.setForeground(look.foreground(card));
        item.setForeground(1, look.quiet());
    }

    /** The mouse tells all of a line whose columns are cut. */
    private void tell(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        int index = item == null ? -1 : table.indexOf(item);
        table.setToolTipText(index < 0 || index >= matches.size() ? null
                : matches.get(index).card().name() + "\n" + what(matches.get(index).card()));
    }
}
