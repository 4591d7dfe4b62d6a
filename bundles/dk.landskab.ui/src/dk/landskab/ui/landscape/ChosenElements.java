// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is chosen in a part of the window: elements of the open landscape, told to the workbench's selection service. */
public final class ChosenElements implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    /** The elements of a selection, whoever made it. */
    public static List<EObject> of(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                ? ((List<?>) structured.toList()).stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                        .toList()
                : List.of();
    }

    /** One element is chosen. */
    public void choose(EObject element) {
        choose(List.of(element));
    }

    /** Some elements are chosen, or none. */
    public void choose(List<? extends EObject> elements) {
        setSelection(new StructuredSelection(elements));
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection now) {
        selection = now;
        SelectionChangedEvent event = new SelectionChangedEvent(this, now);
        listeners.forEach(each -> each.selectionChanged(event));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
