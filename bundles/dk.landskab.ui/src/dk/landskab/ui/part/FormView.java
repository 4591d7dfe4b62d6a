// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import dk.landskab.ui.forms.ElementForm;
import dk.landskab.ui.landscape.OpenDesk;

/** What is chosen, as a form. */
public final class FormView extends DeskView {

    private Optional<ElementForm> form = Optional.empty();

    @Override
    protected Guest guest(Composite within, OpenDesk desk) {
        ElementForm made = new ElementForm(within, desk);
        form = Optional.of(made);
        return new FormGuest(made);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return form.filter(each -> adapter == ElementForm.class && !each.control().isDisposed()).<T>map(adapter::cast)
                .orElseGet(() -> super.getAdapter(adapter));
    }
}
