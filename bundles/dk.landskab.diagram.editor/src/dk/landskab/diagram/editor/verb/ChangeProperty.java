// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.edit.Fields;
import dk.landskab.diagram.editor.edit.FirstName;
import dk.landskab.diagram.editor.edit.Spot;
import dk.landskab.diagram.editor.edit.Written;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
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
        Spot spot = Sheets.spot(window, asked.elementId(), asked.feature());
        boolean isPart = spot.feature() instanceof EReference reference && reference.isContainment();
        if (isPart || !Fields.mayEdit(window, spot)) {
            throw new EditRefusedException(Message.of(ChangeProperty.class, "fixed"));
        }
        Object value = Written.value(window, spot.object(), spot.feature(), asked.value() == null ? "" : asked.value());
        // Said again, it is nothing to be undone.
        if (Objects.equals(spot.value(), value)) {
            return List.of();
        }
        Message what = Message.of(ChangeProperty.class, "gesture.property", spot.feature());
        Runnable change = () -> spot.write(window.landscape(), value);
        if (spot.feature() == CorePackage.Literals.ELEMENT__NAME) {
            new FirstName(window, spot.object()).give(what, change);
        } else {
            window.change(what, change);
        }
        return List.of();
    }
}
