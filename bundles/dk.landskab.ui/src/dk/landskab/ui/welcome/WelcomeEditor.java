// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.look.Images;
import dk.landskab.ui.part.DeskEditor;
import dk.landskab.ui.part.PartInput;

/**
 * Where one begins: what can be done, and what was open lately. While nothing is open it has the window to itself, since
 * the other parts would be empty.
 */
public final class WelcomeEditor extends DeskEditor {

    /** Its id. */
    public static final String ID = "dk.landskab.ui.welcome";

    private ScrolledComposite scroll;
    private WelcomePage page;

    /** Brings it to the front. */
    public static void show(IWorkbenchWindow window) {
        Workplace workplace = window.getService(Workplace.class);
        String name = Message.of(WelcomeEditor.class, "name").in(workplace.language());
        IWorkbenchPage page = window.getActivePage();
        try {
            page.openEditor(new PartInput(ID, name, Images.descriptor("welcome")), ID);
            if (workplace.desk().isEmpty()) {
                page.setPartState(page.getActivePartReference(), IWorkbenchPage.STATE_MAXIMIZED);
            }
        } catch (PartInitException failure) {
            workplace.talk().tell(failure);
        }
    }

    /** Shows the other parts again, where they had given way to it. */
    public static void giveWay(IWorkbenchPage page) {
        for (IEditorReference each : page.findEditors(null, ID, IWorkbenchPage.MATCH_ID)) {
            page.setPartState(each, IWorkbenchPage.STATE_RESTORED);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
        fill();
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        page.fit(width);
        scroll.setMinSize(page.control().computeSize(width, SWT.DEFAULT));
    }

    private void fill() {
        page = new WelcomePage(scroll, workplace(), getSite());
        scroll.setContent(page.control());
        fit();
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
}
