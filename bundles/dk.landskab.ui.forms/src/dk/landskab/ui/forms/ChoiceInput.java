// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;

import dk.landskab.model.edit.Labels;

/** One word of a list. */
final class ChoiceInput implements Input {

    private final Slot slot;
    private final List<Enumerator> literals;
    private final Combo combo;

    ChoiceInput(Row row, Slot slot) {
        this.slot = slot;
        this.literals = Literals.of(slot.field().feature());
        Labels labels = Labels.in(slot.desk().language());
        combo = new Combo(row.body(), SWT.READ_ONLY | SWT.DROP_DOWN);
        row.sheet().toolkit().adapt(combo, true, false);
        combo.setItems(literals.stream().map(labels::of).toArray(String[]::new));
        combo.setToolTipText(row.help());
        combo.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        combo.addListener(SWT.Selection, event -> {
            Enumerator chosen = literals.get(combo.getSelectionIndex());
            if (chosen != slot.value()) {
                row.attempt(() -> slot.write(chosen));
            }
        });
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    @Override
    public void refresh() {
        int index = literals.indexOf(slot.value());
        if (index != combo.getSelectionIndex()) {
            combo.select(index);
        }
    }

    @Override
    public void enable(boolean changeable) {
        combo.setEnabled(changeable);
    }

    @Override
    public void setFocus() {
        combo.setFocus();
    }
}
