// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.acquiring;

import dk.landskab.ui.acquisitions.beginning.NewCase;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.BeginningWizard;

/** A new case: the process that it runs through, what it is called, what is needed, who asks, and where it lies. */
public final class NewAcquisitionWizard extends BeginningWizard {

    private final OpenDesk desk;
    private final NewAcquisitionPage page;

    /** A wizard. */
    public NewAcquisitionWizard(Workplace workplace, OpenDesk desk) {
        super(workplace, "acquisition.title");
        this.desk = desk;
        this.page = new NewAcquisitionPage(talk(), desk);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        NewCase made = page.made();
        boolean written = talk().telling(() -> made.write(desk.landscape(), page.path()));
        if (written) {
            desk.openText(page.path(), new Span(0, 0));
        }
        return written;
    }
}
