// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.landscape.Workplace;

/** A wizard at the end of which a landscape is open. Its work is done beside the window after it has closed. */
public abstract class BeginningWizard extends Wizard {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 420;

    private final Workplace workplace;

    /**
     * A wizard.
     *
     * @param title the key of its title
     */
    protected BeginningWizard(Workplace workplace, String title) {
        this.workplace = workplace;
        setWindowTitle(talk().say(getClass(), title));
    }

    /** Where the landscape is going to be open. */
    protected final Workplace workplace() {
        return workplace;
    }

    /** How it talks. */
    protected final Talk talk() {
        return workplace.talk();
    }

    /** Shows it over a window, until it is finished or cancelled. */
    public final void show(Shell shell) {
        WizardDialog dialog = new WizardDialog(shell, this);
        dialog.setMinimumPageSize(WIDTH, HEIGHT / 2);
        dialog.open();
    }
}
