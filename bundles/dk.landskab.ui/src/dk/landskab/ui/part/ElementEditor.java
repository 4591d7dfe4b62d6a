// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.model.edit.Labels;
import dk.landskab.rules.Finding;
import dk.landskab.ui.forms.ElementForm;

/** One element as a form that stays while others are chosen. It closes with what it shows. */
public final class ElementEditor extends DeskEditor {

    /** Its id. */
    public static final String ID = "dk.landskab.ui.element";

    private ElementForm form;

    @Override
    public void createPartControl(Composite parent) {
        form = new ElementForm(parent, workplace().desk().orElseThrow());
        form.show(element());
        found(workplace().desk().orElseThrow().findings());
    }

    private EObject element() {
        return (EObject) ((PartInput) getEditorInput()).what();
    }

    @Override
    protected boolean shows(String path) {
        return UnsavedMark.stands(element(), path);
    }

    @Override
    public void changed() {
        if (element().eResource() == null) {
            getSite().getPage().closeEditor(this, false);
        } else {
            setPartName(Labels.in(workplace().language()).of(element()));
        }
    }

    @Override
    public void found(List<Finding> findings) {
        form.problems(findings);
    }

    @Override
    public void settle() {
        form.commit();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == ElementForm.class ? adapter.cast(form) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }
}
