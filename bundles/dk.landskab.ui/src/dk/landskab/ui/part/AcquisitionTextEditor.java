// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

import dk.landskab.model.core.Identified;
import dk.landskab.rules.Finding;
import dk.landskab.ui.acquisitions.TextDeed;
import dk.landskab.ui.acquisitions.TextPane;
import dk.landskab.ui.acquisitions.Words;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.acquisitions.work.TextReading;
import dk.landskab.ui.command.TextDeedHandler;
import dk.landskab.ui.landscape.OpenDesk;

/** A text of acquisitions. It has an undo of its own; it is saved with the landscape, and closes with what it shows. */
public final class AcquisitionTextEditor extends DeskEditor {

    /** Its id. */
    public static final String ID = "dk.landskab.ui.text";

    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    private TextPane pane;
    /** Shows what is wanted, once the text has been read; true where it is shown. */
    private BooleanSupplier wanted = () -> true;

    @Override
    public void createPartControl(Composite parent) {
        OpenDesk desk = desk();
        setTitleToolTip(input().path());
        pane = new TextPane(parent, desk, desk.workroom(), input().path(), desk::openText);
        found(desk.findings());
        pane.follow(this::read);
        getSite().getService(IContextService.class).activateContext(ID);
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler(UNDO, new TextDeedHandler(TextDeed.UNDO));
        handlers.activateHandler(REDO, new TextDeedHandler(TextDeed.REDO));
    }

    private TextInput input() {
        return (TextInput) ((PartInput) getEditorInput()).what();
    }

    private OpenDesk desk() {
        return input().desk();
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
    public void setFocus() {
        pane.setFocus();
    }
}
