// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Button;

/** Other objects: a list in which each leads to itself, a picker that adds, and a button that takes away. */
final class ReferencesInput implements Input {

    private final Row row;
    private final Slot slot;
    private final ObjectTable table;
    private final Buttons buttons;
    private final Button add;
    private final Button remove;
    private boolean changeable;

    ReferencesInput(Row row, Slot slot) {
        this.row = row;
        this.slot = slot;
        table = new ObjectTable(row, List.of());
        buttons = new Buttons(row.body(), row.sheet());
        add = buttons.change("add", this::add);
        add.setToolTipText(row.help());
        remove = buttons.change("take", this::remove);
        table.onDelete(() -> {
            if (remove.isEnabled()) {
                remove();
            }
        });
        table.onChosen(this::enableRemove);
    }

    private void add() {
        List<EObject> chosen = new Picker(add.getShell(), slot, true).choose();
        if (!chosen.isEmpty()) {
            List<EObject> all = new ArrayList<>(targets());
            all.addAll(chosen);
            row.attempt(() -> slot.write(all));
        }
    }

    private void remove() {
        List<EObject> all = new ArrayList<>(targets());
        all.removeAll(table.chosen());
        row.attempt(() -> slot.write(all));
    }

    private List<EObject> targets() {
        return ((List<?>) slot.value()).stream().map(EObject.class::cast).toList();
    }

    private void enableRemove() {
        remove.setEnabled(changeable && !table.chosen().isEmpty());
    }

    @Override
    public void refresh() {
        table.show(targets());
        buttons.show(remove, changeable && !targets().isEmpty());
        enableRemove();
    }

    @Override
    public void enable(boolean can) {
        changeable = can;
        buttons.enable(can);
    }

    @Override
    public void setFocus() {
        add.setFocus();
    }
}
