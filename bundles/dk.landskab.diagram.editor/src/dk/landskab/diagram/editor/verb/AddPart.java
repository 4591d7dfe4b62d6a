// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.edit.Fields;
import dk.landskab.diagram.editor.edit.Spot;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.model.edit.Message;

/** Makes an object within an element, such as a cost. */
final class AddPart implements Verb<AddPart.Wanted> {

    /** @param type the class of what is made */
    record Wanted(String elementId, String feature, String type) {
    }

    @Override
    public String kind() {
        return "landskab.addPart";
    }

    @Override
    public Class<AddPart.Wanted> carries() {
        return AddPart.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, AddPart.Wanted asked) {
        Spot spot = Sheets.spot(window, asked.elementId(), asked.feature());
        EReference reference = Optional.of(spot.feature()).filter(EReference.class::isInstance)
                .map(EReference.class::cast).filter(EReference::isContainment).filter(each -> Fields.mayEdit(window, spot))
                .orElseThrow(() -> new EditRefusedException(Message.of(ChangeProperty.class, "fixed")));
        EClass type = Fields.types(reference).filter(each -> each.getName().equals(asked.type())).findFirst()
                .orElseThrow(() -> new EditRefusedException(Message.of(AddPart.class, "noPart", reference)));
        EObject holder = spot.holder().orElseThrow(() -> new EditRefusedException(Message.of(ChangeProperty.class, "gone")));
        if (!reference.isMany() && holder.eGet(reference) != null) {
            throw new EditRefusedException(Message.of(AddPart.class, "onePart", reference));
        }
        window.change(Message.of(AddPart.class, "gesture.add", type),
                () -> new CreateElement(window.landscape(), type, "").in(holder, reference).call());
        return List.of();
    }
}
