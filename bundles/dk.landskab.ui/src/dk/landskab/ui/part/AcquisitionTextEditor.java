// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

import dk.landskab.model.core.Identified;
import dk.landskab.rules.Finding;
import dk.landskab.ui.acquisitions.CaseDocument;
import dk.landskab.ui.acquisitions.TextPane;
import dk.landskab.ui.acquisitions.Words;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.acquisitions.work.TextReading;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;

/**
 * A text of acquisitions in the platform's generic editor, which {@code plugin.xml} of {@code ui.acquisitions} teaches what
 * such a text is. It has an undo of its own; it is saved with the landscape, and closes with what it shows.
 */
public final class AcquisitionTextEditor extends ExtensionBasedTextEditor implements LandskabPart, Workplace.Watcher {

    /** Its id. */
    public static final String ID = "dk.landskab.ui.text";

    private Workplace workplace;
    private TextPane pane;
    private UnsavedMark mark;
    /** Shows what is wanted, once the text has been read; true where it is shown. */
    private BooleanSupplier wanted = () -> true;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        workplace = site.getService(Workplace.class);
        mark = new UnsavedMark(workplace, ((TextInput) input).path()::equals, super::setPartName);
        super.init(site, input);
        workplace.watch(this);
    }

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] {ID});
    }

    /** Saving means the landscape, and what a file of the platform has beside is not offered. */
    @Override
    protected void createActions() {
        super.createActions();
        List.of(ITextEditorActionConstants.SAVE, ITextEditorActionConstants.REVERT_TO_SAVED)
                .forEach(each -> setAction(each, null));
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        getSite().setSelectionProvider(workplace.chosen());
        getVerticalRuler().getControl().setMenu(null);
        CaseDocument document = (CaseDocument) getDocumentProvider().getDocument(getEditorInput());
        pane = new TextPane((ProjectionViewer) getSourceViewer(), document.text(),
                () -> getAction(ITextEditorActionConstants.FIND).run());
        found(desk().findings());
        pane.follow(this::read);
    }

    @Override
    protected void setPartName(String name) {
        mark.name(name);
    }

    private OpenDesk desk() {
        return ((TextInput) getEditorInput()).desk();
    }

    /** Where the text has not been read yet, what is wanted is shown when it has. */
    private void read(TextReading reading) {
        if (reading != TextReading.NONE) {
            desk().words(pane.path(), Words.of(reading, pane.path(), desk().landscape()::find));
        }
        if (reading != TextReading.NONE && wanted.getAsBoolean()) {
            wanted = () -> true;
        }
    }

    /** The text. */
    public TextPane pane() {
        return pane;
    }

    /** Shows a stretch of the text. */
    public void show(Span span) {
        pane.reveal(span);
    }

    /** Shows where an element has its name, or the nearest around it that has one. */
    public void show(EObject element) {
        wanted = () -> Stream.iterate(element, each -> each != null, EObject::eContainer)
                .filter(Identified.class::isInstance).map(Identified.class::cast).anyMatch(pane::reveal);
        if (wanted.getAsBoolean()) {
            wanted = () -> true;
        }
    }

    @Override
    public void changed() {
        if (!pane.isThere()) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    @Override
    public void found(List<Finding> findings) {
        pane.problems(findings);
    }

    @Override
    public void settle() {
        pane.commit();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        workplace.save();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (workplace != null) {
            workplace.forget(this);
            workplace.forget(mark);
            desk().wordless(((TextInput) getEditorInput()).path());
        }
        super.dispose();
    }
}
