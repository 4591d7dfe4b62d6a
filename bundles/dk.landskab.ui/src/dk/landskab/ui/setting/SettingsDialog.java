// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.setting;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.IPreferencePageContainer;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;

import dk.landskab.ui.landscape.Workplace;

/** Our one page of settings by itself: the platform's dialog has a tree of pages beside it, which would hold one line. */
public final class SettingsDialog extends Dialog implements IPreferencePageContainer {

    private static final int WIDTH = 260;

    private final IWorkbench workbench;
    private final SettingsPage page = new SettingsPage();

    /** A dialog over a window. */
    public SettingsDialog(Shell shell, IWorkbench workbench) {
        super(shell);
        this.workbench = workbench;
        page.init(workbench);
        page.setContainer(this);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(workbench.getService(Workplace.class).talk().say(SettingsPage.class, "title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        page.createControl(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertHorizontalDLUsToPixels(WIDTH), -1)
                .applyTo(page.getControl());
        return area;
    }

    @Override
    protected void okPressed() {
        if (page.performOk()) {
            super.okPressed();
        }
    }

    @Override
    public boolean close() {
        page.dispose();
        return super.close();
    }

    @Override
    public IPreferenceStore getPreferenceStore() {
        return null;
    }

    @Override
    public void updateButtons() {
        // What is chosen from a list is never wrong.
    }

    @Override
    public void updateMessage() {
        // The page tells nothing.
    }

    @Override
    public void updateTitle() {
        // The title of the window says it.
    }
}
