// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Labels;

/** Yes, no, partly, unknown: all four are seen. */
final class TriInput implements Input {

    private static final List<Tri> ORDER = List.of(Tri.YES, Tri.NO, Tri.PARTLY, Tri.UNKNOWN);

    private final Slot slot;
    private final Map<Tri, Button> buttons = new EnumMap<>(Tri.class);

    TriInput(Row row, Slot slot) {
        this.slot = slot;
        Composite line = row.sheet().toolkit().createComposite(row.body());
        line.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.marginLeft = 0;
        layout.wrap = true;
        line.setLayout(layout);
        for (Tri each : ORDER) {
            Button button = row.sheet().toolkit().createButton(line, Labels.in(slot.desk().language()).of(each), SWT.RADIO);
            button.setToolTipText(row.help());
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection() && slot.value() != each) {
                    row.attempt(() -> slot.write(each));
                }
            });
            buttons.put(each, button);
        }
    }

    @Override
    public void refresh() {
        Object value = slot.value();
        buttons.forEach((each, button) -> button.setSelection(each == value));
    }

    @Override
    public void enable(boolean changeable) {
        buttons.values().forEach(each -> each.setEnabled(changeable));
    }

    @Override
    public void setFocus() {
        buttons.get(Tri.YES).setFocus();
    }
}
