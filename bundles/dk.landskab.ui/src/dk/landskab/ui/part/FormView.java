// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import org.eclipse.swt.widgets.Composite;

import dk.landskab.ui.forms.ElementForm;
import dk.landskab.ui.landscape.OpenDesk;

/** What is chosen, as a form. */
public final class FormView extends DeskView {

    @Override
    protected Guest guest(Composite within, OpenDesk desk) {
        return new FormGuest(new ElementForm(within, desk));
    }
}
