// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ControlEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.edit.Message;

/** Writes another name over a line of a tree or a list: Enter takes it, Escape leaves it. */
final class Renaming {

    private final Composite lines;
    private final ControlEditor editor;
    private final Desk desk;
    private BiPredicate<EObject, String> naming = (object, name) -> false;

    /** @param editor lays the field over a line of them */
    Renaming(Composite lines, ControlEditor editor, Desk desk) {
        this.lines = lines;
        this.editor = editor;
        this.desk = desk;
        editor.grabHorizontal = true;
        editor.horizontalAlignment = SWT.LEFT;
    }

    /** The feature that a person calls the name of a class, where it has one. */
    static Optional<EAttribute> nameOf(EClass type) {
        return Stream.of("name", "label", "title").map(type::getEStructuralFeature)
                .filter(EAttribute.class::isInstance).map(EAttribute.class::cast).findFirst();
    }

    /**
     * Lets the person write.
     *
     * @param place lays the field over the line of the object
     * @param other another way to give the name; false where it did not
     */
    void begin(EObject object, Consumer<Text> place, BiPredicate<EObject, String> other) {
        naming = other;
        nameOf(object.eClass()).ifPresentOrElse(feature -> write(place, object, feature),
                () -> desk.tell(Message.of(Renaming.class, "nameless", object.eClass())));
    }

    private void write(Consumer<Text> place, EObject object, EAttribute feature) {
        end();
        Text text = new Text(lines, SWT.BORDER);
        Object name = object.eGet(feature);
        text.setText(name == null ? "" : name.toString());
        text.selectAll();
        text.addListener(SWT.FocusOut, event -> take(text, object, feature));
        text.addListener(SWT.DefaultSelection, event -> take(text, object, feature));
        text.addListener(SWT.Traverse, this::leave);
        place.accept(text);
        text.setFocus();
    }

    private void take(Text text, EObject object, EAttribute feature) {
        if (text.isDisposed() || editor.getEditor() != text) {
            return;
        }
        String name = text.getText().strip();
        end();
        if (!name.isEmpty() && !name.equals(object.eGet(feature))) {
            give(object, feature, name);
        }
    }

    private void give(EObject object, EAttribute feature, String name) {
        try {
            if (!naming.test(object, name)) {
                new ChangeFeature(desk.landscape()).set(object, feature, name).call();
            }
        } catch (EditRefusedException refused) {
            desk.tell(refused.what());
        }
    }

    private void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            end();
            event.doit = false;
        }
    }

    private void end() {
        if (editor.getEditor() != null) {
            Control old = editor.getEditor();
            editor.setEditor(null);
            old.dispose();
            lines.setFocus();
        }
    }
}
