// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Severity;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.look.Headings;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.icon.Ground;
import dk.landskab.ui.navigator.table.Fitting;
import dk.landskab.ui.navigator.table.Room;
import dk.landskab.ui.navigator.table.WholeCell;

/** What the overview shows. */
final class OverviewPage {

    private static final int MARGIN = 20;
    private static final int LITTLE_MARGIN = 8;
    /** Below it the table has the room of what can be done without. */
    private static final int LOW = 320;
    private static final int GAP = 8;
    private static final float SCALE = 1.5f;
    private static final int NAMES = 280;
    private static final int FEW_LETTERS = 120;

    private final OpenDesk desk;
    private final Composite control;
    private final Link findings;
    private final Table table;
    private final ElementImages images;
    private Map<EClass, Long> counted = Map.of();

    OverviewPage(Composite parent, OpenDesk desk, OverviewEditor editor) {
        this.desk = desk;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(control);
        images = new ElementImages(control);
        Headings.heading(control, desk.name(), SCALE).setToolTipText(desk.path().toString());
        Label path = prose(desk.path().toString().replace("&", "&&"));
        findings = new Link(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(findings);
        findings.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> editor.showProblems()));
        Label next = prose(say("overview.next"));
        table = new Table(control, SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, GAP).applyTo(table);
        column(say("overview.kind"), SWT.LEFT);
        column(say("overview.number"), SWT.RIGHT);
        Fitting fitting = new Fitting(table);
        fitting.fit(List.of(Room.some(FEW_LETTERS, NAMES), Room.all(fitting.width(Stream.of(say("overview.number"))))));
        WholeCell.of(table);
        Ground.follow(table, () -> counts(counted));
        control.addListener(SWT.Resize, event -> spare(control.getClientArea().height < LOW, path, next));
    }

    private Label prose(String text) {
        Label label = new Label(control, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private void spare(boolean isLow, Label... dispensable) {
        for (Label each : dispensable) {
            ((GridData) each.getLayoutData()).exclude = isLow;
            each.setVisible(!isLow);
        }
        ((GridLayout) control.getLayout()).marginHeight = isLow ? LITTLE_MARGIN : MARGIN;
        control.layout();
    }

    private void column(String title, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
    }

    void counts(Map<EClass, Long> counts) {
        if (table.isDisposed()) {
            return;
        }
        counted = counts;
        Labels labels = Labels.in(desk.language());
        table.setRedraw(false);
        table.removeAll();
        counts.forEach((type, number) -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {labels.plural(type), labels.text(number)});
            item.setImage(images.of(type));
        });
        table.setRedraw(true);
    }

    void findings(List<Finding> all) {
        findings.setText("<a>" + say("overview.findings", number(all, Severity.ERROR), number(all, Severity.WARNING))
                + "</a>");
        control.layout();
    }

    private static Message number(List<Finding> all, Severity severity) {
        return Talk.count(OverviewPage.class, severity.name(),
                all.stream().filter(each -> each.severity() == severity).count());
    }

    /** The table would mark a row, as if it had been chosen. */
    void setFocus() {
        findings.setFocus();
    }

    private String say(String key, Object... arguments) {
        return Message.of(OverviewPage.class, key, arguments).in(desk.language());
    }
}
