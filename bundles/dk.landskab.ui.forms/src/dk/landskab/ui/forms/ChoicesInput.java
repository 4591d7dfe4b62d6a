// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.model.edit.Labels;

/** Some words of a list. */
final class ChoicesInput implements Input {

    private final Row row;
    private final Slot slot;
    private final List<Enumerator> literals;
    private final List<Button> buttons = new ArrayList<>();

    ChoicesInput(Row row, Slot slot) {
        this.row = row;
        this.slot = slot;
        this.literals = Literals.of(slot.field().feature());
        Composite all = row.sheet().toolkit().createComposite(row.body());
        all.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.marginLeft = 0;
        all.setLayout(layout);
        Labels labels = Labels.in(slot.desk().language());
        for (Enumerator literal : literals) {
            Button button = row.sheet().toolkit().createButton(all, labels.of(literal), SWT.CHECK);
            button.setToolTipText(row.help());
            button.addListener(SWT.Selection, event -> write());
            buttons.add(button);
        }
    }

    private void write() {
        List<Enumerator> chosen = new ArrayList<>();
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).getSelection()) {
                chosen.add(literals.get(i));
            }
        }
        row.attempt(() -> slot.write(chosen));
    }

    @Override
    public void refresh() {
        Collection<?> chosen = (Collection<?>) slot.value();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelection(chosen.contains(literals.get(i)));
        }
    }

    @Override
    public void enable(boolean changeable) {
        buttons.forEach(each -> each.setEnabled(changeable));
    }

    @Override
    public void setFocus() {
        buttons.getFirst().setFocus();
    }
}
