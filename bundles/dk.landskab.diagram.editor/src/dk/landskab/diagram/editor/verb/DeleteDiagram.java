// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.gesture.DeleteFile;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Message;

/** Deletes a stored diagram; what it shows stays in the landscape. */
final class DeleteDiagram implements Verb<DeleteDiagram.Wanted> {

    record Wanted(String diagram) {
    }

    @Override
    public String kind() {
        return "landskab.deleteDiagram";
    }

    @Override
    public Class<DeleteDiagram.Wanted> carries() {
        return DeleteDiagram.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, DeleteDiagram.Wanted asked) {
        Diagram diagram = StoredDiagram.of(window, asked.diagram());
        window.change(Message.of(DeleteDiagram.class, "gesture.deleteDiagram"),
                () -> new DeleteFile(window.landscape(), ((OpenPart) diagram.eResource()).path()).call());
        return List.of();
    }
}
