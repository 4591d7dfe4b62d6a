// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.edit.Spot;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.edit.Message;

/** Takes away an object within an element, with what refers to it. */
final class RemovePart implements Verb<RemovePart.Wanted> {

    /** @param feature the path of what is taken away, such as {@code costs/2} */
    record Wanted(String elementId, String feature) {
    }

    @Override
    public String kind() {
        return "landskab.removePart";
    }

    @Override
    public Class<RemovePart.Wanted> carries() {
        return RemovePart.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, RemovePart.Wanted asked) {
        EObject part = Sheets.element(window, asked.elementId())
                .flatMap(each -> Spot.part(each, String.valueOf(asked.feature())))
                .orElseThrow(() -> new EditRefusedException(Message.of(ChangeProperty.class, "gone")));
        window.change(Message.of(RemovePart.class, "gesture.remove", part.eClass()),
                () -> new Deletion(window.landscape(), List.of(part)).call());
        return List.of();
    }
}
