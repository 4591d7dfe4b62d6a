// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;

import dk.landskab.rules.Finding;
import dk.landskab.ui.forms.plan.Field;
import dk.landskab.ui.forms.plan.FieldGroup;

/** A group of a form. What is folded has no widgets until it is unfolded for the first time. */
final class SectionView implements Group {

    private final FieldGroup plan;
    private final Sheet sheet;
    private final FormPage page;
    private final Section section;
    private final List<Row> rows = new ArrayList<>();

    SectionView(Composite parent, Sheet sheet, FormPage page, FieldGroup plan, boolean unfolded) {
        this.plan = plan;
        this.sheet = sheet;
        this.page = page;
        section = sheet.toolkit().createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
                | (unfolded ? ExpandableComposite.EXPANDED : 0));
        section.setText(plan.group().in(sheet.desk().language()));
        section.setLayoutData(plan.isLeft());
        Composite client = sheet.toolkit().createComposite(section);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 2;
        layout.marginHeight = 4;
        layout.verticalSpacing = 2;
        client.setLayout(layout);
        section.setClient(client);
        if (unfolded) {
            fill(client);
        }
        FoldByKeys.teach(section);
        section.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanging(ExpansionEvent event) {
                if (event.getState() && rows.isEmpty()) {
                    fill(client);
                }
            }

            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                page.folded(plan.group(), event.getState());
            }
        });
    }

    private void fill(Composite client) {
        for (Field field : plan.fields()) {
            rows.add(new Row(client, sheet, new ElementSlot(sheet.desk(), page.object(), field), page::reflow));
        }
        problems(page.findings());
    }

    void refresh() {
        rows.forEach(Row::refresh);
    }

    void problems(List<Finding> findings) {
        rows.forEach(each -> each.problems(findings));
    }

    /** Takes what was typed; false where something cannot be understood. */
    boolean commit() {
        return rows.stream().map(each -> each.input().commit()).reduce(true, Boolean::logicalAnd);
    }

    @Override
    public Section section() {
        return section;
    }

    @Override
    public void enter() {
        if (!section.isExpanded()) {
            if (rows.isEmpty()) {
                fill((Composite) section.getClient());
            }
            section.setExpanded(true);
            page.folded(plan.group(), true);
        }
        setFocus();
    }

    void setFocus() {
        rows.stream().findFirst().ifPresent(each -> each.input().setFocus());
    }
}
