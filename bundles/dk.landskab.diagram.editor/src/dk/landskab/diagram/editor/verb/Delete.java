// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.operations.DeleteOperation;

import dk.landskab.diagram.editor.edit.Doomed;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;

/** Deletes from the model what boxes and lines show, with what makes no sense without it. */
final class Delete implements Verb<DeleteOperation> {

    @Override
    public String kind() {
        return DeleteOperation.KIND;
    }

    @Override
    public Class<DeleteOperation> carries() {
        return DeleteOperation.class;
    }

    @Override
    public List<Action> answer(Window window, DeleteOperation asked) {
        Doomed doomed = Doomed.of(window, asked.getElementIds());
        if (!doomed.mayDelete()) {
            throw new EditRefusedException(Message.of(Delete.class, "notDeleted"));
        }
        window.gesture(Message.of(Delete.class, "gesture.delete"), () -> doomed.delete(window));
        return List.of();
    }
}
