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
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.grouping.Node;

/** Writes another name over a line of the tree: Enter takes it, Escape leaves it. */
final class Renaming {

    private final TreePane pane;
    private final Consumer<Runnable> attempt;
    private final Desk desk;
    private final TreeEditor editor;
    private BiPredicate<EObject, String> naming = (object, name) -> false;

    Renaming(TreePane pane, Consumer<Runnable> attempt, Desk desk) {
        this.pane = pane;
        this.attempt = attempt;
        this.desk = desk;
        editor = new TreeEditor(pane.tree());
        editor.grabHorizontal = true;
        editor.horizontalAlignment = SWT.LEFT;
    }

    /** The feature that a person calls the name of a class, where it has one. */
    static Optional<EAttribute> nameOf(EClass type) {
        return Stream.of("name", "label", "title").map(type::getEStructuralFeature)
                .filter(EAttribute.class::isInstance).map(EAttribute.class::cast).findFirst();
    }

    /** @param other another way to give the name; false where it did not */
    void begin(Node node, BiPredicate<EObject, String> other) {
        naming = other;
        EObject object = node.card().orElseThrow().object();
        nameOf(object.eClass()).ifPresentOrElse(feature -> write(pane.item(node), object, feature),
                () -> desk.tell(Message.of(Renaming.class, "nameless", object.eClass())));
    }

    private void write(TreeItem item, EObject object, EAttribute feature) {
        end();
        Text text = new Text(pane.tree(), SWT.BORDER);
        Object name = object.eGet(feature);
        text.setText(name == null ? "" : name.toString());
        text.selectAll();
        text.addListener(SWT.FocusOut, event -> take(text, object, feature));
        text.addListener(SWT.DefaultSelection, event -> take(text, object, feature));
        text.addListener(SWT.Traverse, this::leave);
        editor.setEditor(text, item);
        text.setFocus();
    }

    private void take(Text text, EObject object, EAttribute feature) {
        if (text.isDisposed() || editor.getEditor() != text) {
            return;
        }
        String name = text.getText().strip();
        end();
        if (!name.isEmpty() && !name.equals(object.eGet(feature))) {
            attempt.accept(() -> {
                if (!naming.test(object, name)) {
                    new ChangeFeature(desk.landscape()).set(object, feature, name).call();
                }
            });
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
            pane.tree().setFocus();
        }
    }
}
