// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;

import dk.landskab.model.edit.Labels;
import dk.landskab.rules.Finding;
import dk.landskab.ui.landscape.ChosenElements;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.look.Beginnings;

/**
 * A view whose content belongs to the open landscape: it is made anew for each landscape, and without one the view says
 * how to open one. Guest and landscape go together.
 */
public abstract class DeskView extends ViewPart implements LandskabPart, Workplace.Watcher {

    /** What a view shows of one landscape. */
    public interface Guest {

        /** What is laid out in the view; the guest goes with it. */
        Control control();

        /** Takes the keyboard. */
        void setFocus();

        /** Something was chosen, here or elsewhere; null where nothing is. */
        void show(EObject chosen);

        /** What the rules say. */
        void problems(List<Finding> findings);

        /** What is being typed becomes a gesture. */
        default void commit() {
        }
    }

    private final ISelectionChangedListener choosing = event -> chosen();
    private Workplace workplace;
    private Composite parent;
    private Optional<Guest> guest = Optional.empty();

    /** Makes what is shown of a landscape. */
    protected abstract Guest guest(Composite within, OpenDesk desk);

    @Override
    public final void createPartControl(Composite within) {
        parent = new Composite(within, SWT.NONE);
        parent.setLayout(new FillLayout());
        workplace = getSite().getService(Workplace.class);
        getSite().setSelectionProvider(workplace.chosen());
        workplace.chosen().addSelectionChangedListener(choosing);
        workplace.watch(this);
        workplace.desk().ifPresentOrElse(this::opened, this::closed);
    }

    @Override
    public final void opened(OpenDesk desk) {
        clear();
        Guest made = guest(parent, desk);
        guest = Optional.of(made);
        made.problems(desk.findings());
        chosen();
        parent.layout();
    }

    @Override
    public final void closed() {
        clear();
        Beginnings.offer(parent, workplace, getSite());
        parent.layout();
    }

    private void clear() {
        guest = Optional.empty();
        for (Control each : parent.getChildren()) {
            each.dispose();
        }
    }

    private void chosen() {
        List<EObject> elements = ChosenElements.of(workplace.chosen().getSelection());
        guest.ifPresent(each -> each.show(elements.isEmpty() ? null : elements.getFirst()));
        tellChosen(elements);
    }

    /** What is chosen may be called otherwise now. */
    @Override
    public final void changed() {
        tellChosen(ChosenElements.of(workplace.chosen().getSelection()));
    }

    private void tellChosen(List<EObject> elements) {
        getViewSite().getActionBars().getStatusLineManager()
                .setMessage(elements.isEmpty() ? null : told(elements.getFirst()));
    }

    private String told(EObject element) {
        Labels labels = Labels.in(workplace.language());
        String id = EcoreUtil.getID(element);
        return labels.of(element.eClass()) + " " + labels.of(element) + (id == null ? "" : "  –  " + id);
    }

    @Override
    public final void found(List<Finding> findings) {
        guest.ifPresent(each -> each.problems(findings));
    }

    @Override
    public final void settle() {
        guest.ifPresent(Guest::commit);
    }

    @Override
    public final void setFocus() {
        guest.ifPresentOrElse(Guest::setFocus, parent::setFocus);
    }

    @Override
    public final void dispose() {
        if (workplace != null) {
            workplace.chosen().removeSelectionChangedListener(choosing);
            workplace.forget(this);
        }
        super.dispose();
    }
}
