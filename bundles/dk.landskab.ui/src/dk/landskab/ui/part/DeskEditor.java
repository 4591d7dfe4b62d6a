// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import dk.landskab.ui.landscape.Workplace;

/**
 * An editor over the open landscape. What is edited in it belongs to the landscape and is saved with it, so that the
 * editor has nothing of its own to be saved, and closing it loses nothing.
 */
public abstract class DeskEditor extends EditorPart implements LandskabPart, Workplace.Watcher {

    private Workplace workplace;
    private UnsavedMark mark;

    @Override
    public final void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        workplace = site.getService(Workplace.class);
        mark = new UnsavedMark(workplace, this::shows, super::setPartName);
        setPartName(input.getName());
        site.setSelectionProvider(workplace.chosen());
        workplace.watch(this);
    }

    /** Whether what stands in a file is shown, so that a tab with it is marked as long as the file is not saved. */
    protected boolean shows(String path) {
        return false;
    }

    @Override
    protected final void setPartName(String name) {
        mark.name(name);
    }

    /** What is open. */
    protected final Workplace workplace() {
        return workplace;
    }

    @Override
    public void dispose() {
        if (workplace != null) {
            workplace.forget(this);
            workplace.forget(mark);
        }
        super.dispose();
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        workplace.save();
    }

    @Override
    public final void doSaveAs() {
        // It is not offered.
    }

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }
}
