// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.welcome;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.part.LandskabPart;

/** Where one begins: what can be done, and what was open lately. */
public final class WelcomeEditor extends EditorPart implements LandskabPart, Workplace.Watcher {

    /** Its id. */
    public static final String ID = "dk.landskab.ui.welcome";

    private Workplace workplace;
    private ScrolledComposite scroll;
    private WelcomePage page;

    /** Brings it to the front. */
    public static void show(IWorkbenchWindow window) {
        Workplace workplace = window.getService(Workplace.class);
        String name = Message.of(WelcomeEditor.class, "name").in(workplace.language());
        try {
            window.getActivePage().openEditor(new WelcomeInput(name), ID);
        } catch (PartInitException failure) {
            workplace.talk().tell(failure);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        workplace.watch(this);
        fill();
    }

    private void fill() {
        page = new WelcomePage(scroll, workplace, getSite());
        scroll.setContent(page.control());
        scroll.setMinSize(page.control().computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    @Override
    public void opened(OpenDesk desk) {
        page.control().dispose();
        fill();
        scroll.layout();
    }

    @Override
    public void setFocus() {
        page.control().setFocus();
    }

    @Override
    public void dispose() {
        if (workplace != null) {
            workplace.forget(this);
        }
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // It holds nothing.
    }

    @Override
    public void doSaveAs() {
        // It holds nothing.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
