// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.Metamodel;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;
import dk.landskab.ui.navigator.HitList;
import dk.landskab.ui.navigator.LiveSearch;
import dk.landskab.ui.navigator.catalogue.Card;
import dk.landskab.ui.navigator.catalogue.Search;

/** Lets the person choose what a reference may refer to, by name or id as one types. */
final class Picker extends Dialog {

    private static final int MOST = 200;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 300;

    private final Slot slot;
    private final boolean several;
    private final EReference reference;
    private final Set<EObject> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<EObject> chosen = List.of();
    private HitList hits;
    private Label state;

    Picker(Shell parent, Slot slot, boolean several) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.slot = slot;
        this.several = several;
        this.reference = (EReference) slot.field().feature();
        taken.add(slot.object());
        if (slot.value() instanceof List<?> many) {
            many.forEach(each -> taken.add((EObject) each));
        }
    }

    /** Opens, waits for the person, and says what was chosen; nothing where it was left. */
    List<EObject> choose() {
        return open() == OK ? chosen : List.of();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("picker.title", Phrase.inside(reference)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        typed.setMessage(text("picker.search", reference.getEReferenceType()));
        typed.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        hits = new HitList(area, slot.desk(), several);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        hits.table().setLayoutData(data);
        hits.table().addListener(SWT.Selection, event -> enable());
        hits.table().addListener(SWT.DefaultSelection, event -> okPressed());
        state = new Label(area, SWT.WRAP);
        state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search(typed);
        return area;
    }

    private void search(Text typed) {
        EClass type = reference.getEReferenceType();
        Search search = new Search(slot.desk().catalogue(),
                card -> type.isSuperTypeOf(card.type()) && !taken.contains(card.object()), MOST);
        LiveSearch live = new LiveSearch(typed, slot.desk(), search, this::show);
        typed.addListener(SWT.Modify, event -> live.ask(typed.getText()));
        typed.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                hits.table().setFocus();
                event.doit = false;
            }
        });
        live.ask("");
    }

    private void show(Search.Found found) {
        hits.show(found.best());
        String key = found.total() == 0 ? "picker.none" : found.total() > MOST ? "picker.many" : "picker.found";
        state.setText(text(key, found.total(), found.best().size(), reference.getEReferenceType()));
        enable();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text(several ? "picker.add" : "picker.choose"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text("picker.cancel"), false);
        enable();
    }

    private void enable() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!hits.allChosen().isEmpty());
        }
    }

    @Override
    protected void okPressed() {
        chosen = hits.allChosen().stream().map(Card::object).<EObject>map(each -> each).toList();
        if (chosen.isEmpty()) {
            return;
        }
        List<EObject> round = chosen.stream().filter(this::leadsBack).toList();
        if (round.isEmpty()) {
            super.okPressed();
        } else {
            state.setText(text("picker.circle", round, slot.object()));
        }
    }

    /** Whether following the reference from there would lead back to where it began, where it must not. */
    private boolean leadsBack(EObject from) {
        return Metamodel.isAcyclic(reference) && slot.desk().landscape().reading(() -> reaches(from,
                Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    private boolean reaches(EObject from, Set<EObject> seen) {
        if (from == slot.object()) {
            return true;
        }
        if (!seen.add(from) || !from.eClass().getEAllReferences().contains(reference)) {
            return false;
        }
        Object next = from.eGet(reference);
        return next instanceof List<?> many ? many.stream().anyMatch(each -> reaches((EObject) each, seen))
                : next != null && reaches((EObject) next, seen);
    }

    private String text(String key, Object... arguments) {
        Language language = slot.desk().language();
        return Message.of(Picker.class, key, arguments).in(language);
    }
}
