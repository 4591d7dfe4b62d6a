// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.edit.Field;
import dk.landskab.diagram.editor.edit.FirstName;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Message;

/** Changes what is said of an element. */
final class ChangeProperty implements Verb<ChangeProperty.Wanted> {

    /** @param value as it is written; empty for nothing */
    record Wanted(String elementId, String feature, String value) {
    }

    @Override
    public String kind() {
        return "landskab.changeProperty";
    }

    @Override
    public Class<ChangeProperty.Wanted> carries() {
        return ChangeProperty.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, ChangeProperty.Wanted asked) {
        EObject element = Sheets.element(window, asked.elementId())
                .orElseThrow(() -> new EditRefusedException(Message.of(ChangeProperty.class, "gone")));
        EStructuralFeature feature = Optional.ofNullable(element.eClass().getEStructuralFeature(asked.feature()))
                .filter(each -> Field.mayEdit(window, element, each))
                .orElseThrow(() -> new EditRefusedException(Message.of(ChangeProperty.class, "fixed")));
        Object value = Field.value(window, feature, asked.value() == null ? "" : asked.value());
        Message what = Message.of(ChangeProperty.class, "gesture.property", feature);
        Runnable change = () -> new ChangeFeature(window.landscape()).set(element, feature, value).call();
        if (feature == CorePackage.Literals.ELEMENT__NAME) {
            new FirstName(window, element).give(what, change);
        } else {
            window.change(what, change);
        }
        return List.of();
    }
}
