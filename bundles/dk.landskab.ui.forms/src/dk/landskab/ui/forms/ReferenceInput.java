// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Another object: its name leads there, a picker chooses it. */
final class ReferenceInput implements Input {

    private final Row row;
    private final Slot slot;
    private final ObjectLink link;
    private final Buttons buttons;
    private final Button choose;
    private final Optional<Button> clear;
    private boolean changeable;

    ReferenceInput(Row row, Slot slot) {
        this.row = row;
        this.slot = slot;
        Composite line = row.sheet().toolkit().createComposite(row.body());
        line.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        link = new ObjectLink(line, row.sheet());
        buttons = new Buttons(line, row.sheet());
        choose = buttons.change("choose", this::choose);
        choose.setToolTipText(row.help());
        clear = slot.field().feature().isRequired() ? Optional.empty()
                : Optional.of(buttons.change("clear", () -> row.attempt(() -> slot.write(null))));
    }

    private void choose() {
        new Picker(choose.getShell(), slot, false).choose().stream().findFirst()
                .ifPresent(chosen -> row.attempt(() -> slot.write(chosen)));
    }

    @Override
    public void refresh() {
        Optional<EObject> target = Optional.ofNullable((EObject) slot.value());
        link.show(target);
        clear.ifPresent(button -> buttons.show(button, changeable && target.isPresent()));
    }

    @Override
    public void enable(boolean can) {
        changeable = can;
        buttons.enable(can);
    }

    @Override
    public void setFocus() {
        choose.setFocus();
    }
}
