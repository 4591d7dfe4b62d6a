// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** An object within that has a form of its own: its name leads there. It is created in the tree. */
final class ChildInput implements Input {

    private final Slot slot;
    private final ObjectLink link;

    ChildInput(Row row, Slot slot) {
        this.slot = slot;
        this.link = new ObjectLink(row.body(), row.sheet());
    }

    @Override
    public void refresh() {
        link.show(Optional.ofNullable((EObject) slot.value()));
    }

    @Override
    public void enable(boolean changeable) {
        // The object within is changed in its own form.
    }

    @Override
    public void setFocus() {
        link.control().setFocus();
    }
}
