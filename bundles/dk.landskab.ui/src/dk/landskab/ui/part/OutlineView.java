// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

import dk.landskab.ui.acquisitions.OutlineTree;
import dk.landskab.ui.acquisitions.TextPane;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.look.EmptyState;

/** The outline of the text that is edited. */
public final class OutlineView extends ViewPart implements LandskabPart, IPartListener2 {

    private Composite stack;
    private EmptyState empty;
    private OutlineTree outline;

    @Override
    public void createPartControl(Composite parent) {
        Workplace workplace = getSite().getService(Workplace.class);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, workplace.talk().say(OutlineView.class, "outline.none"), List.of());
        outline = new OutlineTree(stack);
        getSite().setSelectionProvider(workplace.chosen());
        getSite().getPage().addPartListener(this);
        look();
    }

    private void look() {
        Optional<TextPane> pane = getSite().getPage().getActiveEditor() instanceof AcquisitionTextEditor editor
                ? Optional.ofNullable(editor.pane()) : Optional.empty();
        outline.of(pane);
        show(pane.isPresent() ? outline.control() : empty.control());
    }

    private void show(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void setFocus() {
        ((StackLayout) stack.getLayout()).topControl.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(this);
        super.dispose();
    }
}
