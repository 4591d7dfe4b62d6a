// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import dk.landskab.compare.words.Facing;
import dk.landskab.ui.navigator.icon.Ground;
import dk.landskab.ui.versions.room.Flow;
import dk.landskab.ui.versions.story.Mark;

/**
 * An element as it stands in two landscapes, side by side: a row a feature, those that differ with a sign and in bold,
 * and the whole text of both sides for the row that is chosen.
 */
final class FacingTable {

    private static final String NOTHING = "–";
    private static final int SIGN = 28;
    /** Of what is left beside the sign: the feature, and both sides. */
    private static final int[] SHARES = {30, 35, 35};
    private static final int ALL = 100;
    private static final int[] WEIGHTS = {72, 28};

    private final Layouts layouts;
    private final Composite all;
    private final Label title;
    private final Button only;
    private final Button take;
    private final Table table;
    private final Composite upper;
    private final SashForm sash;
    private final SashForm whole;
    private final Text left;
    private final Text right;
    private List<Facing> rows = List.of();
    private Optional<String> giver = Optional.empty();

    /** @param taken is told that the person wants what is chosen to be as on the side that is not open */
    FacingTable(Composite parent, Layouts layouts, Runnable taken) {
        this.layouts = layouts;
        all = layouts.columns(parent, 1, true);
        ((GridLayout) all.getLayout()).marginWidth = 0;
        ((GridLayout) all.getLayout()).marginHeight = 0;
        Composite head = layouts.flow(all);
        title = new Label(head, SWT.WRAP);
        title.setLayoutData(new Flow.Growing(0));
        only = layouts.button(head, SWT.CHECK, "facing.only", this::fill);
        take = layouts.button(head, SWT.PUSH, "facing.take", taken);
        sash = new SashForm(all, SWT.VERTICAL);
        layouts.fill(sash);
        upper = new Composite(sash, SWT.NONE);
        upper.setLayout(new FillLayout());
        table = new Table(upper, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        new TableColumn(table, SWT.NONE).setWidth(SIGN);
        for (int i = 0; i < SHARES.length; i++) {
            new TableColumn(table, SWT.NONE);
        }
        table.addListener(SWT.Resize, event -> spread());
        table.getColumn(1).setText(layouts.say("facing.what"));
        table.addListener(SWT.Selection, this::chosen);
        Ground.follow(table, this::fill);
        whole = new SashForm(sash, SWT.HORIZONTAL);
        left = text();
        right = text();
        sash.setWeights(WEIGHTS);
        clear();
    }

    private Text text() {
        return new Text(whole, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
    }

    Composite control() {
        return all;
    }

    /** Shows nothing, and says how to come to something. */
    void clear() {
        show(layouts.say("facing.first"), List.of());
    }

    /** What the two sides are called. */
    void name(String older, String newer) {
        table.getColumn(2).setText(older);
        table.getColumn(SHARES.length).setText(newer);
    }

    /** From which side something can be taken over into what is open; empty for none. */
    void giver(Optional<String> side) {
        giver = side;
        take.setToolTipText(side.map(each -> layouts.say("facing.take.help", each)).orElse(null));
        enable();
    }

    /** The rows that are chosen. */
    List<Facing> chosen() {
        return Arrays.stream(table.getSelection()).map(each -> (Facing) each.getData()).toList();
    }

    /** What is no feature, such as the class, is not taken over. */
    private void enable() {
        take.setEnabled(giver.isPresent() && rows.stream().anyMatch(Facing::differs)
                && chosen().stream().noneMatch(each -> each.path().isEmpty()));
    }

    /** Shows an element. */
    void show(String name, List<Facing> features) {
        title.setText(name.replace("&", "&&"));
        title.setToolTipText(name);
        all.layout(true);
        rows = features;
        fill();
    }

    private void fill() {
        table.setRedraw(false);
        table.removeAll();
        rows.stream().filter(each -> !only.getSelection() || each.differs()).forEach(this::add);
        table.setRedraw(true);
        sash.setMaximizedControl(upper);
        enable();
    }

    private void add(Facing row) {
        TableItem item = new TableItem(table, SWT.NONE);
        Mark mark = mark(row);
        item.setText(new String[] {mark.before("").strip(), row.label(), line(row, Facing::left), line(row, Facing::right)});
        item.setData(row);
        if (mark != Mark.NONE) {
            item.setForeground(MarkColours.of(mark, table));
            item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
    }

    private void spread() {
        int width = table.getClientArea().width - SIGN;
        for (int i = 0; i < SHARES.length; i++) {
            table.getColumn(i + 1).setWidth(width * SHARES[i] / ALL);
        }
    }

    private static String line(Facing row, Function<Facing, String> side) {
        return side.apply(row).replaceAll("\\s+", " ");
    }

    private static Mark mark(Facing row) {
        if (!row.differs()) {
            return Mark.NONE;
        }
        return row.left().equals(NOTHING) ? Mark.ADDED : row.right().equals(NOTHING) ? Mark.REMOVED : Mark.CHANGED;
    }

    private void chosen(Event event) {
        Facing row = (Facing) event.item.getData();
        left.setText(row.left());
        right.setText(row.right());
        sash.setMaximizedControl(null);
        enable();
    }
}
