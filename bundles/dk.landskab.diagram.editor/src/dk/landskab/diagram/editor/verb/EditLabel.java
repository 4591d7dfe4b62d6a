// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.directediting.ApplyLabelEditOperation;

import dk.landskab.diagram.editor.edit.FirstName;
import dk.landskab.diagram.editor.edit.Toolbox;
import dk.landskab.diagram.editor.graph.Types;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;

/** Renames what a label stands on. */
final class EditLabel implements Verb<ApplyLabelEditOperation> {

    private static final int LONGEST = 500;

    @Override
    public String kind() {
        return ApplyLabelEditOperation.KIND;
    }

    @Override
    public Class<ApplyLabelEditOperation> carries() {
        return ApplyLabelEditOperation.class;
    }

    @Override
    public List<Action> answer(Window window, ApplyLabelEditOperation asked) {
        Shown shown = window.diagram();
        String view = Types.view(asked.getLabelId());
        EObject element = shown.element(view)
                .orElseThrow(() -> new EditRefusedException(Message.of(EditLabel.class, "gone")));
        EObject tool = shown.mapping(view).flatMap(each -> Parts.one(each, "labelDirectEdit"))
                .orElseThrow(() -> new EditRefusedException(Message.of(EditLabel.class, "noName")));
        fault(asked.getText()).ifPresent(fault -> {
            throw new EditRefusedException(fault);
        });
        window.refuseLookedAt();
        new FirstName(window, element).give(Message.of(EditLabel.class, "gesture.rename"), () -> new Toolbox(
                window.landscape(), window.desk().interpreter()).use(tool, element, Map.of("arg0", asked.getText())));
        return List.of();
    }

    /** What is wrong with a name; empty where nothing is. */
    static Optional<Message> fault(String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(Message.of(EditLabel.class, "name.empty"));
        }
        return name.length() > LONGEST ? Optional.of(Message.of(EditLabel.class, "name.long", LONGEST))
                : Optional.empty();
    }
}
