// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;

import dk.landskab.rules.Finding;
import dk.landskab.ui.forms.ElementForm;

/** A form that follows what is chosen. */
record FormGuest(ElementForm form) implements DeskView.Guest {

    @Override
    public Control control() {
        return form.control();
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void show(EObject chosen) {
        form.show(chosen);
    }

    @Override
    public void problems(List<Finding> findings) {
        form.problems(findings);
    }

    @Override
    public void commit() {
        form.commit();
    }
}
