// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;

import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Incoming;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.table.WholeCell;

/** Who refers to the object, and as what; folded at first. */
final class Referrers implements Group {

    private static final int MOST_ROWS = 10;
    private static final int SORTED_UP_TO = 2000;

    private final Desk desk;
    private final EObject object;
    private final Runnable reflow;
    private final Section section;
    private final Table table;
    private final ElementImages images;
    private List<Incoming> incoming = List.of();

    Referrers(Composite parent, Sheet sheet, EObject object, Runnable reflow) {
        this.desk = sheet.desk();
        this.images = sheet.images();
        this.object = object;
        this.reflow = reflow;
        section = sheet.toolkit().createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE);
        section.setLayoutData(false);
        Composite client = sheet.toolkit().createComposite(section);
        client.setLayout(new GridLayout());
        table = sheet.toolkit().createTable(client, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        column("referrers.who");
        column("referrers.as");
        table.setHeaderVisible(true);
        WholeCell.of(table);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 100;
        table.setLayoutData(data);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> spread());
        table.addListener(SWT.DefaultSelection, event -> open());
        section.setClient(client);
        FoldByKeys.teach(section);
        section.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                reflow.run();
            }
        });
        refresh();
    }

    @Override
    public Section section() {
        return section;
    }

    @Override
    public void enter() {
        section.setExpanded(true);
        reflow.run();
        if (incoming.isEmpty() || !table.setFocus()) {
            section.setFocus();
        }
    }

    private void column(String key) {
        new TableColumn(table, SWT.NONE).setText(Message.of(Referrers.class, key).in(desk.language()));
    }

    void refresh() {
        incoming = desk.landscape().reading(() -> sorted(desk.landscape().incoming(object)));
        String title = Message.of(Referrers.class, "referrers", incoming.size()).in(desk.language());
        table.setItemCount(incoming.size());
        table.clearAll();
        if (!title.equals(section.getText())) {
            section.setText(title);
            GridData data = (GridData) table.getLayoutData();
            data.heightHint = Math.min(incoming.size(), MOST_ROWS) * table.getItemHeight()
                    + ObjectTable.headHeight(table);
            data.exclude = incoming.isEmpty();
            table.setVisible(!data.exclude);
            reflow.run();
        }
    }

    /** By class, then by name; very many in the order in which they come. */
    private List<Incoming> sorted(List<Incoming> all) {
        Labels labels = Labels.in(desk.language());
        return all.size() > SORTED_UP_TO ? all : all.stream()
                .sorted(Comparator.comparing((Incoming each) -> labels.of(each.source().eClass()))
                        .thenComparing(each -> labels.of(named(each.source()))))
                .toList();
    }

    private static EObject named(EObject source) {
        EObject each = source;
        while (!(each instanceof Identified) && each.eContainer() != null) {
            each = each.eContainer();
        }
        return each;
    }

    private void fill(Event event) {
        Incoming each = incoming.get(event.index);
        EObject source = named(each.source());
        Labels labels = Labels.in(desk.language());
        TableItem item = (TableItem) event.item;
        item.setText(new String[] {desk.landscape().reading(() -> labels.of(source)),
                labels.of(source.eClass()) + ": " + labels.of(each.reference())});
        item.setImage(images.of(source.eClass()));
    }

    private void open() {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < incoming.size()) {
            desk.select(named(incoming.get(index).source()));
        }
    }

    private void spread() {
        int width = table.getClientArea().width;
        table.getColumn(0).setWidth(width / 2);
        table.getColumn(1).setWidth(width - width / 2);
    }
}
